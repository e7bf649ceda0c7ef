/**
 * What a contract holder (事業所) has contracted with NACCSセンター. Plain, immutable data: the store keeps it as JSON.
 * The notions are those of the procedure documents.
 */

/** A day in Japan, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A moment, ISO 8601 with the offset of Japan, e.g. `2026-04-01T09:00:00+09:00`. */
export type IsoInstant = string;

/** A person who can be written to: 申込担当者 or 管理責任者. Empty string where something optional is not given. */
export interface Person {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly department: string;
  readonly position: string;
  /** Digits only. */
  readonly phone: string;
  /** Digits only, or empty. */
  readonly fax: string;
  readonly email: string;
}

/** A place of business: 事業所, 企業 or 本社. */
export interface Place {
  readonly name: string;
  readonly kana: string;
  /** Seven digits. */
  readonly postalCode: string;
  readonly address: string;
  /** Digits only. */
  readonly phone: string;
}

/** Which of the two families a terminal belongs to, and within netNACCS how it is used. */
export type TerminalKind = 'net' | 'ebms' | 'web' | 'general';

/** 論理端末. */
export interface Terminal {
  /** 論理端末名: five digits and a letter. */
  readonly name: string;
  readonly kind: TerminalKind;
}

export type CertificateStatus = 'pending' | 'issued' | 'fetched' | 'stopped';

/** デジタル証明書 of a netNACCS or webNACCS terminal, with the codes for fetching it once issued (empty before). */
export interface Certificate {
  readonly terminalName: string;
  readonly status: CertificateStatus;
  readonly authCode1: string;
  readonly authCode2: string;
}

/** 利用者ID: 利用者コード (5) + 識別番号 (3). */
export interface UserId {
  readonly id: string;
  readonly status: 'active' | 'retired';
}

/** 管理統計資料 (有料, 無料) and 保税管理資料保存サービス, asked for and charged by 利用者コード (S4). */
export interface Statistics {
  readonly paid: boolean;
  readonly free: boolean;
  readonly storage: boolean;
}

export type SystemKind = '海上・航空共用' | '海上' | '航空';

/** 利用者コード of a contract: its 業種, its 利用者ID, and what is set for it. */
export interface UserCode {
  readonly code: string;
  readonly systemKind: SystemKind;
  readonly trades: readonly string[];
  /** 事業所コード of the other offices that use this code. */
  readonly sharedWith: readonly string[];
  /** Abolished ones stay listed. */
  readonly ids: readonly UserId[];
  readonly statistics: Statistics;
  /** システム設定: values by field id, by tab (名称 or a 業種); a tab that is not there has not been set (×). */
  readonly settings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** アクセス回線. */
export interface Line {
  /** Number in the contract, 回線1, 回線2 …; never given a second time. */
  readonly name: string;
  readonly kind: string;
  readonly speed: string;
  /** オプションメニュー: 冗長化, 予備機, ping監視. */
  readonly options: readonly string[];
  readonly maintenance: '平日' | '24時間365日';
  /** 回線設置場所. */
  readonly place: Place;
  /** The 利用開始日 from which it has been there. */
  readonly since: IsoDate;
}

export type Plan = 'A' | 'B';

/** 契約内容 of an office on a day. Dates are 利用開始日 of what they stand at. */
export interface Contract {
  readonly officeCode: string;
  /** 企業略称, three characters. */
  readonly companyShort: string;
  readonly company: Place;
  readonly office: Place;
  readonly headOffice: Place;
  /** 契約者. */
  readonly holder: { readonly position: string; readonly name: string };
  readonly manager: Person;
  readonly emergencyFax: string;
  readonly contact: Person;
  readonly systemKind: SystemKind;
  readonly startedOn: IsoDate;
  /** 契約満了日: from this day on the contract has ended (契約解除・事業所廃止); null while it goes on. */
  readonly endedOn: IsoDate | null;
  readonly terminals: readonly Terminal[];
  readonly certificates: readonly Certificate[];
  readonly userCodes: readonly UserCode[];
  readonly lines: readonly Line[];
  /** サーバ台数 of the company's own system (SMTP双方向, EDIFACT). */
  readonly servers: number;
  readonly mailboxes: readonly { readonly name: string }[];
  readonly plan: { readonly net: Plan | null; readonly general: Plan | null };
  /** 機器共用, 共同利用: 事業所コード of the other offices. */
  readonly sharedEquipment: readonly string[];
  readonly jointUse: readonly string[];
  readonly billing: {
    readonly payment: '口座振替' | '銀行振込';
    /** 登録請求先コード, seven digits. */
    readonly code: string;
    readonly place: Place;
    readonly contact: string;
  };
}
