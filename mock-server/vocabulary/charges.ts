import type { Charge, ChargeItem } from '../domain/charges';
import { lineRates, monthly, tasks, TAX_PERCENT } from '../domain/tariff';
import type { Marked } from './mark';

const plans = 'documented: S4 (料金プラン)' as const;
const lines = 'documented: S4 p. 5' as const;

/** What the rows of a bill are called. */
export const chargeItems = {
  basicNet: { text: '基本料金（netNACCS）', mark: plans },
  basicGeneral: { text: '基本料金（一般NACCS 端末）', mark: plans },
  basicMailbox: { text: '基本料金（一般NACCS メールボックス）', mark: 'external: E-07 (without a mailbox no basic charge arises)' },
  basicUnit: { text: '基本料金（一般NACCS 1単位）', mark: 'external: E-07' },
  task: { text: '従量料金', mark: plans },
  statistics: { text: '管理統計資料(有料)', mark: plans },
  storage: { text: '保税管理資料保存サービス', mark: plans },
  lineUse: { text: '回線使用料', mark: lines },
  lineWiring: { text: '屋内配線使用料', mark: lines },
  lineRouter: { text: 'ルータ使用料', mark: lines },
  linePing: { text: 'ping監視', mark: lines },
  lineInitial: { text: '回線の初期費用', mark: lines },
} as const satisfies Record<ChargeItem, Marked>;

/** Is the amount of a month settled? */
export const chargeStatus = {
  settled: { text: '確定', mark: 'documented: S0 1-① (新着情報)' },
  open: { text: '未確定', mark: 'assumed: what is not yet 確定' },
} as const satisfies Record<string, Marked>;

/** `1234567` → `1,234,567円`; － where there is no figure. */
export const yen = (amount: number | null): string => (amount === null ? '－' : `${amount.toLocaleString('ja-JP')}円`);

/** What a row of the bill is for: the item and, where it needs it, what kind. */
export const itemText = ({ item, detail }: Pick<Charge, 'item' | 'detail'>): string => chargeItems[item].text + (detail === '' ? '' : `（${detail}）`);

/** Every figure of the tariff in words, for the ledger. */
export const prices: readonly Marked[] = [
  { text: `基本料金（プランA）1単位 ${yen(monthly.basic.yen)}`, mark: monthly.basic.source },
  { text: `管理統計資料(有料) 1利用者コード ${yen(monthly.statistics.yen)}`, mark: monthly.statistics.source },
  { text: `保税管理資料保存サービス 1利用者コード ${yen(monthly.storage.yen)}`, mark: monthly.storage.source },
  ...lineRates.map(({ kind, speed, initial, use, wiring, router, ping, source }): Marked => ({
    text: [
      `${kind} ${speed}`, `初期費用 ${yen(initial.plain)}・予備機あり ${yen(initial.spare)}・冗長化 ${yen(initial.redundant)}`,
      `回線使用料 平日 ${yen(use.weekdays)}・24時間365日 ${yen(use.always)}・冗長化 ${yen(use.redundant)}`, `屋内配線 ${yen(wiring.plain)}・冗長化 ${yen(wiring.redundant)}`,
      `ルータ 平日 ${yen(router.weekdays)}・24時間365日 ${yen(router.always)}・予備機あり ${yen(router.spare)}・冗長化 ${yen(router.redundant)}`, `ping監視 ${yen(ping)}`,
    ].join('、'),
    mark: source,
  })),
  ...tasks.map(({ code, name, yen: price, source }): Marked => ({ text: `業務 ${code} ${name} プランA ${yen(price.A)}・プランB ${yen(price.B)}`, mark: source })),
  { text: `消費税 ${TAX_PERCENT}%、1円未満切り捨て`, mark: 'assumed: S4 prints its prices without tax and no rate' },
];
