import type { Actor, Centre, Clock, Locator, Mail, Page, RunningNss, ScreenName } from '../../fixtures';
import type { Person, Procedure, Reference, Value } from '../procedures/types';
import type { Reading } from './reading';
import { HIDDEN, type Secrets } from './secrets';
import { personName } from './words';

/** Who and what a walk needs; the fixtures of these names. */
export interface Stage {
  readonly nss: RunningNss;
  readonly applicant: Actor;
  readonly manager: Actor;
  /** Of another office, where the procedure has one. */
  readonly partner?: Actor;
  readonly centre: Centre;
  readonly clock: Clock;
}

/** Sees what comes and goes within an action. */
export interface Onlooker {
  /** A tab that is about to be closed again. */
  tab(tab: Page): Promise<void>;
  /** The PDF that came. */
  pdf(bytes: Uint8Array): Promise<void>;
}

/** A walk under way. */
export interface Run {
  readonly procedure: Procedure;
  readonly stage: Stage;
  readonly remembered: Map<string, string>;
  /** Mails looked at so far, by subject. */
  readonly mails: Map<string, Mail>;
  /** Where each person is, and what was read there on arrival. */
  readonly at: Map<Person, { screen: ScreenName; reading: Reading }>;
  /** Screens whose documented contents were found complete. */
  readonly complete: Set<ScreenName>;
  readonly secrets: Secrets;
  /** The tab that a person goes on in, where a link has opened another. */
  readonly tabs: Map<Person, Pick<Actor, 'page' | 'nss'>>;
  readonly onlooker?: Onlooker;
}

/** Everybody who takes part in a procedure. */
export const castOf = ({ applicant, manager, partner }: Stage): Partial<Record<Person, Actor>> => ({ applicant, manager, ...(partner ? { partner } : {}) });

/** Somebody at the tab he is in. @throws Error where the procedure has nobody of that name */
export function actorOf({ stage, procedure, tabs }: Run, person: Person): Actor {
  const found = castOf(stage)[person];
  if (!found) throw new Error(`${procedure.id} に${personName[person]}がいません。`);
  return { ...found, ...tabs.get(person) };
}

/** What became of an action: for the evidence. */
export interface Done {
  readonly role?: string;
  readonly label?: string;
  readonly value?: string;
  readonly verified?: readonly string[];
  /** What exactly was looked at, where that is less than the action names. */
  readonly at?: Locator;
}

/** Milliseconds that a control, a screen or a file may take to come. */
export const PATIENCE = 10_000;

/** Texts are compared without blanks: documents and screens break their lines differently. */
export const compact = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** A value as it is now. @throws Error when it refers to something not yet known */
export function resolve(run: Run, person: Person, value: Value): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((part) => resolve(run, person, part)).join('');
  if ('secret' in value && typeof value.secret === 'object') {
    return 'userId' in value.secret ? naccsPasswordOf(actorOf(run, person), value.secret.userId) : run.secrets.of(value.secret.remembered);
  }
  if ('secret' in value || 'account' in value) {
    const found = 'secret' in value ? passwordOf(actorOf(run, person), value.secret) : own(run, person, value);
    if (found === '') throw new Error(`${personName[person]}のアカウントはまだありません。`);
    return found;
  }
  if (!('remembered' in value)) throw new Error(`Unknown value ${JSON.stringify(value)}`);
  const known = run.remembered.get(value.remembered);
  if (known === undefined) throw new Error(`「${value.remembered}」をまだ控えていません。`);
  return known;
}

const passwordOf = ({ account }: Actor, which: 'password' | 'newPassword' | object): string => (which === 'newPassword' ? newPasswordOf(account) : account.password);

/** What a 利用者ID that the office had from the beginning logs on to NACCS with. */
function naccsPasswordOf({ account }: Actor, userId: string): string {
  const found = account.userIds.find(({ id }) => id === userId);
  if (!found) throw new Error(`利用者ID ${userId} は、この事業所のものではありません。`);
  return found.password;
}

/** A password to change to: as good as the present one, another, and written down nowhere. */
export const newPasswordOf = ({ password }: Pick<Actor['account'], 'password'>): string => [...password].reverse().join('');

/** A value for people to read: secrets hidden, what is not known yet by its name. */
export function shown(run: Run, person: Person, value: Value): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((part) => shown(run, person, part)).join('');
  if ('secret' in value) return HIDDEN;
  if ('remembered' in value) return run.remembered.get(value.remembered) ?? value.remembered;
  return 'account' in value ? own(run, person, value) : resolve(run, person, value);
}

/** Of an account that NSS does not know yet, the login is an empty text. */
function own(run: Run, person: Person, { account: part }: Extract<Reference, { readonly account: string }>): string {
  const { account } = actorOf(run, person);
  if (part === 'contactEmail') return account.contact.email;
  return part === 'managerEmail' ? account.manager.email : account[part];
}

/** Does a value hold anything that must not be written down? */
export const isSecret = (value: Value): boolean =>
  (Array.isArray(value) ? value.some(isSecret) : typeof value === 'object' && 'secret' in value);

/** Remembers what was read. @returns it as it may be written down */
export function takeNote(run: Run, { remember, secret }: { readonly remember: string; readonly secret?: true }, value: string): string {
  if (secret) run.secrets.keep(remember, value);
  else run.remembered.set(remember, value);
  return secret ? HIDDEN : value;
}
