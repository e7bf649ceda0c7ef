/** Two of the things to choose from, and whether each is chosen. */
interface Tuple {
  readonly first: string;
  readonly second: string;
  readonly chosen: readonly [boolean, boolean];
}

/** May two of them be chosen together? */
export type Allowed = (one: string, other: string) => boolean;

/**
 * A few sets of things, so that of every two things each of the four cases (both, one, the other, none) happens in some set:
 * what goes wrong with two of them together, or with one where the other is missing, is found without trying all sets.
 * Greedy: every set begins with a case that none has had, and takes or leaves the others as more such cases come with it.
 * The same input gives the same sets.
 * @param allowed both are never in one set where it says no
 */
export function allPairs(things: readonly string[], allowed: Allowed): readonly (readonly string[])[] {
  const open = new Map(tuplesOf(things, allowed).map((tuple) => [keyOf(tuple.first, tuple.second, ...tuple.chosen), tuple]));
  const sets: string[][] = [];
  for (let [start] = open.values(); start !== undefined; [start] = open.values()) {
    const chosen = fill(things, allowed, start, open);
    for (const { first, second } of pairsOf(things)) open.delete(keyOf(first, second, chosen.get(first) ?? false, chosen.get(second) ?? false));
    const set = things.filter((thing) => chosen.get(thing));
    if (set.length > 0) sets.push(set);
  }
  return sets;
}

/** Every case that can happen. */
export const tuplesOf = (things: readonly string[], allowed: Allowed): readonly Tuple[] =>
  pairsOf(things).flatMap(({ first, second }) => cases.filter(([a, b]) => !(a && b) || allowed(first, second)).map((chosen) => ({ first, second, chosen })));

const cases = [[true, true], [true, false], [false, true], [false, false]] as const;

const pairsOf = (things: readonly string[]): { first: string; second: string }[] =>
  things.flatMap((first, index) => things.slice(index + 1).map((second) => ({ first, second })));

const keyOf = (first: string, second: string, a: boolean, b: boolean): string => `${first}:${a}/${second}:${b}`;

/** One set: what `start` says, and for each other thing what covers more of the open cases. */
function fill(things: readonly string[], allowed: Allowed, { first, second, chosen: [a, b] }: Tuple, open: ReadonlyMap<string, Tuple>): ReadonlyMap<string, boolean> {
  const chosen = new Map([[first, a], [second, b]]);
  for (const thing of things.filter((one) => !chosen.has(one))) {
    const gain = (value: boolean): number => [...chosen].filter(([other, there]) =>
      open.has(keyOf(thing, other, value, there)) || open.has(keyOf(other, thing, there, value))).length;
    const isAllowed = [...chosen].every(([other, there]) => !there || allowed(thing, other));
    chosen.set(thing, isAllowed && gain(true) >= gain(false));
  }
  return chosen;
}
