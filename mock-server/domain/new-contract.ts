import type { Person, Place, Plan } from './contract';
import type { CodeRequest, Connection } from './user-codes';

/** アクセス回線 to be laid (inventory of lines: S4). */
export interface LineRequest {
  readonly kind: '専用線' | 'ブロードバンド(光)';
  readonly speed: string;
  readonly redundant: boolean;
  readonly spare: boolean;
  readonly ping: boolean;
  readonly maintenance: '平日' | '24時間365日';
}

/** Where and with whom the line is laid (回線工事). */
export interface WorksRequest {
  readonly place: Place;
  readonly person: string;
  readonly phone: string;
  /** Day wished for, `YYYY-MM-DD`, or empty. */
  readonly wish: string;
}

/** 請求先 (S3, SCR-28). */
export interface BillingRequest {
  /** 一括請求: 登録請求先コード or 事業所コード with the names of the place, or null. */
  readonly combined: { readonly code: string; readonly company: string; readonly office: string } | null;
  readonly place: Place;
  readonly contact: string;
  readonly payment: '口座振替' | '銀行振込';
  /** 同一口座振替: code and company of the account that is already debited, or null. */
  readonly sameAccount: { readonly code: string; readonly company: string } | null;
}

/** Everything that a 新規の利用申込 asks for besides dates and people at the desk (S1 「NACCS利用契約に関わる主な情報」). */
export interface NewContract {
  readonly connection: Connection;
  /** 共同利用: 事業所コード of the office whose line is used together; null for an office of its own. */
  readonly jointUse: string | null;
  readonly company: Place;
  readonly office: Place;
  readonly headOffice: Place;
  readonly holder: { readonly position: string; readonly name: string };
  readonly manager: Person;
  readonly emergencyFax: string;
  readonly codes: readonly CodeRequest[];
  /** netNACCS: terminals, ebMS connections, webNACCS certificates. 一般NACCS: terminals and own servers. */
  readonly terminals: { readonly net: number; readonly ebms: number; readonly web: number; readonly general: number; readonly servers: number };
  /** 「機器共用・共同利用、回線付替を別途申込、または自社システムを利用します。」 */
  readonly withoutLine: boolean;
  readonly line: LineRequest | null;
  readonly works: WorksRequest | null;
  readonly mailboxes: number;
  readonly plan: Plan;
  readonly billing: BillingRequest;
}
