import type { Context } from '../context';
import { today } from '../domain/calendar';
import { monthOf } from '../domain/months';
import { STATISTICS_TASK, task } from '../domain/tariff';
import { Conflict } from './conflict';
import { holderOf, unusable } from './naccs-holder';

/** A 業務 that a 利用者ID does. */
export interface Performed {
  /** 利用者コード (5) and 識別番号 (3). */
  readonly userId: string;
  /** Its code, see domain/tariff. */
  readonly task: string;
  /** How often; once where nothing is said. */
  readonly count?: number | undefined;
}

const why = {
  void: 'の利用申込は無効になっています。', beforeStart: 'は、利用開始日（{label}）より前のため使用できません。', ended: 'の契約は解除されています。',
} as const;

/**
 * Makes sure that a 利用者ID may do a 業務 now.
 * @returns its 事業所コード
 * @throws Conflict saying in Japanese why not: no such 業務 or ID, before 利用開始日, retired (all but 管理統計資料取得, R-33),
 *   or the contract of its office has ended or is 無効
 */
export function requireTask(context: Context, { userId, task: code }: Omit<Performed, 'count'>): string {
  if (!task(code)) throw new Conflict(`業務 ${code} はありません。`);
  const holder = holderOf(context, userId);
  if (!holder) throw new Conflict(`利用者ID ${userId} は登録されていません。`);
  const reason = unusable(holder, today(context.clock.instant()));
  if (reason) throw new Conflict(`利用者ID ${userId} ${why[reason.code].replace('{label}', reason.label)}`);
  if (holder.status === 'retired' && code !== STATISTICS_TASK) throw new Conflict(`利用者ID ${userId} は廃止されているため、${STATISTICS_TASK}のほかの業務はできません。`);
  return holder.office.officeCode;
}

/**
 * What NACCS does when a 利用者ID does a 業務 now: lets it, and counts it for the charges of the month.
 * @throws Conflict see {@link requireTask}
 */
export function performTask(context: Context, { userId, task: code, count = 1 }: Performed): void {
  const { store, clock } = context;
  store.transaction(() => {
    const officeCode = requireTask(context, { userId, task: code });
    const month = monthOf(today(clock.instant()));
    const id = [officeCode, userId, month, code].join(':');
    store.put('usage', { id, officeCode, userId, month, task: code, count: (store.get('usage', id)?.count ?? 0) + count });
  });
}
