import { isAbolished } from '../../domain/changes/codes';
import type { CodesChange } from '../../domain/changes/request';
import type { Contract, Statistics, UserCode } from '../../domain/contract';
import type { Entered } from '../../store/tables';

/** What of a 利用者コード is asked for on 管理資料 入力, as the names of its inputs begin; and which item it belongs to. */
export const statisticsInputs = { paid: 'statisticsPaid', free: 'statisticsFree', storage: 'storage' } as const satisfies Record<keyof Statistics, string>;
export type StatisticsKind = keyof Statistics;
export const itemOfStatistics: Readonly<Record<StatisticsKind, 'statistics' | 'storage'>> = { paid: 'statistics', free: 'statistics', storage: 'storage' };

/** Name of the input for a kind of 管理資料 of a 利用者コード. */
export const statisticsInput = (kind: StatisticsKind, code: string): string => `${statisticsInputs[kind]}:${code}`;

/**
 * The 利用者コード whose 管理資料 can be changed, with the 業種 that they are to have: those that are in use and stay so.
 * @param codes what the same application does to them
 */
export function codesInUse({ userCodes }: Contract, codes: CodesChange | undefined): readonly UserCode[] {
  return userCodes.flatMap((own) => {
    const change = codes?.changed.find(({ code }) => code === own.code);
    const ids = own.ids.map((one) => (change?.retired.includes(one.id) ? { ...one, status: 'retired' as const } : one));
    if (isAbolished({ ids }) && (change?.added.length ?? 0) === 0) return [];
    const trades = [...own.trades.filter((name) => !change?.trades.removed.includes(name)), ...(change?.trades.added ?? [])];
    return [{ ...own, ids, trades: [...new Set(trades)] }];
  });
}

/**
 * What was chosen on 管理資料 入力, by 利用者コード: only those for which something changes.
 * @param asked the kinds that the ticked items are about; the others stay as they are in the contract
 */
export function statisticsOf(entered: Entered | undefined, codes: readonly UserCode[], asked: readonly StatisticsKind[]): Readonly<Record<string, Statistics>> {
  const kinds = Object.keys(statisticsInputs) as StatisticsKind[];
  return Object.fromEntries(codes.flatMap(({ code, statistics: before }) => {
    const chosen = (kind: StatisticsKind): boolean => {
      const answer = entered?.[statisticsInput(kind, code)];
      return asked.includes(kind) && answer !== undefined ? answer === 'yes' : before[kind];
    };
    const after: Statistics = { paid: chosen('paid'), free: chosen('free'), storage: chosen('storage') };
    return kinds.every((kind) => after[kind] === before[kind]) ? [] : [[code, after] as const];
  }));
}
