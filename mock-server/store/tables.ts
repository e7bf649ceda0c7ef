import { isChange, type Application, type ApplicationKind, type Entered } from '../domain/application';
import type { Attachment } from '../domain/attachment';
import type { CodeChange } from '../domain/changes/request';
import type { Contract, IsoDate, IsoInstant, Person } from '../domain/contract';
import type { CyberPortUser, Sending } from '../domain/cyber-port';
import type { CodeRequest } from '../domain/user-codes';
import type { NewsKind } from '../vocabulary/news';
import type { MailKind } from '../vocabulary/mails';

export type { Entered } from '../domain/application';

/** What can be logged in with, and how often that has failed (D-25). */
interface Credentials {
  readonly password: string;
  /** Failed logins in a row, and until when the account is locked. */
  readonly failures: number;
  readonly lockedUntil: IsoInstant | null;
}

/** A contract holder's account: 事業所コード and 事業所パスワード, with the contract behind it. */
export interface Office extends Credentials {
  readonly officeCode: string;
  readonly contract: Contract;
  /** The password was re-issued and has to be changed at the next login (B-4). */
  readonly mustChangePassword: boolean;
  /** When somebody first logged in with it. */
  readonly firstLoginAt: IsoInstant | null;
  /** Its 新規の利用申込 became 無効 (D-20): it cannot be used any more. */
  readonly isVoid: boolean;
}

/** A 仮アカウント: 仮ログインID and 仮パスワード for one 新規の利用申込 (S1 part 1). */
export interface Temporary extends Credentials {
  readonly loginId: string;
  readonly contact: Person;
  readonly issuedAt: IsoInstant;
  /** Its 新規の利用申込, once registered; the latest where one was withdrawn or refused. */
  readonly receiptNumber: string | null;
}

/** Who is logged in: a contract holder, or somebody with a 仮アカウント. */
export type User =
  | { readonly kind: 'formal'; readonly loginId: string; readonly office: Office }
  | { readonly kind: 'temporary'; readonly loginId: string; readonly temporary: Temporary };

/** A login that goes on: the cookie of a browser carries its id. */
export interface Session {
  readonly id: string;
  /** 事業所コード or 仮ログインID. */
  readonly loginId: string;
  readonly loggedInAt: IsoInstant;
  readonly lastSeenMs: number;
  /** It does not go on: the password has been replaced since. Kept until its owner comes back and learns why. */
  readonly endedBy?: 'passwordReplaced';
}

/** An application being filled in: what was typed on each screen, and which screens stand. */
export interface Draft {
  readonly id: string;
  readonly kind: ApplicationKind;
  /** 事業所コード or 仮ログインID of those who fill it in. */
  readonly owner: string;
  /** By screen. */
  readonly entered: Readonly<Record<string, Entered>>;
  /** Screens whose input has passed its checks. */
  readonly done: readonly string[];
  /** How often each screen has been kept, so that nobody overwrites unseen what somebody else has kept. */
  readonly kept: Readonly<Record<string, number>>;
  /** Grows with every screen that is kept, so that a confirmation registers only what it has shown. */
  readonly revision: number;
  /** 利用者コード that a 新規の利用申込 or a 変更申込 asks for. */
  readonly codes: readonly CodeRequest[];
  /** What a 変更申込 sets for 利用者コード of the contract. */
  readonly codeChanges: readonly CodeChange[];
  /** The 利用者コード whose details are being set: of `codes` by its index, of the contract by its name, or (neither) one to be added. */
  readonly codeInHand: { readonly index: number | null; readonly own: string | null; readonly request: CodeRequest } | null;
  readonly attachments: readonly Attachment[];
  /** The application that is being corrected (修正), if any. */
  readonly correcting: string | null;
  /** Its number once registered: registering again answers with the same application. */
  readonly registeredAs: string | null;
  readonly startedAt: IsoInstant;
}

/** A row of 新着情報. */
export interface News {
  readonly id: string;
  /** 事業所コード and 仮ログインID of those who see it. */
  readonly readers: readonly string[];
  readonly at: IsoInstant;
  readonly kind: NewsKind;
  /** The application that it is about, or null. */
  readonly receiptNumber: string | null;
  /** The month (`YYYY-MM`) whose charges it is about, or null. */
  readonly month: string | null;
}

/** A mail in the outbox. `sending`: handed to SMTP, outcome not yet known. */
export interface Mail {
  readonly id: string;
  readonly kind: MailKind;
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly text: string;
  readonly date: IsoInstant;
  readonly messageId: string;
  readonly state: 'queued' | 'sending' | 'sent';
  readonly attempts: number;
}

/** How often a 利用者ID has done a 業務 in a month (`YYYY-MM`). */
export interface Usage {
  readonly id: string;
  readonly officeCode: string;
  readonly userId: string;
  readonly month: string;
  readonly task: string;
  readonly count: number;
}

/** A デジタル証明書 that was fetched; who fetched it can save the 取得証明 for a while. */
export interface Fetch {
  /** Known to the browser that fetched it, and to nobody else. */
  readonly id: string;
  readonly terminalName: string;
  readonly company: string;
  readonly office: string;
  readonly issuedOn: IsoDate;
  readonly at: IsoInstant;
}

/** What a 業務 on NACCS has answered. */
export interface TaskResult {
  /** Of the logon, so that a page shows the answer to what it has sent and to nothing else. */
  readonly number: number;
  readonly task: string;
  readonly at: IsoInstant;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** A logon at a terminal of NACCS that goes on: the cookie of its browser carries the id. */
export interface TerminalSession {
  readonly id: string;
  readonly userId: string;
  readonly terminalName: string;
  readonly loggedOnAt: IsoInstant;
  readonly lastSeenMs: number;
  /** The answer to the latest 業務. */
  readonly result: TaskResult | null;
}

/** A 利用者ID with the 通関士証票番号 of the person who uses it (UTB, S3 step 21). */
export interface Badge {
  readonly userId: string;
  readonly number: string;
  readonly registeredOn: IsoDate;
}

/** Something that falls due at a moment, whether or not anybody is looking. */
export interface Due {
  readonly id: string;
  readonly at: IsoInstant;
  readonly kind: 'start' | 'settingsDeadline' | 'certificateStop' | 'billing';
  /** The application that it is about; empty for the settlement of all offices' charges. */
  readonly receiptNumber: string;
}

/** A contract as it stood from a day on; see operations/contracts. */
export interface ContractVersion {
  readonly id: string;
  readonly officeCode: string;
  readonly from: IsoDate;
  readonly contract: Contract;
}

/** NACCS利用者情報 that the company of サイバーポート has registered, or is about to (E-23). */
export interface NaccsLink {
  readonly id: string;
  /** 利用者コード (5) and 識別番号 (3). */
  readonly userId: string;
  readonly enteredAt: IsoInstant;
  /** Null while it stands on the confirmation. */
  readonly registeredAt: IsoInstant | null;
  readonly users: readonly CyberPortUser[];
  /** Newest first. */
  readonly sendings: readonly Sending[];
}

/** Counters and the clock. */
export interface Meta {
  readonly key: string;
  readonly value: number | string;
}

/** Every table with its row: all that NSS knows. */
export interface Tables {
  offices: Office;
  versions: ContractVersion;
  temporaries: Temporary;
  applications: Application;
  drafts: Draft;
  sessions: Session;
  news: News;
  mails: Mail;
  fetches: Fetch;
  terminalSessions: TerminalSession;
  badges: Badge;
  dues: Due;
  usage: Usage;
  naccsLinks: NaccsLink;
  meta: Meta;
}

export type TableName = keyof Tables;

/** 利用者コード that a change has been granted: nobody else gets them, or their 利用者ID. */
const grantedTo = (application: Application): string[] =>
  (isChange(application) ? application.grantedCodes.map(({ code }) => `granted:${code}`) : []);

/** By which 認証コード1 a certificate is found. */
const byCode = (certificates: readonly { readonly authCode1: string }[]): string[] =>
  certificates.flatMap(({ authCode1 }) => (authCode1 === '' ? [] : [`certificate:${authCode1}`]));

/** Other offices that an application is about (付替, 機器共用, 共同利用). */
function partnersOf(application: Application): string[] {
  const { transfer, shareEquipment, jointUse } = (isChange(application) ? application.change.other : undefined) ?? {};
  const newOffice = application.kind === 'new' ? application.contents.jointUse : null;
  return [transfer?.to, shareEquipment?.officeCode, jointUse?.officeCode, newOffice ?? undefined].flatMap((office) => (office === undefined ? [] : [`partner:${office}`]));
}

/** Those who see an application: who applied, and from 審査終了 on the office that it made. */
export const readersOf = ({ applicant, officeCode }: Pick<Application, 'applicant' | 'officeCode'>): string[] =>
  officeCode === null || officeCode === applicant ? [applicant] : [applicant, officeCode];

/** How the key of a row is read, and by what it is looked up in groups. */
export const schema: { [T in TableName]: { key(row: Tables[T]): string; groups?(row: Tables[T]): readonly string[] } } = {
  offices: {
    key: (row) => row.officeCode,
    groups: ({ contract: { companyShort, billing, userCodes, certificates } }) => [
      `short:${companyShort}`, `billing:${billing.code}`, ...userCodes.map(({ code }) => `code:${code}`), ...byCode(certificates),
    ],
  },
  temporaries: { key: (row) => row.loginId },
  versions: { key: (row) => row.id, groups: (row) => [row.officeCode] },
  applications: { key: (row) => row.receiptNumber, groups: (row) => [...readersOf(row), ...grantedTo(row), ...partnersOf(row), ...byCode(row.granted)] },
  drafts: { key: (row) => row.id, groups: (row) => [row.owner] },
  sessions: { key: (row) => row.id },
  news: { key: (row) => row.id, groups: (row) => row.readers },
  mails: { key: (row) => row.id, groups: (row) => [row.state] },
  fetches: { key: (row) => row.id },
  terminalSessions: { key: (row) => row.id },
  badges: { key: (row) => row.userId, groups: (row) => [`number:${row.number}`, `code:${row.userId.slice(0, 5)}`] },
  dues: { key: (row) => row.id },
  usage: { key: (row) => row.id, groups: (row) => [`${row.officeCode}:${row.month}`] },
  naccsLinks: { key: (row) => row.id, groups: ({ registeredAt, userId }) => (registeredAt === null ? ['entered'] : ['registered', `id:${userId}`]) },
  meta: { key: (row) => row.key },
};
