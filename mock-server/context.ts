import { createHmac } from 'node:crypto';
import type { Clock } from './clock';
import type { Journal } from './journal';
import type { Attachments } from './store/attachments';
import type { Store } from './store/store';

/** What every screen and operation of one NSS works with. */
export interface Context {
  readonly store: Store;
  readonly attachments: Attachments;
  readonly clock: Clock;
  readonly journal: Journal;
  /** The same seed gives the same codes. */
  readonly seed: () => number;
  /** Domain of the seeded people's mail addresses. */
  readonly mailDomain: string;
  /** Address under which people reach this NSS, without a slash at the end; mails link to it (D-01). */
  readonly publicUrl: () => string;
  /** Told whenever mails have been queued, after the transaction stands. */
  readonly mailsQueued: () => void;
}

const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * A code that looks random and is the same for the same seed, purpose and number.
 * @param length characters, at most 32
 */
export function seededCode(seed: number, purpose: string, number: number, length: number): string {
  const digest = createHmac('sha256', String(seed)).update(`${purpose}:${number}`).digest();
  return [...digest.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
