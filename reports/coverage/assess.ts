import type { Item, Kind } from '../../scenarios/inventory';
import type { Coverage, CoveredItem, CoveringTest } from './schema';

export type Listed = Item & { readonly kind: Kind };

function outcomeOf(item: Listed, tests: readonly CoveringTest[]): CoveredItem['outcome'] {
  if (item.notShown !== undefined) return 'notShown';
  if (tests.length === 0) return 'untested';
  if (tests.some(({ outcome }) => outcome === 'failed')) return 'failed';
  return tests.some(({ outcome }) => outcome === 'passed') ? 'passed' : 'notRun';
}

/** Puts items and tests together. One test that fails makes its items fail, whatever the others say. */
export function assess(items: readonly Listed[], tests: readonly CoveringTest[]): Coverage {
  const known = new Set(items.map(({ id }) => id));
  const byItem = new Map<string, CoveringTest[]>(items.map(({ id }) => [id, []]));
  for (const test of tests) for (const id of test.covers) byItem.get(id)?.push(test);
  return {
    items: items.map((item) => {
      const { id, kind, text, source, notShown } = item;
      const showing = byItem.get(id) ?? [];
      return { id, kind, text, source, ...(notShown === undefined ? {} : { notShown }), outcome: outcomeOf(item, showing), tests: showing.map((test) => test.id) };
    }),
    tests: [...tests],
    unknown: tests.flatMap((test) => test.covers.filter((id) => !known.has(id)).map((id) => ({ test: test.title, id }))),
  };
}

/**
 * What is known of the tests after a run: those of the run as it found them, the walks as they were, and the others as well
 * unless the run had all of them, so that one that is gone is forgotten.
 */
export function merge(before: readonly CoveringTest[], run: readonly CoveringTest[], walks: readonly CoveringTest[], isAll: boolean): CoveringTest[] {
  const now = new Set(run.map(({ id }) => id));
  const earlier = new Map(before.map((test) => [test.id, test]));
  const walkIds = new Set(walks.map(({ id }) => id));
  const kept = isAll ? [] : before.filter(({ id }) => !now.has(id) && !id.startsWith('walk '));
  const unwalked = walks.filter(({ id }) => !now.has(id)).map((walk) => {
    const { outcome = walk.outcome, at = walk.at } = earlier.get(walk.id) ?? {};
    return { ...walk, outcome, at };
  });
  return [...run.filter(({ id }) => !id.startsWith('walk ') || walkIds.has(id)), ...unwalked, ...kept];
}

/** What keeps `npm test` from passing, in words; empty when every item has a test. */
export function complaints({ items, unknown }: Coverage): string[] {
  return [
    ...items.filter(({ outcome }) => outcome === 'untested').map(({ id, text, source }) => `テストのない項目: ${id}（${text}、${source}）`),
    ...unknown.map(({ test, id }) => `一覧にない項目: ${id}（テスト「${test}」）`),
  ];
}
