/** How two names differ that are otherwise alike: what the one has in place of what the other has. */
export interface Difference {
  readonly kind: 'other' | 'more' | 'order';
  readonly one: string;
  readonly other: string;
  /** Characters that they have in common before and behind. */
  readonly before: number;
  readonly behind: number;
}

/** More than that is another word. */
const mostOther = 2;
const mostMore = 3;

/**
 * How two names differ, if they differ so little that they look like two forms of one.
 * @returns null for names that are equal or too different
 */
export function difference(one: string, other: string): Difference | null {
  if (one === other || Math.abs(one.length - other.length) > mostMore) return null;
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && one[one.length - 1 - behind] === other[other.length - 1 - behind]) behind += 1;
  const parts = { one: one.slice(before, one.length - behind), other: other.slice(before, other.length - behind), before, behind };
  const [longest, least] = [Math.max(parts.one.length, parts.other.length), Math.min(parts.one.length, parts.other.length)];
  if (one.length === other.length && longest >= 2 && before + behind >= 1 && sorted(parts.one) === sorted(parts.other)) return { kind: 'order', ...parts };
  // What is longer at an end is another thing: 識別番号, 識別番号の廃止.
  if (least === 0) return longest <= mostMore && before >= 2 && behind >= 1 && before + behind >= 4 ? { kind: 'more', ...parts } : null;
  return longest <= mostOther && before + behind >= Math.max(3, 2 * longest) ? { kind: 'other', ...parts } : null;
}

/** The words of two characters by which two names differ. */
export interface Words {
  readonly one: string;
  readonly other: string;
  /** Are they surely words, and not the end of one and the beginning of the next? */
  readonly areWhole: boolean;
}

/**
 * The words of two characters in which two names differ (規程, 規約), where kanji make such words.
 * @returns null where they differ in an ending (申込者, 申込書) or in something else
 */
export function wordsOf(one: string, other: string, { before, behind }: Difference): Words | null {
  const [first, second] = [wordIn(one, before, behind), wordIn(other, before, behind)];
  return first === null || second === null ? null : { one: first.word, other: second.word, areWhole: first.isWhole && second.isWhole };
}

function wordIn(name: string, from: number, behind: number): { word: string; isWhole: boolean } | null {
  const to = name.length - behind;
  if (to - from === 2) return kanji(name.slice(from, to), true);
  if (to - from !== 1) return null;
  const start = name.slice(0, from).search(/[\u3400-\u9fff々]*$/);
  const length = /^[\u3400-\u9fff々]*/.exec(name.slice(start))?.[0].length ?? 0;
  const first = from - (from - start) % 2;
  if (length % 2 === 0) return kanji(name.slice(first, first + 2), true);
  // Somewhere in it is a word of one character or of three.
  return from > start && to < start + length ? kanji(name.slice(from - 1, to), false) : null;
}

const kanji = (word: string, isWhole: boolean): { word: string; isWhole: boolean } | null => (/^[\u3400-\u9fff]{2}$/.test(word) ? { word, isWhole } : null);

const sorted = (text: string): string => [...text].sort().join('');

/** Names that share a beginning or an end are few; where they are not, a document is not about names. */
const mostAlike = 80;

/**
 * Pairs of keys that may be near each other, each once: they have their first or last characters or all characters in common.
 * Time grows with the number of keys.
 */
export function* pairs(keys: readonly string[]): Generator<readonly [string, string]> {
  const shelves = new Map<string, string[]>();
  for (const key of keys) {
    for (const shelf of new Set([`<${key.slice(0, 2)}`, `>${key.slice(-2)}`, `=${sorted(key)}`])) {
      const others = shelves.get(shelf);
      if (others === undefined) shelves.set(shelf, [key]);
      else if (others.length < mostAlike) others.push(key);
    }
  }
  for (const [shelf, all] of shelves) {
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        // Each pair stands on the first shelf that both are on.
        const isFirst = shelf.startsWith('<') || (one.slice(0, 2) !== other.slice(0, 2) && (shelf.startsWith('>') || one.slice(-2) !== other.slice(-2)));
        if (isFirst) yield [one, other];
      }
    }
  }
}
