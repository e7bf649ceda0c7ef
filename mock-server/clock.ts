import { Temporal } from 'temporal-polyfill';
import { toInstant } from './domain/calendar';
import type { IsoInstant } from './domain/contract';
import type { Store } from './store/store';

/** A wish to put the clock back, which would undo what has fallen due; snapshots serve for that. */
export class ClockBackwards extends Error {}

/**
 * The one clock of an NSS: pages, sessions, deadlines and the `Date:` of mails follow it. It either runs with the real
 * time at an offset, or stands still until it is moved.
 */
export class Clock {
  /**
   * @param fixed true: stands still; false: runs
   * @param start first moment, epoch milliseconds, used where the store has none yet
   */
  constructor(
    private readonly store: Store,
    private readonly fixed: boolean,
    start: number,
  ) {
    if (store.get('meta', 'clock') === undefined) store.transaction(() => this.start(start));
  }

  /** Epoch milliseconds. */
  now(): number {
    const kept = Number(this.store.get('meta', 'clock')?.value ?? 0);
    return this.fixed ? kept : Date.now() + kept;
  }

  instant(): IsoInstant {
    return toInstant(this.now());
  }

  /**
   * Moves on to a moment.
   * @throws ClockBackwards when it lies in the past
   */
  set(epochMs: number): void {
    if (epochMs < this.now()) throw new ClockBackwards('The clock only moves on.');
    this.start(epochMs);
  }

  /** @param duration ISO 8601, e.g. `PT48H`, counted in Japan's calendar */
  after(duration: string): number {
    return Temporal.Instant.fromEpochMilliseconds(this.now()).toZonedDateTimeISO('Asia/Tokyo').add(duration).epochMilliseconds;
  }

  /** Sets a first moment, also an earlier one; inside a transaction. */
  start(epochMs: number): void {
    this.store.put('meta', { key: 'clock', value: this.fixed ? epochMs : epochMs - Date.now() });
  }
}
