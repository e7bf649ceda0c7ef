import type { Contract, IsoDate, IsoInstant, Person } from './contract';
import type { ApplicationStatus } from './lifecycle';

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
  readonly kind: 'net' | 'ebms' | 'web';
  readonly authCode1: string;
  readonly authCode2: string;
}

/** A row of 進行状況. */
export interface Progress {
  readonly work: string;
  readonly at: IsoInstant;
  readonly notice: string;
}

/** An application for a change of the contract (変更申込), keyed by its 申込受付番号. */
export interface Application {
  readonly receiptNumber: string;
  readonly kind: 'change';
  readonly status: ApplicationStatus;
  readonly officeCode: string;
  readonly appliedAt: IsoInstant;
  readonly requestedStartDate: IsoDate;
  /** The start date that the review has fixed. */
  readonly startDate: IsoDate | null;
  readonly reviewedAt: IsoInstant | null;
  readonly completedAt: IsoInstant | null;
  /** True once the change stands in the contract (利用開始日 reached). */
  readonly inForce: boolean;
  /** Codes of the ticked change items, see vocabulary/change-items. */
  readonly items: readonly string[];
  readonly reason: string;
  readonly contact: Person;
  readonly terminals: TerminalChange;
  readonly remarks: string;
  /** The contract as it was when this was registered: what the 申込書 shows as 変更前. */
  readonly before: Contract;
  readonly granted: readonly GrantedTerminal[];
  readonly progress: readonly Progress[];
  /** Its row in 新着情報: one row an application, always the latest news of it. */
  readonly newsId: string | null;
}
