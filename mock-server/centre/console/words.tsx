import type { Context } from '../../context';
import type { Application } from '../../domain/application';
import { displayDateTime } from '../../domain/calendar';
import type { IsoInstant, Person, Place } from '../../domain/contract';
import { statusLabel, type ApplicationStatus } from '../../domain/lifecycle';
import { partiesOf } from '../../operations/parties';

/** How to get to a person, in one line. */
export const reach = ({ familyName, givenName, department, phone, email }: Person): string =>
  [`${familyName} ${givenName}`.trim(), department, phone, email].filter(Boolean).join(' ／ ');

/** A place of business in one line. */
export const whereabouts = (place: Place): string => linesOf(place).join(' ／ ');

/** A place of business line by line. */
export const linesOf = ({ name, postalCode, address, phone }: Place): string[] =>
  [name, postalCode.replace(/^(\d{3})(\d{4})$/, '〒$1-$2'), address, phone].filter(Boolean);

/** A moment; in a narrow cell it breaks between day and time only. */
export const When = ({ at }: { at: IsoInstant }) => <time>{displayDateTime(at).split(' ').flatMap((part, index) => [index > 0 ? ' ' : '', <span class="word">{part}</span>])}</time>;

/** The state of an application, told by its word; the colour only helps. */
export const Status = ({ status }: { status: ApplicationStatus }) => <span class={`status ${status}`}>{statusLabel[status]}</span>;

/** Who has applied: with 事業所コード, or 仮ログインID until the review has given one. */
export const Applicant = ({ application: { officeCode, applicant }, company, office }: { application: Application; company: string; office: string }) =>
  <>{company} {office}（{officeCode ?? `仮ログインID ${applicant}`}）</>;

/** The same, with the names looked up. */
export const ApplicantOf = ({ context, application }: { context: Context; application: Application }) => <Applicant application={application} {...partiesOf(context, application)} />;

/** What an event of the journal is called. */
const events: Readonly<Record<string, string>> = {
  register: '申込の登録', open: '内容確認の開始', query: '確認事項の通知', resubmit: '修正した申込の登録', withdraw: '取下げ', approve: '審査終了', reject: '受付不可',
  complete: '作業完了', void: '無効', start: '利用開始', clock: '時計を進めた', restore: 'スナップショットに戻した',
  'charges settled': '利用料金の確定', 'password changed': 'パスワードの変更', 'password reissued': 'パスワードの再発行', 'temporary issued': '仮アカウントの発行',
};
export const eventName = (what: string): string => events[what] ?? what;
