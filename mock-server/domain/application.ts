import type { Contract, IsoDate, IsoInstant, Person } from './contract';
import type { Attachment } from './attachment';
import type { ApplicationStatus } from './lifecycle';
import type { NewContract } from './new-contract';

/** Raw form values as typed, by field name. */
export type Entered = Readonly<Record<string, string | readonly string[]>>;

/** What is asked for on 論理端末・証明書 入力. Numbers are numbers to add, not totals. */
export interface TerminalChange {
  readonly addNet: number;
  readonly addEbms: number;
  readonly addWeb: number;
  /** 論理端末名 to be abolished (netNACCS, ebMS). */
  readonly abolishTerminals: readonly string[];
  /** 論理端末名 whose webNACCS certificate is to be abolished. */
  readonly abolishCertificates: readonly string[];
}

/** A terminal that the review has granted; the codes are empty until the certificate work is complete. */
export interface GrantedTerminal {
  readonly name: string;
  readonly kind: 'net' | 'ebms' | 'web' | 'general';
  readonly authCode1: string;
  readonly authCode2: string;
}

/** A row of 進行状況. */
export interface Progress {
  readonly work: string;
  readonly at: IsoInstant;
  readonly notice: string;
}

interface Common {
  readonly receiptNumber: string;
  readonly status: ApplicationStatus;
  /** ログインID of who applied: 事業所コード, or 仮ログインID. */
  readonly applicant: string;
  /** 事業所コード of the contract that it is about; null for a new one until 審査終了 (D-12). */
  readonly officeCode: string | null;
  readonly appliedAt: IsoInstant;
  readonly reviewedAt: IsoInstant | null;
  readonly completedAt: IsoInstant | null;
  /** True once what was applied for stands (利用開始日 reached). */
  readonly inForce: boolean;
  /** The start date that the review has fixed; システム設定 has none. */
  readonly startDate: IsoDate | null;
  readonly contact: Person;
  readonly remarks: string;
  readonly granted: readonly GrantedTerminal[];
  readonly attachments: readonly Attachment[];
  /** What was typed on each screen, so that 修正 begins with everything still filled in. */
  readonly entered: Readonly<Record<string, Entered>>;
  readonly progress: readonly Progress[];
  /** Its row in 新着情報: one row an application, always the latest news of it. */
  readonly newsId: string | null;
}

/** 変更申込. */
export interface ChangeApplication extends Common {
  readonly kind: 'change';
  readonly officeCode: string;
  readonly requestedStartDate: IsoDate;
  /** Codes of the ticked change items, see vocabulary/change-items. */
  readonly items: readonly string[];
  readonly reason: string;
  readonly terminals: TerminalChange;
  /** The contract as it was when this was registered: what the 申込書 shows as 変更前. */
  readonly before: Contract;
}

/** 新規の利用申込 (S1 part 2). */
export interface NewApplication extends Common {
  readonly kind: 'new';
  readonly requestedStartDate: IsoDate;
  readonly reason: string;
  readonly contents: NewContract;
}

/** システム設定の申込 (S1 part 3): values by field id, by tab (名称 or a 業種), by 利用者コード. */
export interface SettingsApplication extends Common {
  readonly kind: 'settings';
  readonly officeCode: string;
  readonly settings: Readonly<Record<string, CodeSettings>>;
}

/** What has been set for a 利用者コード: values by field id, by tab. */
export type CodeSettings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Anything applied for, keyed by its 申込受付番号. */
export type Application = ChangeApplication | NewApplication | SettingsApplication;
export type ApplicationKind = Application['kind'];
