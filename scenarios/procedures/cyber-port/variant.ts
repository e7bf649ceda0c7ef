import type { OfficeSetting, Value } from '../types';

export type Trade = '通関業' | '海貨業' | '通関士';

/** A row of 利用者コード詳細画面 (S3 step 13(2)–(5)). */
export interface RowWish {
  readonly trades: readonly Trade[];
  /** 識別番号数: 原則「1」, for 通関士 the number of persons. */
  readonly count: string;
}

/** An existing 利用者コード with its rows. */
export interface CodeWish {
  readonly code: Value;
  readonly rows: readonly RowWish[];
}

/** What one application of chapter Ⅱ asks for; everything else of the procedures is the same data. */
export interface Wish {
  readonly codes: readonly CodeWish[];
  /** 利用者ID that must come of it, in their order. */
  readonly ids: readonly Value[];
  readonly plan: 'プランA（基本料金＋従量料金）' | 'プランB（従量料金のみ）';
  /** 一括請求: 事業所コード of the office whose bill it is added to; null for a bill of its own. */
  readonly billedWith: string | null;
  readonly days: Days;
  /** Under which name the 初期パスワード of the first 利用者ID is remembered. */
  readonly password: string;
}

/** A day as it is set, as NSS shows it, and as it is typed. */
interface Day {
  readonly set: string;
  readonly shown: string;
  readonly typed: string;
}
const day = (set: string): Day => ({ set, shown: set.replaceAll('-', '/'), typed: set.replaceAll('-', '') });

/** The days of one application. */
export interface Days {
  /** 申込受付年月日 as mails write it. */
  readonly applied: string;
  /** 利用開始日: no line is laid, so it is 7 営業日 after 審査終了 at the earliest (D-19). */
  readonly start: Day;
  /** Last day of ID通知内容, the 2nd 営業日 after it (D-03), and the day after. */
  readonly readable: Day;
  readonly over: Day;
}
/** 審査終了 on 2 April 2026. */
export const april: Days = { applied: '2026年04月01日', start: day('2026-04-21'), readable: day('2026-04-23'), over: day('2026-04-24') };
/** Applied for once the first code has started on 21 April: 審査終了 on the 22nd, with the holidays of May on the way. */
export const may: Days = { applied: '2026年04月21日', start: day('2026-05-11'), readable: day('2026-05-13'), over: day('2026-05-14') };

/** What the applicant calls itself (S3 step 10), and as NSS writes it. */
export const OFFICE = { typed: 'CP利用者', kana: 'サイバーポートリヨウシャ', kept: 'ＣＰ利用者' } as const;
export const COMPANY = '港湾通運株式会社';

/** 利用者コード of S3's pictures, and the office of the same company that has it (netNACCS). */
export const CODE = 'AAAA1';
export const owner: OfficeSetting = {
  officeCode: 'CPA001', company: { name: COMPANY }, office: { name: '品川事務所' }, startedOn: '2020-04-01', terminals: [{ kind: 'net' }, { kind: 'net' }], plan: { net: 'B' },
  userCodes: [{ code: CODE, trades: ['通関業'], ids: [{ id: `${CODE}AA1` }] }],
};

/** The plan that the owner has; another is one of the variants. */
const plan = 'プランB（従量料金のみ）';

/** One 利用者ID of one 業種 for one code. */
export const single: Wish = {
  codes: [{ code: CODE, rows: [{ trades: ['通関業'], count: '1' }] }], ids: [`${CODE}YA1`], plan, billedWith: null, days: april, password: '初期パスワード',
};
