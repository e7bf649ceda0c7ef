import type { Context } from '../context';
import { startOfDay } from '../domain/calendar';
import { applyTerminalChange } from '../domain/terminals';
import type { Store } from '../store/store';
import type { Due } from '../store/tables';
import { withProgress } from './progress';

/** Puts the start of an application on the agenda. Inside a transaction. */
export function scheduleStart({ store }: Context, receiptNumber: string, startDate: string): void {
  store.put('dues', { id: `start:${receiptNumber}`, at: startOfDay(startDate), kind: 'start', receiptNumber });
}

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
      start(context, entry);
      store.delete('dues', entry.id);
    }
  });
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

/** 利用開始日: the change stands in the contract from now on. */
function start({ store, journal }: Context, due: Due): void {
  const application = store.get('applications', due.receiptNumber);
  const office = application && store.get('offices', application.officeCode);
  if (!application || !office) return;
  store.put('offices', { ...office, contract: applyTerminalChange(office.contract, application.granted, application.terminals) });
  store.put('applications', { ...withProgress(application, 'started', due.at), inForce: true });
  journal.add({ at: due.at, kind: 'event', officeCode: office.officeCode, what: 'start', status: null, screen: null, step: null, receiptNumber: application.receiptNumber });
}
