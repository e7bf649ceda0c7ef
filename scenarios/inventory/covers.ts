import type { TestDetails } from '@playwright/test';
import { items, type ItemId } from './items';

interface Shows {
  readonly tag: string[];
  readonly annotation: { type: string; description?: string }[];
}

const known: ReadonlySet<string> = new Set(items.map(({ id }) => id));
const isRule = (id: string): boolean => /^R-\d/.test(id);

/** Rules are tags, so that `--grep @R-20` runs what shows them; ids with blanks are annotations. */
const shows = (ids: readonly string[], { tag = [], annotation = [] }: TestDetails = {}): Shows => ({
  tag: [[tag].flat(), ids.filter(isRule).map((id) => `@${id}`)].flat(),
  annotation: [[annotation].flat(), ids.filter((id) => !isRule(id)).map((description) => ({ type: 'covers', description }))].flat(),
});

/**
 * Details of a test that shows documented items: `test('…', covers('R-20+', 'R-20-'), …)`. What else there is to say of the
 * test comes first: `covers({ tag: '@wrong-input' }, 'R-21-')`.
 */
export function covers(...[first, ...rest]: readonly [ItemId | TestDetails, ...ItemId[]]): Shows {
  return typeof first === 'string' ? shows([first, ...rest]) : shows(rest, first);
}

/** A topic is a tag without its @; one that looks like a rule has to be one. */
type Topic<T extends string> = T & (T extends `R-${string}` ? ItemId : unknown);

/**
 * For a file whose tests share tags: `const tagged = tagging('@behaviour')`, then `tagged('R-21-', 'D-09')`.
 * @returns details by topic: documented items, which the test then shows, or any other topic, which becomes a tag
 */
export const tagging = (...common: readonly `@${string}`[]) => <const T extends string>(...topics: readonly Topic<T>[]): Shows => {
  const others = topics.filter((topic) => !known.has(topic)).map((topic) => `@${topic}`);
  return shows(topics.filter((topic) => known.has(topic)), { tag: [...common, ...others] });
};
