/** The state in the shapes that the control API publishes. */
import { z } from '@hono/zod-openapi';
import { hasStart, isChange, type Application, type ApplicationKind } from '../../domain/application';
import type { Context } from '../../context';
import { statusLabel, type ApplicationStatus } from '../../domain/lifecycle';
import { isCodeAbolished } from '../../operations/contracts';
import { naccsPassword } from '../../operations/naccs-password';
import { isWhollySet } from '../../operations/settings';
import type { Mail, Office, Temporary } from '../../store/tables';
import { kindName } from '../../vocabulary/change-items';

const keysOf = <K extends string>(table: Record<K, unknown>) => Object.keys(table) as [K, ...K[]];
const text = z.string();
const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });

const person = z.object({
  familyName: text, givenName: text, familyKana: text, givenKana: text, department: text, position: text, phone: text, fax: text, email: text,
}).openapi('Person');
const place = z.object({ name: text, kana: text, postalCode: text, address: text, phone: text }).openapi('Place');
const reachable = z.object({ email: text });
const plan = z.enum(['A', 'B']).nullable();

export const clockView = z.object({ now: moment }).openapi('Clock');

export const accountView = z.object({
  loginId: text, password: text, kind: z.enum(['formal', 'temporary']), company: text, office: text, contact: reachable, manager: reachable,
  userIds: z.array(z.object({ id: text, password: text })).openapi({ description: 'NACCSにログオンする利用者IDと初期パスワード（E-04）。仮アカウントでは空' }),
}).openapi('Account');

export const contractView = z.object({
  officeCode: text, company: text, office: text, places: z.object({ company: place, office: place, headOffice: place }),
  holder: z.object({ position: text, name: text }), manager: person, emergencyFax: text, systemKind: text, servers: z.int(), startedOn: day, endedOn: day.nullable().openapi({ description: '契約満了日（契約解除・事業所廃止）' }),
  terminals: z.array(z.object({ name: text, kind: z.enum(['net', 'ebms', 'web', 'general']) })),
  userCodes: z.array(z.object({
    code: text, status: z.enum(['active', 'abolished']), systemKind: text, trades: z.array(text), sharedWith: z.array(text),
    statistics: z.object({ paid: z.boolean(), free: z.boolean(), storage: z.boolean() }),
    settings: z.enum(['registered', 'missing']).openapi({ description: 'システム設定。すべてのタブが登録済みなら registered' }),
    ids: z.array(z.object({
      id: text, status: z.enum(['active', 'retired']), badge: text.optional().openapi({ description: '通関士証票番号（UTBで登録したもの）' }),
    })),
  })),
  certificates: z.array(z.object({ terminalName: text, status: z.enum(['pending', 'issued', 'fetched', 'stopped']) })),
  lines: z.array(z.object({ name: text, kind: text, speed: text, options: z.array(text), maintenance: text, place, since: day })),
  sharedEquipment: z.array(text), jointUse: z.array(text),
  mailboxes: z.array(z.object({ name: text })),
  plan: z.object({ net: plan, general: plan }),
  billing: z.object({ payment: z.enum(['口座振替', '銀行振込']), code: text, place, contact: text }),
}).openapi('Contract');

const newContract = z.object({
  connection: z.enum(['net', 'general']), jointUse: text.nullable(), company: place, office: place, headOffice: place,
  holder: z.object({ position: text, name: text }), manager: person, emergencyFax: text,
  codes: z.array(z.object({
    shared: text.nullable(), systemKind: text,
    ids: z.array(z.object({ trades: z.array(text), method: text, count: z.int(), singleSignOn: z.boolean() })),
    statistics: z.object({ paid: z.boolean(), free: z.boolean(), storage: z.boolean() }),
  })),
  terminals: z.object({ net: z.int(), ebms: z.int(), web: z.int(), general: z.int(), servers: z.int() }),
  withoutLine: z.boolean(), mailboxes: z.int(), plan: z.enum(['A', 'B']),
  line: z.object({ kind: text, speed: text, redundant: z.boolean(), spare: z.boolean(), ping: z.boolean(), maintenance: text }).nullable(),
  works: z.object({ place, person: text, phone: text, wish: text }).nullable(),
  billing: z.object({
    combined: z.object({ code: text, company: text, office: text }).nullable(), place, contact: text, payment: text,
    sameAccount: z.object({ code: text, company: text }).nullable(),
  }),
}).openapi('NewContract');

export const applicationView = z.object({
  receiptNumber: text, kind: z.enum(keysOf<ApplicationKind>(kindName)), status: z.enum(keysOf<ApplicationStatus>(statusLabel)), statusLabel: text,
  applicant: text.openapi({ description: '申込者のログインID（事業所コードまたは仮ログインID）' }),
  officeCode: text.nullable().openapi({ description: '事業所コード。新規申込では審査終了まで null' }),
  appliedAt: moment, requestedStartDate: day.nullable().openapi({ description: '利用開始希望日。システム設定申込では null' }), startDate: day.nullable(),
  items: z.array(text).openapi({ description: '変更申込の変更項目。ほかの申込では空' }),
}).openapi('Application');

export const applicationDetailView = applicationView.extend({
  reviewedAt: moment.nullable(), completedAt: moment.nullable(), inForce: z.boolean(), reason: text, remarks: text, contact: person,
  terminals: z.object({
    addNet: z.int(), addEbms: z.int(), addWeb: z.int(), abolishTerminals: z.array(text), abolishCertificates: z.array(text),
  }).nullable().openapi({ description: '変更申込のうち、netNACCSの端末と証明書' }),
  change: z.record(text, z.unknown()).nullable().openapi({ description: '変更申込の内容。選択した項目の部分だけがある' }),
  grantedIds: z.array(text).openapi({ description: '変更申込の審査終了で払い出した利用者ID。契約には利用開始日に入る' }),
  reissue: z.object({ terminals: z.array(text), cause: text }).nullable().openapi({ description: '証明書再発行の内容' }),
  contents: newContract.nullable().openapi({ description: '新規申込の内容' }),
  settings: z.record(text, z.record(text, z.record(text, text))).nullable().openapi({ description: 'システム設定申込の内容。利用者コード、タブ、項目の順' }),
  attachments: z.array(z.object({ name: text, size: z.int() })),
  granted: z.array(z.object({ name: text, kind: z.enum(['net', 'ebms', 'web', 'general']) })),
  progress: z.array(z.object({ work: text, at: moment, notice: text })),
}).openapi('ApplicationDetail');

export const mailView = z.object({
  id: text, kind: text, to: z.array(text), subject: text, state: z.enum(['queued', 'sent']), messageId: text, attempts: z.int(), date: moment,
}).openapi('Mail');

export const journalView = z.object({
  number: z.int(), at: moment, kind: z.enum(['request', 'event']), loginId: text.nullable(), what: text, status: z.int().nullable(),
  screen: text.nullable(), step: text.nullable(), receiptNumber: text.nullable(),
}).openapi('JournalEntry');

export const ledgerView = z.object({ id: text, kind: text, text, mark: text }).openapi('LedgerEntry');

/** An office as the control API tells it. */
export const viewOffice = (context: Context, { officeCode, password, contract }: Office): z.output<typeof accountView> => ({
  loginId: officeCode, password, kind: 'formal', company: contract.company.name, office: contract.office.name,
  contact: { email: contract.contact.email }, manager: { email: contract.manager.email },
  userIds: contract.userCodes.flatMap(({ ids }) => ids.map(({ id }) => ({ id, password: naccsPassword(context, id) }))),
});

/** A 仮アカウント has no contract yet: its company is not known, and the one person is both. */
export const viewTemporary = ({ loginId, password, contact }: Temporary): z.output<typeof accountView> => ({
  loginId, password, kind: 'temporary', company: '', office: '', contact: { email: contact.email }, manager: { email: contact.email }, userIds: [],
});

/** Without the codes for fetching certificates: no answer carries them. */
export function viewContract(context: Context, { contract }: Office): z.output<typeof contractView> {
  const { officeCode, company, office, startedOn, terminals, userCodes, certificates, lines, mailboxes, plan: plans, billing } = contract;
  return {
    officeCode, company: company.name, office: office.name, places: { company, office, headOffice: contract.headOffice },
    holder: contract.holder, manager: contract.manager, emergencyFax: contract.emergencyFax, systemKind: contract.systemKind, servers: contract.servers, startedOn, endedOn: contract.endedOn,
    sharedEquipment: [...contract.sharedEquipment], jointUse: [...contract.jointUse],
    terminals: [...terminals],
    userCodes: userCodes.map((one) => ({
      code: one.code, status: isCodeAbolished(context, one.code) ? 'abolished' : 'active', systemKind: one.systemKind, trades: [...one.trades], sharedWith: [...one.sharedWith], statistics: one.statistics, settings: isWhollySet(one) ? 'registered' : 'missing', ids: one.ids.map((id) => ({ ...id, ...badgeOf(context, id.id) })),
    })),
    certificates: certificates.map(({ terminalName, status }) => ({ terminalName, status })),
    lines: lines.map(({ options, ...line }) => ({ ...line, options: [...options] })), mailboxes: [...mailboxes], plan: plans, billing,
  };
}

const badgeOf = ({ store }: Context, userId: string): { badge?: string } => {
  const badge = store.get('badges', userId);
  return badge ? { badge: badge.number } : {};
};

/** An application as lists of the control API tell it. */
export function viewApplication(application: Application): z.output<typeof applicationView> {
  const { receiptNumber, kind, status, applicant, officeCode, appliedAt, startDate } = application;
  return {
    receiptNumber, kind, status, statusLabel: statusLabel[status], applicant, officeCode, appliedAt, startDate,
    requestedStartDate: hasStart(application) ? application.requestedStartDate : null, items: isChange(application) ? [...application.items] : [],
  };
}

/** … and as it is told alone. */
export function viewDetail(application: Application): z.output<typeof applicationDetailView> {
  const { kind, reviewedAt, completedAt, inForce, remarks, contact, attachments, granted, progress } = application;
  return {
    ...viewApplication(application), reviewedAt, completedAt, inForce, remarks, contact,
    reason: hasStart(application) ? application.reason : '',
    terminals: isChange(application) ? mutable(application.change.terminals ?? null) : null,
    change: isChange(application) ? { ...application.change } : null,
    grantedIds: isChange(application) ? application.grantedCodes.flatMap(({ ids }) => ids) : [],
    reissue: kind === 'reissue' ? { terminals: [...application.terminals], cause: application.cause } : null,
    contents: kind === 'new' ? mutable(application.contents) : null,
    settings: kind === 'settings' ? mutable(application.settings) : null,
    attachments: attachments.map(({ name, size }) => ({ name, size })),
    granted: granted.map(({ name, kind: terminal }) => ({ name, kind: terminal })),
    progress: [...progress],
  };
}

type Mutable<T> = T extends readonly (infer Item)[] ? Mutable<Item>[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
/** Rows are read-only to us; the answer's type is not. */
const mutable = <T>(value: T): Mutable<T> => value as Mutable<T>;

/** `sending` is our own bookkeeping: until the mail server has taken it, a mail is queued. */
export const viewMail = ({ id, kind, to, subject, state, messageId, attempts, date }: Mail): z.output<typeof mailView> => ({
  id, kind, to: to.map(({ address }) => address), subject, state: state === 'sent' ? 'sent' : 'queued', messageId, attempts, date,
});
