/** Users of サイバーポート who share NACCS利用者情報, and when it is in use (E-23). */
import type { IsoInstant } from './contract';

/** A user of サイバーポート, known by his mail address. */
export interface CyberPortUser {
  readonly name: string;
  readonly email: string;
}

/** What a user has sent to NACCS. */
export interface Sending {
  readonly at: IsoInstant;
  readonly by: CyberPortUser;
  /** Code of the 業務. */
  readonly task: string;
}

/** How long a sending takes (assumed: E-23 says that two cannot go on at the same time, not how long one goes on). */
export const SENDING_MS = 60_000;

const addressOf = ({ email }: Pick<CyberPortUser, 'email'>): string => email.toLowerCase();

/** The user with that mail address; large and small letters make no difference. */
export const userOf = (users: readonly CyberPortUser[], email: string): CyberPortUser | undefined =>
  users.find((user) => addressOf(user) === addressOf({ email }));

/**
 * What is being sent just now, or null.
 * @param now milliseconds
 */
export function beingSent(sendings: readonly Sending[], now: number): Sending | null {
  return sendings.find(({ at }) => now - Date.parse(at) < SENDING_MS) ?? null;
}

export type BusyCode = 'cpBusyOther' | 'cpBusySelf';

/** Why a user cannot send now, or null: one at a time with the same NACCS利用者情報 (E-23). */
export function busy(sendings: readonly Sending[], email: string, now: number): BusyCode | null {
  const going = beingSent(sendings, now);
  if (going === null) return null;
  return userOf([going.by], email) ? 'cpBusySelf' : 'cpBusyOther';
}
