import { folded, likeness } from '../../text';
import type { Truth, TrueScreen } from '../../truth/types';
import { add } from './context';

/** A text that NSS shows, where it does. */
export interface Shown {
  readonly text: string;
  readonly screen: TrueScreen | null;
  readonly mark: string | null;
}

/** All texts that NSS shows, to be searched for whole ones, parts and likenesses. */
export interface Texts {
  /** The first text that is the same as, or holds, what is searched for; numbers may differ. */
  readonly find: (text: string) => Shown | null;
  readonly has: (text: string) => boolean;
  /** Does any text hold exactly this, numbers and all? */
  readonly holds: (text: string) => boolean;
  /** The likest text. */
  readonly nearest: (text: string, least: number) => Shown | null;
}

const kept = new WeakMap<Truth, Texts>();

/** The texts of a truth, indexed once. */
export function textsOf(truth: Truth): Texts {
  let texts = kept.get(truth);
  if (!texts) kept.set(truth, texts = index(truth));
  return texts;
}

function index(truth: Truth): Texts {
  const shown: Shown[] = [
    ...truth.texts.map(({ text, mark }) => ({ text, screen: null, mark })),
    ...truth.screens.flatMap((screen) => screen.texts.map((text) => ({ text, screen, mark: screen.mark }))),
  ];
  const whole = new Map<string, Shown>();
  for (const each of shown) if (!whole.has(masked(each.text))) whole.set(masked(each.text), each);
  const lines = [...whole.entries()];
  const pairs = new Map<string, number[]>();
  lines.forEach(([text], at) => { for (const pair of new Set(pairsOf(text))) add(pairs, pair, at); });
  const find = (text: string): Shown | null => {
    const wanted = masked(text);
    if (wanted === '') return null;
    const exact = whole.get(wanted);
    if (exact) return exact;
    // The rarest pair of letters leaves few lines to look into.
    const [rarest] = pairsOf(wanted).map((pair) => pairs.get(pair) ?? []).toSorted((one, other) => one.length - other.length);
    const at = rarest?.find((each) => lines[each]?.[0].includes(wanted));
    return at === undefined ? null : lines[at]?.[1] ?? null;
  };
  const everything = shown.map(({ text }) => folded(text)).join('\n');
  return {
    find, has: (text) => find(text) !== null, holds: (text) => everything.includes(folded(text)),
    nearest: (text, least) => nearest(masked(text), least, lines, pairs),
  };
}

function nearest(wanted: string, least: number, lines: readonly (readonly [string, Shown])[], pairs: ReadonlyMap<string, readonly number[]>): Shown | null {
  const hits = new Map<number, number>();
  const wantedPairs = [...new Set(pairsOf(wanted))];
  for (const pair of wantedPairs) for (const at of pairs.get(pair) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
  let best: { readonly shown: Shown; readonly score: number } | null = null;
  for (const [at, count] of hits) {
    const [text = '', shown] = lines[at] ?? [];
    if (!shown || count < wantedPairs.length * (2 * least - 1) || Math.min(text.length, wanted.length) < least * Math.max(text.length, wanted.length)) continue;
    const score = likeness(text, wanted);
    if (score >= least && score > (best?.score ?? 0)) best = { shown, score };
  }
  return best?.shown ?? null;
}

/** Numbers, dates and the names of samples are other ones in each application. */
const masked = (text: string): string => folded(text).replace(/\d+/g, '0').replace(/[「」『』]/g, '');

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2));
