/** What a 変更申込 asks for, part by part. A part is there where its change item was ticked (S0 1-④). */
import type { Contract, Person, Place, Plan, Statistics, SystemKind, UserCode } from '../contract';
import type { LineRequest, WorksRequest } from '../new-contract';
import type { TradeName } from '../trades';
import type { CodeRequest, IdRequest } from '../user-codes';

/** Everything that one 変更申込 asks for. */
export interface ChangeRequest {
  /** 企業名、事業所名、所在地等. */
  readonly company?: { readonly company: Place; readonly office: Place };
  /** 契約者名、契約者の役職. */
  readonly holder?: Contract['holder'];
  /** 本社情報（所在地、電話番号等）. */
  readonly headOffice?: Place;
  /** システム管理責任者の情報. */
  readonly manager?: { readonly manager: Person; readonly emergencyFax: string };
  /** 利用業種, 利用者コード, 識別番号. */
  readonly codes?: CodesChange;
  /** netNACCS端末, netNACCS証明書. */
  readonly terminals?: TerminalChange;
  /** 一般NACCSの回線, 端末, メールボックス数. */
  readonly general?: GeneralChange;
  /** 料金プラン, of netNACCS and of 一般NACCS (E-07); null where the contract has none of that kind. */
  readonly plan?: { readonly net: Plan | null; readonly general: Plan | null };
  /** 管理統計資料 and 保税管理資料保存サービス, by 利用者コード. */
  readonly statistics?: Readonly<Record<string, Statistics>>;
  /** 請求書送付先, 請求先担当者, 支払の方法; what is not ticked is not there. */
  readonly billing?: { readonly place?: Place; readonly contact?: string; readonly payment?: Contract['billing']['payment'] };
  /** その他の契約変更, never together with the parts above. */
  readonly other?: OtherChange;
}

/** What becomes of the 利用者コード of the office, and which it gets. */
export interface CodesChange {
  readonly changed: readonly CodeChange[];
  /** 利用者コード to be given out, or another office's to be shared. */
  readonly added: readonly CodeRequest[];
}

/** What 詳細入力画面 sets for a 利用者コード of the contract (S2 1-⑦). */
export interface CodeChange {
  readonly code: string;
  /** Another システム区分; null where it stays as it is. */
  readonly systemKind: SystemKind | null;
  /** 識別番号の廃止: 利用者ID. All of them: the code goes (D-22). */
  readonly retired: readonly string[];
  /** 識別番号の追加. */
  readonly added: readonly IdRequest[];
  readonly trades: { readonly added: readonly TradeName[]; readonly removed: readonly string[] };
}

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

/** What becomes of lines, terminals and mailboxes of 一般NACCS. */
export interface GeneralChange {
  /** A line to be laid, with the works for it; null where none is. */
  readonly addedLine: { readonly line: LineRequest; readonly works: WorksRequest } | null;
  /** Another speed, other options or another place for a line that is there, by its name, with the works for it. */
  readonly changedLine: { readonly name: string; readonly line: LineRequest; readonly works: WorksRequest } | null;
  readonly abolishLines: readonly string[];
  readonly addTerminals: number;
  readonly abolishTerminals: readonly string[];
  readonly addMailboxes: number;
  readonly abolishMailboxes: readonly string[];
}

/** One of その他の契約変更, or 機器共用 and 共同利用 together. */
export interface OtherChange {
  /** 機器共用（追加・削除） with another office. */
  readonly shareEquipment?: Partnership;
  /** 共同利用（追加・削除） of a line with another office. */
  readonly jointUse?: Partnership;
  /** 共同利用（新規事業所）: 申込受付番号 of the 新規の利用申込(共同利用) that names this office. */
  readonly jointUseNewOffice?: { readonly receiptNumber: string };
  /** 事業所間の登録情報の移動（付替）: what goes to which office. */
  readonly transfer?: {
    readonly to: string; readonly codes: readonly string[]; readonly terminals: readonly string[];
    readonly lines: readonly string[]; readonly mailboxes: readonly string[];
  };
  /** 地位の承継: who follows the contract holder. */
  readonly succession?: { readonly company: Place; readonly holder: Contract['holder']; readonly cause: string };
  /** 契約解除・事業所廃止. */
  readonly termination?: { readonly cause: '契約解除' | '事業所廃止' };
}

/** 機器共用 or 共同利用 with another office, begun or ended. */
export interface Partnership {
  readonly officeCode: string;
  readonly action: '追加' | '削除';
}

/** A 利用者コード with the 利用者ID that an application was given, in the order in which it asked. */
export interface GrantedCode {
  readonly code: string;
  readonly ids: readonly string[];
  /** What was asked for, where the code itself is new to the office; null where it has only got further 利用者ID. */
  readonly request: CodeRequest | null;
  /** システム設定 that has been registered for a code new to the office before its 利用開始日, by tab. */
  readonly settings: UserCode['settings'];
}
