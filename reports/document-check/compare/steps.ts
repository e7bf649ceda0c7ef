import type { CheckedDocument, DocumentStep, Passage, Statement } from '../model';
import { folded } from '../text';
import { common } from './diff';

/** A step with everything that belongs to it. */
export interface Body {
  readonly step: DocumentStep;
  readonly passages: readonly Passage[];
  readonly statements: readonly Statement[];
  /** What the step itself says, without what stands below it, folded and without its number. */
  readonly key: string;
  /** Pairs of characters of that, and what is stated. */
  readonly grams: ReadonlySet<string>;
}

/** Two steps that are the same one in two editions; `isMoved` among its neighbours. */
export interface Match {
  readonly older: Body;
  readonly newer: Body;
  readonly isMoved: boolean;
}

/** From here on two steps are the same one. */
const sameStep = 0.4;
/** What occurs in more steps than that says nothing about which one is meant. */
const mostShared = 60;

/** @returns the steps of an edition, in order */
export function bodiesOf({ outline, judged }: CheckedDocument): Body[] {
  const passages = new Map<string, Passage[]>();
  for (const passage of outline.passages) if (passage.step !== null) passages.set(passage.step, [...passages.get(passage.step) ?? [], passage]);
  const statements = new Map<string, Statement[]>();
  for (const { statement } of judged) if (statement.step !== null) statements.set(statement.step, [...statements.get(statement.step) ?? [], statement]);
  return outline.steps.map((step) => {
    const own = passages.get(step.id) ?? [];
    const said = own.filter(({ kind }) => kind === 'step' || kind === 'cell');
    const key = withoutMarker(folded((said.length > 0 ? said : own.slice(0, 1)).map(({ text }) => text).join('')), folded(step.marker));
    const stated = statements.get(step.id) ?? [];
    return { step, passages: own, statements: stated, key, grams: new Set([...pairsOf(key), ...stated.map(claimOf)]) };
  });
}

/** A figure that a step begins with (10分…) is not its number. */
const withoutMarker = (text: string, marker: string): string => (text.startsWith(marker) ? text.slice(marker.length) : text).replace(/^[^\p{L}\d「『【［(（]+/u, '');

/** What a statement says, wherever it stands. */
export const claimOf = ({ claim }: Statement): string => folded(JSON.stringify(claim));

const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/** Finds the steps that two editions have in common: first those that say the same, then by likeness, wherever they stand. */
export function matched(older: readonly Body[], newer: readonly Body[]): Match[] {
  const pairs = common(older.map(({ key }) => key), newer.map(({ key }) => key));
  const [olds, news] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))];
  for (const { x, y } of likely(older, newer, olds, news)) {
    if (olds.has(x) || news.has(y)) continue;
    olds.add(x);
    news.add(y);
    pairs.push([x, y]);
  }
  pairs.sort(([, one], [, other]) => one - other);
  const inPlace = increasing(pairs.map(([x]) => x));
  return pairs.flatMap(([x, y], index) => {
    const [one, other] = [older[x], newer[y]];
    return one === undefined || other === undefined ? [] : [{ older: one, newer: other, isMoved: !inPlace.has(index) }];
  });
}

/** Pairs of steps that are alike, most alike first, and among equals the nearest. */
function likely(older: readonly Body[], newer: readonly Body[], olds: ReadonlySet<number>, news: ReadonlySet<number>): { x: number; y: number }[] {
  const shelves = new Map<string, number[]>();
  for (const [index, { grams }] of older.entries()) {
    if (!olds.has(index)) for (const gram of grams) shelves.set(gram, [...shelves.get(gram) ?? [], index]);
  }
  const found: { x: number; y: number; score: number; away: number }[] = [];
  for (const [y, body] of newer.entries()) {
    if (news.has(y)) continue;
    const shared = new Map<number, number>();
    for (const gram of body.grams) {
      const shelf = shelves.get(gram) ?? [];
      if (shelf.length <= mostShared) for (const x of shelf) shared.set(x, (shared.get(x) ?? 0) + 1);
    }
    for (const [x, count] of shared) {
      const other = older[x];
      const score = other === undefined ? 0 : 2 * count / (body.grams.size + other.grams.size);
      if (score >= sameStep) found.push({ x, y, score: Math.round(score * 20), away: Math.abs(x / older.length - y / newer.length) });
    }
  }
  return found.sort((one, other) => other.score - one.score || one.away - other.away || one.y - other.y || one.x - other.x);
}

/** Indexes of a longest increasing part of a list. */
function increasing(list: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before = list.map(() => -1);
  for (const [index, value] of list.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[tails[middle] ?? 0] ?? 0) < value) low = middle + 1; else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const found = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) found.add(at);
  return found;
}
