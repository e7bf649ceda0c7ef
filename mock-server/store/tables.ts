import type { Application, ApplicationKind, Entered } from '../domain/application';
import type { Attachment } from '../domain/attachment';
import type { Contract, IsoInstant, Person } from '../domain/contract';
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
  /** 利用者コード that a 新規の利用申込 asks for, and the one whose details are being set. */
  readonly codes: readonly CodeRequest[];
  readonly codeInHand: { readonly index: number | null; readonly request: CodeRequest } | null;
  readonly attachments: readonly Attachment[];
  /** The application that is being corrected (修正), if any. */
  readonly correcting: string | null;
  /** Its number once registered: registering again answers with the same application. */
  readonly registeredAs: string | null;
  readonly startedAt: IsoInstant;
}

export interface News {
  readonly id: string;
  /** 事業所コード and 仮ログインID of those who see it. */
  readonly readers: readonly string[];
  readonly at: IsoInstant;
  readonly kind: NewsKind;
  readonly receiptNumber: string;
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

/** Something that falls due at a moment, whether or not anybody is looking. */
export interface Due {
  readonly id: string;
  readonly at: IsoInstant;
  readonly kind: 'start' | 'settingsDeadline';
  readonly receiptNumber: string;
}

/** Counters and the clock. */
export interface Meta {
  readonly key: string;
  readonly value: number | string;
}

export interface Tables {
  offices: Office;
  temporaries: Temporary;
  applications: Application;
  drafts: Draft;
  sessions: Session;
  news: News;
  mails: Mail;
  dues: Due;
  meta: Meta;
}

export type TableName = keyof Tables;

/** Those who see an application: who applied, and from 審査終了 on the office that it made. */
export const readersOf = ({ applicant, officeCode }: Pick<Application, 'applicant' | 'officeCode'>): string[] =>
  officeCode === null || officeCode === applicant ? [applicant] : [applicant, officeCode];

/** How the key of a row is read, and by what it is looked up in groups. */
export const schema: { [T in TableName]: { key(row: Tables[T]): string; groups?(row: Tables[T]): readonly string[] } } = {
  offices: {
    key: (row) => row.officeCode,
    groups: ({ contract: { companyShort, billing, userCodes } }) => [`short:${companyShort}`, `billing:${billing.code}`, ...userCodes.map(({ code }) => `code:${code}`)],
  },
  temporaries: { key: (row) => row.loginId },
  applications: { key: (row) => row.receiptNumber, groups: readersOf },
  drafts: { key: (row) => row.id, groups: (row) => [row.owner] },
  sessions: { key: (row) => row.id },
  news: { key: (row) => row.id, groups: (row) => row.readers },
  mails: { key: (row) => row.id, groups: (row) => [row.state] },
  dues: { key: (row) => row.id },
  meta: { key: (row) => row.key },
};
