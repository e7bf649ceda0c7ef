import type { Context } from '../context';
import { addDays, startOfDay } from '../domain/calendar';
import { fetchableUntil } from '../domain/certificates';
import { settingDeadline } from '../domain/schedule';
import type { Store } from '../store/store';
import type { Due } from '../store/tables';
import { stopUnfetched } from './certificates';
import { settleCharges } from './charges';
import { voidWithoutSettings } from './settings';
import { start } from './start';

/** Puts the start of an application on the agenda. Inside a transaction. */
export function scheduleStart({ store }: Context, receiptNumber: string, startDate: string): void {
  store.put('dues', { id: `start:${receiptNumber}`, at: startOfDay(startDate), kind: 'start', receiptNumber });
}

/** Puts the deadline of its システム設定 on the agenda (D-20): the day itself is still in time. Inside a transaction. */
export function scheduleSettingsDeadline({ store }: Context, receiptNumber: string, startDate: string): void {
  store.put('dues', { id: `settings:${receiptNumber}`, at: startOfDay(addDays(settingDeadline(startDate), 1)), kind: 'settingsDeadline', receiptNumber });
}

/**
 * Puts the end of the time for fetching its certificates on the agenda (E-08): the last day itself is still in time.
 * Inside a transaction.
 * @param from 利用開始日, or the day of the re-issue
 */
export function scheduleCertificateStop({ store }: Context, receiptNumber: string, from: string): void {
  store.put('dues', { id: `certificates:${receiptNumber}`, at: startOfDay(addDays(fetchableUntil(from), 1)), kind: 'certificateStop', receiptNumber });
}

const happen: Record<Due['kind'], (context: Context, due: Due) => void> = {
  start, billing: settleCharges, certificateStop: stopUnfetched,
  settingsDeadline: (context, { receiptNumber }) => voidWithoutSettings(context, receiptNumber),
};

/**
 * Lets everything happen that has fallen due by now, in the order of its time. Cheap when nothing has.
 * Called before each request and after each move of the clock.
 */
export function settle(context: Context): void {
  const { store, clock } = context;
  if (clock.now() < earliest(store)) return;
  const now = clock.instant();
  const due = [...store.all('dues')].filter((entry) => entry.at <= now).sort((a, b) => (a.at < b.at ? -1 : 1));
  if (due.length === 0) return;
  store.transaction(() => {
    for (const entry of due) {
      // What came before may have taken it off the agenda.
      if (store.get('dues', entry.id)) happen[entry.kind](context, entry);
      store.delete('dues', entry.id);
    }
  });
  context.mailsQueued();
  // What has happened may have put something on the agenda that is due by now, too.
  settle(context);
}

const kept = new WeakMap<Store, { readonly version: number; readonly at: number }>();

/** When the next thing falls due, epoch milliseconds; read anew only when the agenda has changed. */
function earliest(store: Store): number {
  const version = store.version('dues');
  const known = kept.get(store);
  if (known?.version === version) return known.at;
  let at = Infinity;
  for (const due of store.all('dues')) at = Math.min(at, Date.parse(due.at));
  kept.set(store, { version, at });
  return at;
}
