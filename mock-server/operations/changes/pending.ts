import type { Context } from '../../context';
import { isChange, type ChangeApplication } from '../../domain/application';
import { isExclusive, touchedBy } from '../../domain/changes/touched';
import type { ChangeRequest } from '../../domain/changes/request';
import { isOpen } from '../../domain/lifecycle';

/**
 * The changes of an office that are still to come: registered, and not yet in force.
 * @param except 申込受付番号 of the application that is being corrected
 */
export const pendingChanges = ({ store }: Context, officeCode: string, except: string | null = null): readonly ChangeApplication[] =>
  store.group('applications', officeCode).filter((one): one is ChangeApplication =>
    isChange(one) && one.officeCode === officeCode && isOpen(one.status) && !one.inForce && one.receiptNumber !== except);

/** What other open applications of the office touch, by key, with the 申込受付番号 of the first that does. */
export function takenBy(context: Context, officeCode: string, except: string | null = null): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  for (const { change, receiptNumber } of pendingChanges(context, officeCode, except)) {
    for (const key of touchedBy(change)) if (!taken.has(key)) taken.set(key, receiptNumber);
  }
  return taken;
}

/**
 * Why a change may not be registered beside the other open applications of its office, or null: something that both
 * touch, or one of them ends or moves what the other is about.
 * @returns the 申込受付番号 of the other
 */
export function collision(context: Context, officeCode: string, change: ChangeRequest, except: string | null = null): string | null {
  const others = pendingChanges(context, officeCode, except);
  const exclusive = others.find((other) => isExclusive(change) || isExclusive(other.change));
  if (exclusive) return exclusive.receiptNumber;
  const taken = takenBy(context, officeCode, except);
  const both = [...touchedBy(change)].find((key) => taken.has(key));
  return both === undefined ? null : taken.get(both) ?? null;
}
