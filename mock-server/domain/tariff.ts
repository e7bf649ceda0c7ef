/**
 * What NACCS costs, as data: yen without tax (税抜き), each figure with its source. The brochure (S4) bears no date; its
 * lines are those of the years before E-15, its plans and services are charged as in E-06 and E-07 (D-27).
 */
import type { Line, Plan } from './contract';

/** Where a figure comes from; written as the marks of the vocabulary. */
export type Source = `documented: S4 ${string}` | `external: E-${string}` | `assumed: ${string}`;

/** Yen without tax, for one unit. */
export interface Figure {
  readonly yen: number;
  readonly source: Source;
}

export const monthly = {
  /** 基本料金 of plan A, for each netNACCS terminal, インタラクティブ terminal or mailbox. */
  basic: { yen: 5_000, source: 'documented: S4 (料金プラン)' },
  /** 管理統計資料(有料), for each 利用者コード. */
  statistics: { yen: 1_000, source: 'documented: S4 (料金プラン)' },
  /** 保税管理資料保存サービス, for each 利用者コード. */
  storage: { yen: 1_000, source: 'documented: S4 (料金プラン)' },
} as const satisfies Record<string, Figure>;

/** 保税管理資料保存サービス keeps its papers for so many years (E-22). */
export const STORAGE_YEARS = 5;

/** Percent that the invoice adds. */
export const TAX_PERCENT = 10;

/** What a line costs in one of the ways in which it can be had; null where the brochure has no figure. */
interface Ways {
  readonly plain: number;
  readonly spare: number;
  readonly redundant: number | null;
}
/** What a line costs, in yen without tax. */
export interface LineRates {
  readonly kind: string;
  readonly speed: string;
  /** 初期費用, once: 予備機なし, 予備機あり, 冗長化. */
  readonly initial: Ways;
  /** 回線使用料 by the hours of maintenance, and with 冗長化. */
  readonly use: { readonly weekdays: number; readonly always: number; readonly redundant: number | null };
  /** 屋内配線: without and with 冗長化. */
  readonly wiring: { readonly plain: number | null; readonly redundant: number | null };
  readonly router: { readonly weekdays: number; readonly always: number; readonly spare: number; readonly redundant: number | null };
  /** Ping監視; free with 冗長化. Null where it cannot be had. */
  readonly ping: number | null;
  readonly source: Source;
}

const brochure = 'documented: S4 p. 5' as const;
const initialSlow: Ways = { plain: 88_000, spare: 135_000, redundant: null };
const initialFast: Ways = { plain: 98_000, spare: 169_000, redundant: 270_000 };
const routerSlow: LineRates['router'] = { weekdays: 3_700, always: 5_600, spare: 11_200, redundant: null };
const routerFast: LineRates['router'] = { weekdays: 5_200, always: 5_800, spare: 11_600, redundant: 21_000 };

const slow = (speed: string, use: number, source: Source = brochure): LineRates => ({
  kind: '専用線', speed, initial: initialSlow, use: { weekdays: use, always: use, redundant: null }, wiring: { plain: 0, redundant: null }, router: routerSlow, ping: 2_000, source,
});
const fast = (speed: string, use: number, redundant: number): LineRates => ({
  kind: '専用線', speed, initial: initialFast, use: { weekdays: use, always: use, redundant }, wiring: { plain: 0, redundant: 1_000 }, router: routerFast, ping: 2_000, source: brochure,
});

export const lineRates: readonly LineRates[] = [
  slow('64kbps', 20_700),
  slow('128kbps', 30_700),
  slow('0.5Mbps', 30_700, 'assumed: S4 has no such line; E-15 offers it where S4 has 64kbps and 128kbps, so it costs what the faster of them did'),
  fast('1Mbps', 36_000, 54_900),
  fast('3Mbps', 91_000, 109_900),
  fast('5Mbps', 101_000, 119_900),
  fast('10Mbps', 121_000, 139_900),
  {
    kind: 'ブロードバンド(ADSL)', speed: 'ベストエフォート', initial: { plain: 85_000, spare: 130_000, redundant: null },
    use: { weekdays: 10_490, always: 13_490, redundant: null }, wiring: { plain: null, redundant: null }, router: { ...routerFast, redundant: null }, ping: null, source: brochure,
  },
  {
    kind: 'ブロードバンド(光)', speed: 'ベストエフォート', initial: { ...initialFast, redundant: null },
    use: { weekdays: 13_400, always: 19_900, redundant: null }, wiring: { plain: 1_000, redundant: null }, router: { ...routerFast, redundant: null }, ping: null, source: brochure,
  },
];

/** The prices of a line, undefined for one that is not in the tariff. */
export const rateOfLine = ({ kind, speed }: Pick<Line, 'kind' | 'speed'>): LineRates | undefined =>
  lineRates.find((one) => one.kind === kind && one.speed === speed);

/** What a line as it is contracted costs: `initial` once, the rest each month. */
export interface LinePrice {
  readonly initial: number;
  readonly use: number;
  readonly wiring: number;
  readonly router: number;
  readonly ping: number;
}

/**
 * The price of a line with its options. With 冗長化 and 予備機 together the figures of 冗長化 hold (assumed: S4 prices them
 * one by one); an option that the line cannot have is not charged.
 * @returns undefined for a line that is not in the tariff
 */
export function priceOfLine({ options, maintenance, ...line }: Pick<Line, 'kind' | 'speed' | 'options' | 'maintenance'>): LinePrice | undefined {
  const rates = rateOfLine(line);
  if (!rates) return undefined;
  const { initial, use, wiring, router, ping } = rates;
  const hours = maintenance === '平日' ? 'weekdays' : 'always';
  const monitored = options.includes('ping監視');
  if (options.includes('冗長化') && initial.redundant !== null && use.redundant !== null && router.redundant !== null) {
    return { initial: initial.redundant, use: use.redundant, wiring: wiring.redundant ?? 0, router: router.redundant, ping: 0 };
  }
  const hasSpare = options.includes('予備機');
  return {
    initial: hasSpare ? initial.spare : initial.plain, use: use[hours], wiring: wiring.plain ?? 0,
    router: hasSpare ? router.spare : router[hours], ping: monitored ? ping ?? 0 : 0,
  };
}

/** A 業務 and what one use of it costs under each plan. */
export interface Task {
  readonly code: string;
  readonly name: string;
  readonly yen: Readonly<Record<Plan, number>>;
  readonly source: Source;
}

const free = { A: 0, B: 0 };

/** The 業務 that the documents name; the table of the 利用規程 with all the others is in none of them. */
export const tasks: readonly Task[] = [
  { code: 'TCC', name: '端末開通確認', yen: free, source: 'assumed: S4 has everybody do it once and says that some 業務 are free' },
  { code: 'UTB', name: '通関士証票番号登録', yen: free, source: 'assumed: a registration that S3 asks for; no price is in any document' },
  { code: 'UTB01', name: '通関士証票番号照会', yen: free, source: 'assumed: as UTB (E-14)' },
  { code: 'URY', name: '利用者情報登録', yen: free, source: 'assumed: E-14 names it without a price' },
  { code: 'DLH01', name: '保税管理資料取得', yen: { A: 4, B: 5 }, source: 'external: E-22 (its name assumed)' },
  { code: '管理統計資料取得', name: '管理統計資料取得', yen: free, source: 'assumed: S2 names it; the statistics are charged by the month' },
];

const byCode = new Map(tasks.map((one) => [one.code, one]));

/** The 業務 of that code, undefined for what is none. */
export const task = (code: string): Task | undefined => byCode.get(code);

/** The one 業務 that a retired 利用者ID can still do. */
export const STATISTICS_TASK = '管理統計資料取得';
