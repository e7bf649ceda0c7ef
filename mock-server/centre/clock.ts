import { ClockBackwards } from '../clock';
import type { Context } from '../context';
import { addBusinessDays, startOfDay, today, CALENDAR_END } from '../domain/calendar';
import { settle } from '../operations/agenda';
import { Conflict } from '../operations/conflict';

/** Deadlines look up to a year ahead, so the clock stops before the last year whose holidays are known. */
const LAST_YEAR = Number(CALENDAR_END.slice(0, 4)) - 1;
const END_MS = Date.parse(startOfDay(`${LAST_YEAR + 1}-01-01`));

/**
 * Moves the clock on. What falls due on the way happens at its own time, in its order.
 * @param target epoch milliseconds
 * @throws Conflict when the moment has passed, or lies beyond the years that deadlines can be computed for
 */
export function moveClock(context: Context, target: number): void {
  const { store, clock, journal, mailsQueued } = context;
  if (target >= END_MS) throw new Conflict(`時計は${LAST_YEAR}年までしか進められません。`);
  try {
    store.transaction(() => {
      for (let due = nextDue(context, target); due !== undefined; due = nextDue(context, target)) {
        clock.set(Math.max(due, clock.now()));
        settle(context);
      }
      clock.set(target);
      settle(context);
    });
  } catch (error) {
    if (error instanceof ClockBackwards) throw new Conflict('時計を戻すことはできません。以前の状態に戻すには、スナップショットの復元またはリセットを行ってください。');
    throw error;
  }
  journal.add({ at: clock.instant(), kind: 'event', loginId: null, what: 'clock', status: null, screen: null, step: null, receiptNumber: null });
  mailsQueued();
}

/** The same time of day on the n-th 営業日 after today, epoch milliseconds. */
export function businessDaysOn({ clock }: Context, days: number): number {
  const from = today(clock.instant());
  return clock.now() + Date.parse(startOfDay(addBusinessDays(from, days))) - Date.parse(startOfDay(from));
}

function nextDue({ store }: Context, until: number): number | undefined {
  const times = [...store.all('dues')].map(({ at }) => Date.parse(at)).filter((at) => at <= until);
  return times.length > 0 ? Math.min(...times) : undefined;
}
