import type { Passage } from '../model';
import { folded, likeness } from '../text';
import type { SentenceChange } from './types';

/** Larger tables cost more than they tell: then equal elements are taken in order. */
const largest = 4_000_000;
/** From here on two sentences are one that was changed. */
const sameSentence = 0.45;

/**
 * What two lists have in common, in order.
 * @returns pairs of indexes, both increasing; the most that there can be, unless the lists are very long
 */
export function common(one: readonly string[], other: readonly string[]): [number, number][] {
  let before = 0;
  while (before < one.length && before < other.length && one[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < Math.min(one.length, other.length) - before && one[one.length - 1 - behind] === other[other.length - 1 - behind]) behind += 1;
  const [a, b] = [one.slice(before, one.length - behind), other.slice(before, other.length - behind)];
  const middle = (a.length + 1) * (b.length + 1) > largest ? inOrder(a, b) : longest(a, b);
  return [
    ...Array.from({ length: before }, (_, index): [number, number] => [index, index]),
    ...middle.map(([x, y]): [number, number] => [x + before, y + before]),
    ...Array.from({ length: behind }, (_, index): [number, number] => [one.length - behind + index, other.length - behind + index]),
  ];
}

function longest(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  const length = new Uint32Array((one.length + 1) * width);
  const at = (x: number, y: number): number => length[x * width + y] ?? 0;
  for (let x = one.length - 1; x >= 0; x -= 1) {
    for (let y = other.length - 1; y >= 0; y -= 1) length[x * width + y] = one[x] === other[y] ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
  }
  const found: [number, number][] = [];
  for (let x = 0, y = 0; x < one.length && y < other.length;) {
    if (one[x] === other[y]) found.push([x++, y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
  return found;
}

/** Each element with the next equal one that is still free. */
function inOrder(one: readonly string[], other: readonly string[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [index, each] of other.entries()) places.set(each, [...places.get(each) ?? [], index]);
  const found: [number, number][] = [];
  let last = -1;
  for (const [index, each] of one.entries()) {
    const next = places.get(each)?.find((place) => place > last);
    if (next === undefined || next > last + one.length) continue;
    found.push([index, next]);
    last = next;
  }
  return found;
}

/** The sentences in which two passages of text differ. Width, blanks and the shape of dashes make no difference. */
export function changesOf(older: readonly Passage[], newer: readonly Passage[]): SentenceChange[] {
  const same = [...common(older.map(({ text }) => folded(text)), newer.map(({ text }) => folded(text))), [older.length, newer.length] as [number, number]];
  const changes: SentenceChange[] = [];
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of same) {
    changes.push(...between(older.slice(x, nextX), newer.slice(y, nextY)));
    [x, y] = [nextX + 1, nextY + 1];
  }
  return changes;
}

function between(older: readonly Passage[], newer: readonly Passage[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let next = 0;
  for (const passage of newer) {
    // What was long rewritten in many places is rather told of as new and dropped than compared all with all.
    const among = older.slice(next, next + 12).map((each) => likeness(each.text, passage.text));
    const best = among.indexOf(Math.max(...among));
    if (best < 0 || (among[best] ?? 0) < sameSentence) {
      changes.push(change(null, passage));
      continue;
    }
    changes.push(...older.slice(next, next + best).map((each) => change(each, null)), change(older[next + best] ?? null, passage));
    next += best + 1;
  }
  return [...changes, ...older.slice(next).map((each) => change(each, null))];
}

function change(older: Passage | null, newer: Passage | null): SentenceChange {
  const said = (passage: Passage | null): SentenceChange['older'] => (passage === null ? null : { text: passage.text, place: passage.place });
  const kind = older === null ? 'new' : newer === null ? 'dropped' : 'changed';
  return { kind, older: said(older), newer: said(newer), words: wordsBetween(older?.text ?? '', newer?.text ?? '') };
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** Two texts word by word. */
export function wordsBetween(older: string, newer: string): SentenceChange['words'] {
  const [one, other] = [wordsOf(older), wordsOf(newer)];
  const words: { kind: 'same' | 'new' | 'dropped'; text: string }[] = [];
  const add = (kind: 'same' | 'new' | 'dropped', text: string): void => {
    const last = words.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else words.push({ kind, text });
  };
  let [x, y] = [0, 0];
  for (const [nextX, nextY] of [...common(one, other), [one.length, other.length] as const]) {
    add('dropped', one.slice(x, nextX).join(''));
    add('new', other.slice(y, nextY).join(''));
    add('same', one[nextX] ?? '');
    [x, y] = [nextX + 1, nextY + 1];
  }
  return words;
}
