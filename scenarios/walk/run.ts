import type { Actor, Centre, Clock, Mail, RunningNss } from '../../fixtures';
import type { ScreenName } from '../../fixtures';
import type { Person, Procedure, Value } from '../procedures/types';
import type { Reading } from './reading';
import { HIDDEN } from './words';

/** Who and what a walk needs; the fixtures of these names. */
export interface Stage {
  readonly nss: RunningNss;
  readonly applicant: Actor;
  readonly manager: Actor;
  readonly centre: Centre;
  readonly clock: Clock;
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
  /** What must not be written down anywhere. */
  readonly secrets: Set<string>;
}

/** What became of an action: for the evidence. */
export interface Done {
  readonly role?: string;
  readonly label?: string;
  readonly value?: string;
  readonly verified?: readonly string[];
}

/** Milliseconds that a control, a screen or a file may take to come. */
export const PATIENCE = 10_000;

/** Texts are compared without blanks: documents and screens break their lines differently. */
export const compact = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** A value as it is now. @throws Error when it refers to something not yet known */
export function resolve(run: Run, person: Person, value: Value): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((part) => resolve(run, person, part)).join('');
  const { account } = run.stage[person];
  if ('secret' in value) return account[value.secret];
  if ('account' in value) return value.account === 'contactEmail' ? account.contact.email : account[value.account];
  if (!('remembered' in value)) throw new Error(`Unknown value ${JSON.stringify(value)}`);
  const known = run.remembered.get(value.remembered);
  if (known === undefined) throw new Error(`「${value.remembered}」をまだ控えていません。`);
  return known;
}

/** A value for people to read: secrets hidden, what is not known yet by its name. */
export function shown(run: Run, person: Person, value: Value): string {
  if (Array.isArray(value)) return value.map((part) => shown(run, person, part)).join('');
  if (typeof value === 'object' && 'secret' in value) return HIDDEN;
  if (typeof value === 'object' && 'remembered' in value) return run.remembered.get(value.remembered) ?? value.remembered;
  return resolve(run, person, value);
}
