import type { Counted } from './counted';
import type { Heading } from './headings';
import type { Segment } from './segments';

/** Where each line and each step stands. */
export interface Standing {
  /** For each segment the step that it belongs to, among the steps; null outside. */
  readonly stepOf: readonly (number | null)[];
  /** For each step the heading of its part and the number of the nearest numbered one above. */
  readonly partOf: readonly { readonly heading: number | null; readonly number: string | null }[];
}

/** Below every heading that is one. */
const weak = 1000;

interface Above { readonly at: number; readonly heading: Heading }

/**
 * Puts lines to steps and steps to parts: a step goes on until the next, or until a heading that ends it. Pictures of screens
 * that were pasted as text, with headings of their own, stay with the step.
 */
export function standing(all: readonly Segment[], steps: readonly Counted[]): Standing {
  const stepOf = Array<number | null>(all.length).fill(null);
  const partOf: { heading: number | null; number: string | null }[] = [];
  const firsts = new Map<string, number>();
  for (const [at, { heading }] of all.entries()) if (heading !== null && !firsts.has(heading.key)) firsts.set(heading.key, at);
  const begun = new Set<number>();
  let above: Above[] = [];
  const passed = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) {
      const heading = all[at]?.heading ?? null;
      if (heading === null) continue;
      above = [...above.filter((one) => isAbove(one.heading, heading, firsts)), { at, heading }];
    }
  };
  passed(0, steps[0]?.at ?? 0);
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    const until = next?.at ?? all.length;
    const own = all[step.at]?.heading ?? null;
    if (own?.form === 'block') above = above.filter(({ heading }) => heading.level < own.level);
    const before = index === 0 ? undefined : steps[index - 1];
    const isFollowing = before !== undefined && stepOf[step.at - 1] !== null && partOf[index - 1] !== undefined && (step.parent !== null || begun.has(step.sequence));
    begun.add(step.sequence);
    partOf.push((isFollowing ? partOf[index - 1] : undefined) ?? partAbove(above));
    const level = above.findLast(({ at }) => at === partOf[index]?.heading)?.heading.level ?? 0;
    const end = endOf(all, step.at + 1, until, { own, part: level, next: next === undefined ? 'none' : staysIn(next, steps, index) ? 'goes on' : 'begins' });
    stepOf.fill(index, step.at, end);
    passed(end, until);
  }
  return { stepOf, partOf };
}

/**
 * Does a heading stay above another one that follows it?
 * @param firsts where each kind of heading stands first: printed headings have no levels, so a kind that was there first is above
 */
function isAbove(one: Heading, heading: Heading, firsts: ReadonlyMap<string, number>): boolean {
  if (one.level !== heading.level) return one.level < heading.level;
  return one.form !== 'block' && one.key !== heading.key && (firsts.get(one.key) ?? 0) < (firsts.get(heading.key) ?? 0);
}

/** Does the next step go on with this one's numbering, or one that this one is a part of, or begin below it? */
function staysIn(next: Counted, steps: readonly Counted[], index: number): boolean {
  if (next.parent === index) return true;
  for (let at: number | null = index; at !== null; at = steps[at]?.parent ?? null) if (steps[at]?.sequence === next.sequence) return true;
  return next.parent !== null && steps[index]?.parent === next.parent;
}

interface Bounds {
  readonly own: Heading | null;
  /** Level of the heading of the part. */
  readonly part: number;
  readonly next: 'goes on' | 'begins' | 'none';
}

/** Index of the first segment that does not belong to the step any more. */
function endOf(all: readonly Segment[], from: number, to: number, { own, part, next }: Bounds): number {
  const step = own?.form === 'block' ? own.level : Infinity;
  let isPicture = false;
  let cut: { readonly at: number; readonly level: number } | null = null;
  for (let at = from; at < to; at += 1) {
    const heading = all[at]?.heading ?? null;
    if (heading === null) continue;
    if (heading.level <= part) return at;
    if (heading.isCaption) isPicture = true;
    if (next === 'goes on' || heading.level > step) continue;
    const isWeak = heading.isCaption || heading.form === 'lone';
    if (next === 'none') {
      if (isWeak || isPicture) continue;
      return at;
    }
    // Of the headings before a new numbering the highest begins it; of those that are none, the last.
    const level = isWeak ? weak : heading.level;
    if (cut === null || level < cut.level || (isWeak && level === cut.level)) cut = { at, level };
  }
  return cut?.at ?? to;
}

/** The heading of a part is the nearest that is neither a caption nor only short, if there is one. */
function partAbove(above: readonly Above[]): { heading: number | null; number: string | null } {
  const found = above.findLast(({ heading }) => !heading.isCaption && heading.form !== 'lone') ?? above.findLast(({ heading }) => !heading.isCaption) ?? above.at(-1);
  return { heading: found?.at ?? null, number: above.findLast(({ heading }) => heading.number !== null)?.heading.number ?? null };
}
