import type { Application } from '../domain/application';
import type { Contract, IsoInstant } from '../domain/contract';
import type { NewsKind } from '../vocabulary/news';
import type { MailKind } from '../vocabulary/mails';

/** A contract holder's account: 事業所コード and 事業所パスワード, with the contract behind it. */
export interface Office {
  readonly officeCode: string;
  readonly password: string;
  readonly kind: 'formal' | 'temporary';
  readonly contract: Contract;
  /** Failed logins in a row, and until when the account is locked (D-25). */
  readonly failures: number;
  readonly lockedUntil: IsoInstant | null;
}

export interface Session {
  readonly id: string;
  readonly officeCode: string;
  readonly loggedInAt: IsoInstant;
  readonly lastSeenMs: number;
}

/** Raw form values as typed, by field name. */
export type Entered = Readonly<Record<string, string | readonly string[]>>;

/** The input screens of a change application, in their order. */
export type DraftScreen = 'items' | 'contact' | 'terminals' | 'confirm';

/** A change application being filled in: what was typed on each screen, and which screens stand. */
export interface Draft {
  readonly id: string;
  readonly officeCode: string;
  readonly entered: Readonly<Partial<Record<DraftScreen, Entered>>>;
  /** Screens whose input has passed its checks. */
  readonly done: readonly DraftScreen[];
  /** Grows with every screen that is kept, so that 変更申込確認画面 registers only what it has shown. */
  readonly revision: number;
  /** The application that is being corrected (修正), if any. */
  readonly correcting: string | null;
  /** Its number once registered: registering again answers with the same application. */
  readonly registeredAs: string | null;
  readonly startedAt: IsoInstant;
}

export interface News {
  readonly id: string;
  readonly officeCode: string;
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
  readonly kind: 'start';
  readonly receiptNumber: string;
}

/** Counters and the clock. */
export interface Meta {
  readonly key: string;
  readonly value: number | string;
}

export interface Tables {
  offices: Office;
  applications: Application;
  drafts: Draft;
  sessions: Session;
  news: News;
  mails: Mail;
  dues: Due;
  meta: Meta;
}

export type TableName = keyof Tables;

/** How the key of a row is read, and by what it is looked up in groups. */
export const schema: { [T in TableName]: { key(row: Tables[T]): string; group?(row: Tables[T]): string } } = {
  offices: { key: (row) => row.officeCode },
  applications: { key: (row) => row.receiptNumber, group: (row) => row.officeCode },
  drafts: { key: (row) => row.id, group: (row) => row.officeCode },
  sessions: { key: (row) => row.id },
  news: { key: (row) => row.id, group: (row) => row.officeCode },
  mails: { key: (row) => row.id, group: (row) => row.state },
  dues: { key: (row) => row.id },
  meta: { key: (row) => row.key },
};
