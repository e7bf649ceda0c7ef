import { randomUUID } from 'node:crypto';
import type { Context } from '../context';
import type { Application } from '../domain/application';
import { japaneseDate, today } from '../domain/calendar';
import { needsSettings } from '../domain/changes/settings';
import type { Person } from '../domain/contract';
import { settingDeadline } from '../domain/schedule';
import { mailFrame, mails, type Addressee, type MailEntry, type MailKind } from '../vocabulary/mails';
import { partiesOf, type Parties } from './parties';

/** A mail about an application. Inside a transaction; it leaves after the transaction stands. */
export function queueMail(context: Context, kind: MailKind, application: Application, message?: string): void {
  const parties = partiesOf(context, application);
  const entry: MailEntry = mails[kind];
  const people: Record<Addressee, Person> = parties;
  post(context, kind, application.receiptNumber, entry.to.map((addressee) => people[addressee]), [
    ...addressed(parties, people[entry.to[0] ?? 'contact']),
    '',
    ...mailFrame.introduction,
    ...entry.opening,
    '',
    `申込受付年月日:${japaneseDate(today(application.appliedAt))}`,
    `申込受付番号 :${application.receiptNumber}`,
    ...(kind === 'newApproved' || kind === 'approved' ? deadline(application) : []),
    ...(message ? ['', 'NACCSセンターからの連絡', message] : []),
    ...wayToNss(context, entry),
    ...(entry.withGuide ? ['', mailFrame.guide.lead, `${mailFrame.guide.name}<${context.publicUrl()}/nss/index.html>`] : []),
  ]);
}

/**
 * A mail that belongs to no application: 仮アカウント, re-issued password. Inside a transaction.
 * @param lines what stands between the opening and the way to NSS
 */
export function queueNotice(
  context: Context, kind: MailKind, subject: { readonly id: string; readonly company: string; readonly office: string; readonly person: Person }, lines: readonly string[],
): void {
  const { id, company, office, person } = subject;
  const entry: MailEntry = mails[kind];
  post(context, kind, id, [person], [
    ...addressed({ company, office }, person), '', ...mailFrame.introduction, ...entry.opening, '', ...lines, ...wayToNss(context, entry),
  ]);
}

const addressed = ({ company, office }: Pick<Parties, 'company' | 'office'>, { department, familyName, givenName }: Person): string[] =>
  [[company, office, department].filter(Boolean).join(' '), `${familyName} ${givenName} 様`].filter((line) => line !== '');

const wayToNss = ({ publicUrl }: Context, { lead, way, path }: MailEntry): string[] =>
  ['', lead, `${mailFrame.nss}<${publicUrl()}${path ?? '/dfw/login/nsscoapp/'}>`, ...(way === '' ? [] : [way])];

/** E-02: 確認完了 tells until when システム設定 has to be applied for. */
function deadline(application: Application): string[] {
  const { startDate, kind } = application;
  if (startDate === null || !needsSettings(application)) return [];
  const warning = 'この申込で追加する利用者コード・業種について、締切日までにシステム設定の申込がない場合、この申込は無効になります。';
  return [`利用開始日 :${japaneseDate(startDate)}`, `システム設定申込締切日 :${japaneseDate(settingDeadline(startDate))}`, ...(kind === 'new' ? [] : [warning])];
}

function post({ store, clock }: Context, kind: MailKind, about: string, people: readonly Person[], lines: readonly string[]): void {
  const to = people.map(({ familyName, givenName, email }) => ({ name: `${familyName} ${givenName}`, address: email }));
  store.put('mails', {
    id: `${about}-${store.count('mail')}`, kind, to: [...new Map(to.map((one) => [one.address, one])).values()], subject: mails[kind].subject,
    text: [...lines, '', ...mailFrame.notes, ''].join('\n'), date: clock.instant(), messageId: `<${randomUUID()}@nss-harness>`, state: 'queued', attempts: 0,
  });
}
