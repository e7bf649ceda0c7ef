import { distance } from 'fastest-levenshtein';

/** Least likeness of two names one of which may be a wrong form of the other. */
const LEAST = 0.55;

interface Index {
  readonly pairs: ReadonlyMap<string, readonly string[]>;
}
const indexes = new WeakMap<ReadonlyMap<string, unknown>, Index>();

/**
 * Names that are alike but not the same. Only names that share pairs of characters are compared at all.
 * @param wanted key of the name
 * @param names what is known by its key; indexed the first time
 * @returns the likest first, at most five
 */
export function alike<V>(wanted: string, names: ReadonlyMap<string, readonly V[]>): { readonly key: string; readonly values: readonly V[]; readonly likeness: number }[] {
  const { pairs } = indexOf(names);
  const shared = new Map<string, number>();
  for (const pair of pairsOf(wanted)) for (const key of pairs.get(pair) ?? []) shared.set(key, (shared.get(key) ?? 0) + 1);
  const found: { key: string; values: readonly V[]; likeness: number }[] = [];
  for (const [key, count] of shared) {
    const longer = Math.max(key.length, wanted.length);
    // A character changed loses two pairs at most.
    if (Math.min(key.length, wanted.length) / longer < LEAST || count < (longer - 1) - 2 * (1 - LEAST) * longer) continue;
    const likeness = 1 - distance(key, wanted) / longer;
    if (likeness >= LEAST) found.push({ key, values: names.get(key) ?? [], likeness });
  }
  return found.toSorted((one, other) => other.likeness - one.likeness || (one.key < other.key ? -1 : 1)).slice(0, 5);
}

function indexOf(names: ReadonlyMap<string, unknown>): Index {
  let index = indexes.get(names);
  if (index) return index;
  const pairs = new Map<string, string[]>();
  for (const key of names.keys()) for (const pair of pairsOf(key)) {
    const list = pairs.get(pair);
    if (list) list.push(key);
    else pairs.set(pair, [key]);
  }
  indexes.set(names, index = { pairs });
  return index;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}
