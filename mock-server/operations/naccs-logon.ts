import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../context';
import { today } from '../domain/calendar';
import { LOCK_MINUTES, LOGIN_FAILURES } from '../domain/limits';
import { terminalFinding } from '../domain/terminal-logon';
import { goesThroughServer } from '../domain/user-ids';
import type { MessageCode } from '../vocabulary/messages';
import { holderOf, unusable, type Holder } from './naccs-holder';
import { naccsPassword } from './naccs-password';

/** Wrong passwords in a row stop a 利用者ID for so long (assumed, as D-25 has it for the login of NSS). */
const LOCK_MS = LOCK_MINUTES * 60_000;

/** Why somebody cannot log on: the input that it is about, and what its message names. */
export interface LogonRefusal {
  readonly at: 'terminal' | 'userId';
  readonly code: MessageCode;
  readonly label: string;
}

const failuresOf = (userId: string): string => `naccsFailures:${userId}`;
const lockOf = (userId: string): string => `naccsLock:${userId}`;
const codes = { void: 'logonVoid', beforeStart: 'logonBeforeStart', ended: 'logonEnded' } as const;

/**
 * Checks 論理端末名, 利用者ID and パスワード. An unknown ID and a wrong password are answered alike; right or wrong is counted,
 * the fifth failure in a row locks the ID. Only who is right learns why he may not log on.
 */
export function checkLogon(context: Context, { terminalName, userId, password }: { readonly terminalName: string; readonly userId: string; readonly password: string }): LogonRefusal | null {
  const { store, clock } = context;
  const holder = holderOf(context, userId);
  if (!holder) return { at: 'userId', code: 'logonRefused', label: userId };
  if (clock.now() < Number(store.get('meta', lockOf(userId))?.value ?? 0)) return { at: 'userId', code: 'logonLocked', label: userId };
  const isRight = isSame(password, naccsPassword(context, userId));
  const isFull = store.transaction(() => (isRight ? store.delete('meta', failuresOf(userId)) : counted(context, userId)));
  if (!isRight) return { at: 'userId', code: isFull ? 'logonLocked' : 'logonRefused', label: userId };
  return refusalOf(context, holder, userId, terminalName);
}

/** Why a 利用者ID may not, or may no longer, be logged on at a terminal; its password is not asked for. */
export function logonRefusal(context: Context, userId: string, terminalName: string): LogonRefusal | null {
  const holder = holderOf(context, userId);
  return holder ? refusalOf(context, holder, userId, terminalName) : { at: 'userId', code: 'logonRefused', label: userId };
}

/** A retired ID may log on: 管理統計資料取得 is left to it. */
function refusalOf({ store, clock }: Context, holder: Holder, userId: string, terminalName: string): LogonRefusal | null {
  if (goesThroughServer(userId)) return { at: 'userId', code: 'logonThroughServer', label: userId };
  const reason = unusable(holder, today(clock.instant()));
  if (reason) return { at: 'userId', code: codes[reason.code], label: reason.label || userId };
  const { contract } = holder.office;
  const shared = contract.sharedEquipment.flatMap((code) => store.get('offices', code)?.contract ?? []);
  const code = terminalFinding(userId, terminalName, [contract, ...shared]);
  return code === null ? null : { at: 'terminal', code, label: terminalName };
}

const isSame = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Counts a failure. @returns whether the ID is locked by it */
function counted({ store, clock }: Context, userId: string): boolean {
  if (store.count(failuresOf(userId)) < LOGIN_FAILURES) return false;
  store.delete('meta', failuresOf(userId));
  store.put('meta', { key: lockOf(userId), value: clock.now() + LOCK_MS });
  return true;
}
