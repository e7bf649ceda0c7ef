import type { Attachment } from './attachment';
import type { ChangeRequest, GrantedCode } from './changes/request';
import type { Contract, IsoDate, IsoInstant, Person } from './contract';
import type { ApplicationStatus } from './lifecycle';
import type { NewContract } from './new-contract';

/** Raw form values as typed, by field name. */
export type Entered = Readonly<Record<string, string | readonly string[]>>;

/** A terminal that the review has granted; the codes are empty until the certificate work is complete. */
export interface GrantedTerminal {
  readonly name: string;
  readonly kind: 'net' | 'ebms' | 'web' | 'general';
  readonly authCode1: string;
  readonly authCode2: string;
  /** Its certificate was fetched before 利用開始日; from that day on the contract says it. */
  readonly isFetched?: true;
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

/** 変更申込, and 通関士IDの追加, which is a 変更(通関士) with screens of its own. */
export interface ChangeApplication extends Common {
  readonly kind: 'change' | 'broker';
  readonly officeCode: string;
  readonly requestedStartDate: IsoDate;
  /** Codes of the ticked change items, see vocabulary/change-items. */
  readonly items: readonly string[];
  readonly reason: string;
  readonly change: ChangeRequest;
  /** 利用者コード and 利用者ID that the review has given (D-12). */
  readonly grantedCodes: readonly GrantedCode[];
  /** The contract as it was when this was registered: what the 申込書 shows as 変更前. */
  readonly before: Contract;
}

/** 新規の利用申込 (S1 part 2). */
export interface NewApplication extends Common {
  readonly kind: 'new';
  readonly requestedStartDate: IsoDate;
  readonly reason: string;
  readonly contents: NewContract;
  /** At 審査終了 all its 利用者コード were shared ones whose システム設定 stood (S3 has none). */
  readonly withoutSettings?: true;
}

/** システム設定の申込 (S1 part 3): values by field id, by tab (名称 or a 業種), by 利用者コード. */
export interface SettingsApplication extends Common {
  readonly kind: 'settings';
  readonly officeCode: string;
  readonly settings: Readonly<Record<string, CodeSettings>>;
}

/** What has been set for a 利用者コード: values by field id, by tab. */
export type CodeSettings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** クライアント証明書の再発行: new certificates for terminals that stay as they are (R-25, E-09, E-10). */
export interface ReissueApplication extends Common {
  readonly kind: 'reissue';
  readonly officeCode: string;
  /** 論理端末名 whose certificates are issued anew. */
  readonly terminals: readonly string[];
  /** Why, as chosen (E-09). */
  readonly cause: string;
}

/** Anything applied for, keyed by its 申込受付番号. */
export type Application = ChangeApplication | NewApplication | SettingsApplication | ReissueApplication;
export type ApplicationKind = Application['kind'];

/** Does it change a contract from a 利用開始日 on? */
export const isChange = (application: Application): application is ChangeApplication => application.kind === 'change' || application.kind === 'broker';
/** Is it about a start on a 利用開始日? */
export const hasStart = (application: Application): application is ChangeApplication | NewApplication => isChange(application) || application.kind === 'new';
