import type { Context } from '../context';
import { displayDate, today } from '../domain/calendar';
import { monthOf } from '../domain/months';
import { STATISTICS_TASK, task } from '../domain/tariff';
import type { Office } from '../store/tables';
import { Conflict } from './conflict';

/** A 業務 that a 利用者ID does. */
export interface Performed {
  /** 利用者コード (5) and 識別番号 (3). */
  readonly userId: string;
  /** Its code, see domain/tariff. */
  readonly task: string;
  /** How often; once where nothing is said. */
  readonly count?: number | undefined;
}

/**
 * What NACCS does when a 利用者ID does a 業務 now: lets it, and counts it for the charges of the month.
 * @throws Conflict saying in Japanese why not: no such 業務 or ID, before 利用開始日, retired (all but 管理統計資料取得, R-33),
 *   or the contract of its office has ended or is 無効
 */
export function performTask({ store, clock }: Context, { userId, task: code, count = 1 }: Performed): void {
  store.transaction(() => {
    const day = today(clock.instant());
    if (!task(code)) throw new Conflict(`業務 ${code} はありません。`);
    const [office, status] = holderOf(store.group('offices', `code:${userId.slice(0, 5)}`), userId);
    const { officeCode, contract: { startedOn, endedOn } } = office;
    if (office.isVoid) throw new Conflict(`利用者ID ${userId} の利用申込は無効になっています。`);
    if (day < startedOn) throw new Conflict(`利用者ID ${userId} は、利用開始日（${displayDate(startedOn)}）より前のため使用できません。`);
    if (endedOn !== null && day >= endedOn) throw new Conflict(`利用者ID ${userId} の契約は解除されています。`);
    if (status === 'retired' && code !== STATISTICS_TASK) throw new Conflict(`利用者ID ${userId} は廃止されているため、${STATISTICS_TASK}のほかの業務はできません。`);
    const month = monthOf(day);
    const id = [officeCode, userId, month, code].join(':');
    store.put('usage', { id, officeCode, userId, month, task: code, count: (store.get('usage', id)?.count ?? 0) + count });
  });
}

/** @throws Conflict where nobody has the ID */
function holderOf(offices: readonly Office[], userId: string): [Office, 'active' | 'retired'] {
  for (const office of offices) {
    const own = office.contract.userCodes.flatMap(({ ids }) => ids).find(({ id }) => id === userId);
    if (own) return [office, own.status];
  }
  throw new Conflict(`利用者ID ${userId} は登録されていません。`);
}
