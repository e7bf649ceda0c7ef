import type { Context } from '../context';
import { today } from '../domain/calendar';
import { badgeKindOf, BROKER_TRADE, isUtbOpen } from '../domain/broker-badges';
import type { Badge } from '../store/tables';
import type { MessageCode } from '../vocabulary/messages';
import { holdersOf } from './issue-codes';
import { holderOf, unusable, type Holder } from './naccs-holder';
import { performTask, requireTask } from './tasks';

/** What UTB is sent. */
export interface BadgeOrder {
  readonly action: 'register' | 'cancel';
  /** The 利用者ID of the 通関士. */
  readonly userId: string;
  /** 通関士証票番号. */
  readonly number: string;
}

/** Why UTB refuses: the input that it is about, and what its message names. */
export interface BadgeRefusal {
  readonly at: 'task' | 'userId' | 'number';
  readonly code: MessageCode;
  readonly label?: string;
  readonly day?: string;
}

/**
 * UTB: ties a 利用者ID of a 通関士 to the 通関士証票番号, or ends that (S3 step 21).
 * @param by the 利用者ID that is logged on; any of the 利用者コード may do it for the others (assumed)
 * @returns why not, or null once it is done, and counted for the charges
 * @throws Conflict where the logged-on ID may not do any 業務
 */
export function orderBadge(context: Context, by: string, order: BadgeOrder): BadgeRefusal | null {
  const { store, clock, journal } = context;
  return store.transaction(() => {
    requireTask(context, { userId: by, task: 'UTB' });
    const now = clock.instant();
    const refusal = isUtbOpen(now) ? refusalOf(context, by, order) : { at: 'task' as const, code: 'utbClosed' as const };
    if (refusal) return refusal;
    performTask(context, { userId: by, task: 'UTB' });
    const { action, userId, number } = order;
    if (action === 'register') store.put('badges', { userId, number, registeredOn: today(now) });
    else store.delete('badges', userId);
    const what = action === 'register' ? 'badge registered' : 'badge cancelled';
    journal.add({ at: now, kind: 'event', loginId: holderOf(context, userId)?.office.officeCode ?? null, what, status: null, screen: null, step: null, receiptNumber: null });
    return null;
  });
}

function refusalOf(context: Context, by: string, { action, userId, number }: BadgeOrder): BadgeRefusal | null {
  if (userId.slice(0, 5) !== by.slice(0, 5)) return { at: 'userId', code: 'utbOtherCode', label: userId };
  const holder = holderOf(context, userId);
  if (!holder) return { at: 'userId', code: 'utbUnknownId', label: userId };
  const badge = context.store.get('badges', userId);
  return action === 'cancel' ? cancelRefusal(badge, userId, number) : whoRefusal(context, holder, userId) ?? numberRefusal(context, badge, userId, number);
}

/** Whatever has become of the ID: a number that it keeps could never be registered for another one. */
function cancelRefusal(badge: Badge | undefined, userId: string, number: string): BadgeRefusal | null {
  if (!badge) return { at: 'userId', code: 'utbNotTied', label: userId };
  return badge.number === number ? null : { at: 'number', code: 'utbNotItsNumber', label: userId };
}

const codes = { void: 'utbVoid', beforeStart: 'utbBeforeStart', ended: 'utbEnded' } as const;

/** Only a 利用者ID that a 通関士 uses now. */
function whoRefusal({ clock }: Context, holder: Holder, userId: string): BadgeRefusal | null {
  const reason = unusable(holder, today(clock.instant()));
  if (reason) return { at: 'userId', code: codes[reason.code], label: userId, day: reason.label };
  if (holder.status === 'retired') return { at: 'userId', code: 'utbRetired', label: userId };
  return holder.trades.includes(BROKER_TRADE) ? null : { at: 'userId', code: 'utbNoBroker', label: userId };
}

/** One number has one ID of each kind, and one ID has one number; that of a code which nobody uses any more is free, as nobody could cancel it. */
function numberRefusal(context: Context, badge: Badge | undefined, userId: string, number: string): BadgeRefusal | null {
  if (badge) return { at: 'number', code: badge.number === number ? 'utbAlready' : 'utbOtherNumber', label: userId };
  const other = context.store.group('badges', `number:${number}`)
    .find((one) => badgeKindOf(one.userId) === badgeKindOf(userId) && holdersOf(context, one.userId.slice(0, 5)).length > 0);
  if (!other) return null;
  return other.userId.slice(0, 5) === userId.slice(0, 5) ? { at: 'number', code: 'utbTaken', label: other.userId } : { at: 'number', code: 'utbTakenElsewhere' };
}

/** A row of UTB01: a 利用者ID that has a number, and what has become of the ID. */
export interface BadgeRow extends Badge {
  readonly status: 'active' | 'retired';
}

/** The numbers that are tied to 利用者ID of a 利用者コード, in the order of the IDs; a retired ID keeps its number. */
export const badgesOf = (context: Context, code: string): BadgeRow[] =>
  [...context.store.group('badges', `code:${code}`)].sort((one, other) => (one.userId < other.userId ? -1 : 1))
    .map((badge) => ({ ...badge, status: holderOf(context, badge.userId)?.status === 'active' ? 'active' : 'retired' }));
