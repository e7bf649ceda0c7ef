import type { Claim, SaidControl, Statement } from '../../model';
import { folded } from '../../text';
import { compareNames } from '../spelling';
import { ACTS, type Deed, type Knowledge, type Screen, type Spot, type Visit } from './knowledge';
import { alike } from './likely';
import { keyOf, keysOfSaid, namesOf, screenKeyOf } from './names';

/** How well a statement fits a visit. */
export interface Fit {
  readonly score: number;
  /** The action of the walk that it tells, if any. */
  readonly deed: Deed | null;
  /** The thing on the screen that it names, if any. */
  readonly spot: Spot | null;
  /** Is the name, or a part of it, really there? False where it is only alike. */
  readonly isSure: boolean;
}
export type Fits = ReadonlyMap<number, Fit>;

export type Operation = Extract<Claim, { kind: 'operation' }>;

/** Kinds of actions that a verb tells, the likeliest first. */
const DEEDS: Readonly<Record<Operation['verb'], readonly string[]>> = {
  press: ['press', 'follow', 'expectFile', 'expectDownload', 'switchTab', 'tick', 'choose'],
  tick: ['tick', 'choose'],
  choose: ['choose', 'tick', 'switchTab', 'press', 'follow', 'upload'],
  fill: ['fill', 'choose', 'tick'],
  attach: ['upload', 'press'],
  openTab: ['switchTab', 'press'],
  output: ['expectFile', 'expectDownload', 'press'],
};
const ALIKE: readonly string[] = ['check', 'read'];

/** What is said of a field, or of a file, hardly tells where the reader is: notes stand after what they are about. */
const ASIDE = 0.05;
/** Longest text, in characters, that can be the label of a button. */
const LONGEST = 30;

const NONE: Fits = new Map();

/** Finds where in NSS's walks statements fit; what has been looked up is kept. */
export class Fitter {
  private readonly kept = new Map<string, Fits>();

  constructor(private readonly knowledge: Knowledge) {}

  /** @returns fit by state of the visit; visits that are not in it do not fit at all */
  of({ claim }: Statement): Fits {
    const key = keyOfClaim(claim);
    if (key === null) return NONE;
    const known = this.kept.get(key);
    if (known) return known;
    const fits = this.fits(claim);
    this.kept.set(key, fits);
    return fits;
  }

  private fits(claim: Claim): Fits {
    switch (claim.kind) {
      case 'arrival': return this.arrivals(claim.screen);
      case 'operation': return this.withScreen(this.named(claim.label, claim.verb, claim.value), claim.screen);
      case 'field': return this.withScreen(this.named(claim.label, null, null, ASIDE), claim.screen);
      // A sentence that only says that a button is there (次へ進む と表示されたボタンで) speaks of it all the same.
      case 'message': return claim.text.length > LONGEST ? NONE : new Map([...this.named(claim.text, 'press', null, ASIDE)].filter(([, { isSure }]) => isSure));
      case 'mail': return this.named(claim.name, null, null);
      case 'file': return this.named(claim.name, 'output', null, ASIDE);
      default: return NONE;
    }
  }

  private arrivals(name: string): Fits {
    const fits = new Map<number, Fit>();
    const exact = this.knowledge.screensByKey.get(screenKeyOf(name));
    const found = exact?.map((screen) => ({ screen, score: compareNames(screen.name, name) === 'same' ? 3.2 : 3 }))
      ?? alike(screenKeyOf(name), this.knowledge.screensByKey).flatMap(({ values, likeness }) => values.map((screen) => ({ screen, score: 1.6 * likeness })));
    for (const { screen, score } of found) for (const { state } of this.knowledge.visitsOf.get(screen) ?? []) {
      if ((fits.get(state)?.score ?? 0) < score) fits.set(state, { score, deed: null, spot: null, isSure: exact !== undefined });
    }
    return fits;
  }

  /** What bears that name: first what walks did with it, then what is on the screens. Unknown names fit what is alike, weakly. */
  private named(said: string, verb: Operation['verb'] | null, value: string | null, weight = 1): Fits {
    const fits = new Map<number, Fit>();
    const better = ({ state }: Visit, fit: Fit): void => {
      if (fit.score > (fits.get(state)?.score ?? 0)) fits.set(state, fit);
    };
    const { spots, deeds, visitsOf } = this.knowledge;
    const keys = keysOfSaid(said);
    const found = new Map<Screen, Spot | null>();
    const spotOn = (screen: Screen): Spot | null => {
      const before = found.get(screen);
      if (before !== undefined) return before;
      const spot = spotOf(screen, keys, verb);
      found.set(screen, spot);
      return spot;
    };
    for (const [nth, key] of keys.entries()) {
      for (const { visit, deed } of deeds.get(key) ?? []) {
        better(visit, { score: weight * (worth(deed, verb, value) - 0.2 * nth), deed, spot: spotOn(visit.screen), isSure: true });
      }
      for (const spot of spots.get(key) ?? []) {
        const visits = visitsOf.get(spot.screen) ?? [];
        const rarity = Math.min(1, 40 / ((spots.get(key)?.length ?? 1) + 20));
        const score = weight * ((spot.way === 'label' ? 1.8 : 1.5) * rarity - 0.2 * nth);
        for (const visit of visits) better(visit, { score: score + chosen(visit, spot), deed: deedOfOption(visit, spot), spot, isSure: true });
      }
    }
    if (fits.size > 0) return fits;
    for (const { values, likeness } of alike(keyOf(said), deeds)) for (const { visit, deed } of values) {
      better(visit, { score: weight * 0.4 * likeness * worth(deed, verb, value), deed, spot: null, isSure: false });
    }
    return fits;
  }

  /** Fits better where the sentence itself names the screen. */
  private withScreen(fits: Fits, screen: string | null): Fits {
    const named = screen === null ? undefined : this.knowledge.screensByKey.get(screenKeyOf(screen));
    if (named === undefined) return fits;
    return new Map([...fits].map(([state, fit]) => [state, named.includes(this.knowledge.visits[state]?.screen as Screen) ? { ...fit, score: fit.score * 1.5 } : fit]));
  }
}

function worth(deed: Deed, verb: Operation['verb'] | null, value: string | null): number {
  const { kind, value: entered } = deed.action;
  const rank = verb === null ? 0 : DEEDS[verb].indexOf(kind);
  const same = value !== null && entered !== null && folded(value) === folded(entered) ? 0.4 : 0;
  if (rank >= 0) return 3 - 0.1 * rank + same;
  return ALIKE.includes(kind) ? 1.5 : 2 + same;
}

/** The option that the walk chose counts more than any other option. */
const chosen = (visit: Visit, spot: Spot): number => (deedOfOption(visit, spot) === null ? 0 : 1);

function deedOfOption(visit: Visit, spot: Spot): Deed | null {
  if (spot.way !== 'option') return null;
  return visit.byKey.get(keyOf(spot.control.label))?.find(({ action }) => action.kind === 'choose' && action.value !== null && keyOf(action.value) === keyOf(spot.label)) ?? null;
}

/**
 * What a name stands for on a screen: a whole label before a part of one, what suits the verb before the rest.
 * @returns null where nothing there bears that name
 */
export function spotOf(screen: Screen, keys: readonly string[], verb: Operation['verb'] | null, control: SaidControl | null = null): Spot | null {
  for (const key of keys) {
    const spots = screen.spots.get(key);
    if (!spots) continue;
    return spots.toSorted((one, other) => order(one, verb, control) - order(other, verb, control))[0] ?? null;
  }
  return null;
}

/** What an action of a walk acted on; walks tell some labels more exactly than the screen does. */
export function spotOfDeed(visit: Visit, deed: Deed | null): Spot | null {
  if (deed?.action.label == null || !ACTS.has(deed.action.kind)) return null;
  return spotOf(visit.screen, namesOf(deed.action.label).flatMap(({ name }) => keysOfSaid(name)), null);
}

const WAYS = ['label', 'option', 'plain', 'head', 'tail'];
const order = (spot: Spot, verb: Operation['verb'] | null, control: SaidControl | null): number =>
  WAYS.indexOf(spot.way) + (verb !== null && !suits(spot, verb) ? 0.5 : 0) + (control !== null && !isKind(spot.control.role, control) ? 0.25 : 0);

const ROLES: Readonly<Record<Operation['verb'], readonly string[]>> = {
  press: ['button', 'link'], tick: ['checkbox', 'radio'], choose: ['radio', 'checkbox', 'combobox', 'link', 'button', 'listbox'],
  fill: ['textbox', 'password', 'combobox', 'spinbutton', 'searchbox', 'radio', 'checkbox'], attach: ['file', 'button'], openTab: ['link', 'tab'], output: ['button', 'link'],
};
const suits = (spot: Spot, verb: Operation['verb']): boolean => ROLES[verb].includes(spot.control.role);

const KINDS: Readonly<Record<SaidControl, readonly string[]>> = {
  button: ['button', 'link', 'file'], link: ['link', 'button'], menu: ['link', 'button'], tab: ['link', 'tab'], checkbox: ['checkbox'], radio: ['radio'],
  textbox: ['textbox', 'password', 'spinbutton', 'searchbox'], combobox: ['combobox', 'listbox'], file: ['file', 'button'],
};
/** Would a reader find a control of that role by what the document calls it? People call links buttons and the other way round. */
export const isKind = (role: string, said: SaidControl): boolean => KINDS[said].includes(role);

function keyOfClaim(claim: Claim): string | null {
  switch (claim.kind) {
    case 'arrival': return `arrival\t${claim.screen}`;
    case 'operation': return `operation\t${claim.verb}\t${claim.label}\t${claim.value ?? ''}\t${claim.screen ?? ''}`;
    case 'field': return `field\t${claim.label}\t${claim.screen ?? ''}`;
    case 'message': return `message\t${claim.text}`;
    case 'mail': return `mail\t${claim.name}`;
    case 'file': return `file\t${claim.name}`;
    default: return null;
  }
}
