import { randomBytes } from 'node:crypto';
import type { Context } from '../context';
import { BROKER_TRADE } from '../domain/broker-badges';
import { today } from '../domain/calendar';
import { beingSent, busy, userOf, type CyberPortUser } from '../domain/cyber-port';
import { goesThroughServer } from '../domain/user-ids';
import type { NaccsLink } from '../store/tables';
import { message } from '../vocabulary/messages';
import { Conflict } from './conflict';
import { holderOf, unusable } from './naccs-holder';
import { checkLogon } from './naccs-logon';
import { performTask } from './tasks';

/** What stands on the confirmation and is never registered is forgotten after this time (assumed). */
const KEPT_MS = 30 * 60_000;
/** So many sendings of each are kept. */
const SENDINGS_KEPT = 20;

const codes = { void: 'cpVoid', beforeStart: 'cpNotStarted', ended: 'cpEnded' } as const;

/** What was typed on サイバーポート NACCS利用者情報登録画面. */
export interface Claim {
  readonly userId: string;
  readonly password: string;
  readonly user: CyberPortUser;
}

/** NACCS利用者情報 that have been registered, oldest first. */
export const linksOf = ({ store }: Context): readonly NaccsLink[] => store.group('naccsLinks', 'registered');

/** Is there 通関士 among the 業種 of the 利用者コード: does UTB have to be done? */
export const isOfBrokers = (context: Context, userId: string): boolean => holderOf(context, userId)?.trades.includes(BROKER_TRADE) ?? false;

/** Why a 利用者ID cannot be registered, as far as サイバーポート itself can tell, or null. */
function ownObjection({ store }: Context, userId: string): string | null {
  if (!goesThroughServer(userId)) return message('cpNotSmtp');
  return store.groupSize('naccsLinks', `id:${userId}`) > 0 ? message('cpRegistered') : null;
}

/** NACCS looks at the password, and counts failures, as at a logon; at which terminal does not matter to an ID that goes through a server. */
function passwordObjection(context: Context, { userId, password }: Claim): string | null {
  const code = checkLogon(context, { terminalName: '', userId, password })?.code;
  if (code === 'logonLocked') return message('cpLocked');
  return code === 'logonRefused' ? message('cpRefused') : null;
}

/** Why NACCS does not take an ID whose password is known, or null. */
function naccsObjection(context: Context, userId: string): string | null {
  const holder = holderOf(context, userId);
  if (!holder) return message('cpRefused');
  const reason = unusable(holder, today(context.clock.instant()));
  if (reason) return message(codes[reason.code], { label: reason.label });
  return holder.status === 'retired' ? message('cpRetired') : null;
}

/**
 * Takes what was typed as far as the confirmation.
 * @throws Conflict saying in Japanese why the ID cannot be registered; who does not know its password learns no more of it than
 *   its form tells
 */
export function enterLink(context: Context, claim: Claim): NaccsLink {
  const { store, clock } = context;
  const { userId, user } = claim;
  const text = ownObjection(context, userId) ?? passwordObjection(context, claim) ?? naccsObjection(context, userId);
  if (text !== null) throw new Conflict(text);
  const link: NaccsLink = { id: randomBytes(9).toString('base64url'), userId, enteredAt: clock.instant(), registeredAt: null, users: [user], sendings: [] };
  store.transaction(() => {
    for (const { id, enteredAt } of store.group('naccsLinks', 'entered')) if (clock.now() - Date.parse(enteredAt) > KEPT_MS) store.delete('naccsLinks', id);
    store.put('naccsLinks', link);
  });
  return link;
}

/**
 * Registers what stands on the confirmation; a second time nothing happens.
 * @throws Conflict saying in Japanese why not: the contract, or what is registered, has moved on
 */
export function registerLink(context: Context, link: NaccsLink): void {
  const { store, clock } = context;
  if (link.registeredAt !== null) return;
  store.transaction(() => {
    const text = ownObjection(context, link.userId) ?? naccsObjection(context, link.userId);
    if (text !== null) throw new Conflict(text);
    store.put('naccsLinks', { ...link, registeredAt: clock.instant() });
  });
}

/** Ties a further user. @throws Conflict where he is tied already */
export function tieUser({ store }: Context, link: NaccsLink, user: CyberPortUser): void {
  if (userOf(link.users, user.email)) throw new Conflict(message('cpTiedAlready'));
  store.transaction(() => store.put('naccsLinks', { ...link, users: [...link.users, user] }));
}

/** Unties a user; one who is not tied any more is left alone. @throws Conflict where nobody would be left */
export function untieUser({ store }: Context, link: NaccsLink, email: string): void {
  const user = userOf(link.users, email);
  if (!user) return;
  if (link.users.length === 1) throw new Conflict(message('cpLastUser'));
  store.transaction(() => store.put('naccsLinks', { ...link, users: link.users.filter((one) => one !== user) }));
}

/** @throws Conflict while something is being sent with it */
export function deleteLink({ store, clock }: Context, { id, sendings }: NaccsLink): void {
  if (beingSent(sendings, clock.now())) throw new Conflict(message('cpDeleteBusy'));
  store.transaction(() => store.delete('naccsLinks', id));
}

/**
 * A user sends a 業務 to NACCS, which charges it to the 利用者ID (E-23).
 * @throws Conflict saying in Japanese why not: somebody is sending with the same ID, or NACCS refuses it
 */
export function sendToNaccs(context: Context, link: NaccsLink, by: CyberPortUser, task: string): void {
  const { store, clock } = context;
  store.transaction(() => {
    const code = busy(link.sendings, by.email, clock.now());
    if (code) throw new Conflict(message(code));
    refusedByNaccs(() => performTask(context, { userId: link.userId, task }));
    store.put('naccsLinks', { ...link, sendings: [{ at: clock.instant(), by, task }, ...link.sendings].slice(0, SENDINGS_KEPT) });
  });
}

/** What NACCS says is shown with who has said it. */
function refusedByNaccs(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Conflict) throw new Conflict(message('cpRefusedByNaccs', { label: error.message }));
    throw error;
  }
}
