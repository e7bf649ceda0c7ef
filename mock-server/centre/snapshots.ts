import { randomUUID } from 'node:crypto';
import type { Context } from '../context';
import type { IsoInstant } from '../domain/contract';
import type { Snapshot } from '../store/store';

/** A state that can be gone back to. */
export interface Kept {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** On the NSS's clock. */
  readonly takenAt: IsoInstant;
  readonly state: Snapshot;
}

/** States to go back to, in memory; only the newest are kept. */
export class Snapshots {
  static readonly limit = 20;
  private readonly kept = new Map<string, Kept>();
  private count = 0;

  constructor(private readonly context: Context) {}

  /** @param name what to call it; without one it is numbered */
  take(name = ''): Kept {
    this.count += 1;
    const kept: Kept = { id: randomUUID(), name: name === '' ? `状態${this.count}` : name, takenAt: this.context.clock.instant(), state: this.context.store.snapshot() };
    this.kept.set(kept.id, kept);
    for (const id of [...this.kept.keys()].slice(0, -Snapshots.limit)) this.kept.delete(id);
    return kept;
  }

  get(id: string): Kept | undefined {
    return this.kept.get(id);
  }

  /** @returns false when there is no such snapshot */
  forget(id: string): boolean {
    return this.kept.delete(id);
  }

  /**
   * Goes back, the clock and the sessions too. A mail that was waiting then may have left meanwhile: it is marked so that
   * the mailer asks for it by its Message-ID before it sends it.
   * @returns false when there is no such snapshot
   */
  restore(id: string): boolean {
    const state = this.kept.get(id)?.state;
    if (!state) return false;
    const { store, clock, journal, mailsQueued } = this.context;
    store.restore({ ...state, mails: state.mails.map((mail) => (mail.state === 'queued' ? { ...mail, state: 'sending' as const } : mail)) });
    journal.add({ at: clock.instant(), kind: 'event', loginId: null, what: 'restore', status: null, screen: null, step: null, receiptNumber: null });
    mailsQueued();
    return true;
  }

  /** Oldest first. */
  list(): readonly Kept[] {
    return [...this.kept.values()];
  }
}
