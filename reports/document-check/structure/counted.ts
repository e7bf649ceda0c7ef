import type { Heading } from './headings';
import type { Marker } from './markers';
import type { Segment } from './segments';
import { isVerbless } from './headings';

/** A numbered step before it has its id. */
export interface Counted {
  /** Index of the segment that begins it. */
  readonly at: number;
  readonly marker: Marker;
  /** Steps that are counted together have one. */
  readonly sequence: number;
  /** Index of the step that it is a part of, among the steps. */
  readonly parent: number | null;
}

interface Open {
  readonly key: string;
  readonly sequence: number;
  readonly parent: number | null;
  /** Of its last step: index among the steps, its marker, the level of its heading. */
  readonly step: number;
  readonly marker: Marker;
  readonly level: number;
}

/** A step that is no heading lies below every heading. */
const below = 100;

/**
 * The steps among what is numbered: numbers that go on from each other, or begin at one.
 * @param parts indexes of segments that are headings of parts
 */
export function counted(all: readonly Segment[], parts: ReadonlySet<number>): Counted[] {
  const next = following(all, parts);
  const steps: Counted[] = [];
  let open: Open[] = [];
  let sequences = 0;
  /** Highest heading since the last step: what lies below it has ended, unless the numbers go on. */
  let heading: Heading | null = null;
  for (const [at, segment] of all.entries()) {
    const marker = parts.has(at) ? null : segment.marker;
    const key = marker === null ? '' : keyOf(segment, marker);
    const level = segment.heading?.form === 'block' ? segment.heading.level : below;
    const same = marker === null ? -1 : open.findLastIndex((one) => one.key === key);
    const last = open[same];
    const goesOn = marker !== null && last !== undefined && continues(last.marker, marker, next[at] ?? null, heading !== null);
    if (marker === null || (!goesOn && !begins(segment, marker, next[at] ?? null, open.length === 0 || heading !== null))) {
      if (segment.heading !== null && separates(segment.heading) && segment.heading.level <= (heading?.level ?? below)) heading = segment.heading;
      continue;
    }
    if (goesOn) {
      open = open.slice(0, same);
      steps.push({ at, marker, sequence: last.sequence, parent: last.parent });
      open.push({ ...last, step: steps.length - 1, marker, level });
    } else {
      if (same >= 0) open = open.slice(0, same);
      const ended = heading?.level ?? Infinity;
      open = open.filter((one) => one.level < ended && one.level <= level);
      const parent = last !== undefined && open.length > 0 && last.parent !== null ? last.parent : open.at(-1)?.step ?? null;
      sequences += 1;
      steps.push({ at, marker, sequence: sequences, parent });
      open.push({ key, sequence: sequences, parent, step: steps.length - 1, marker, level });
    }
    heading = null;
  }
  return steps;
}

const keyOf = ({ series }: Segment, { style, path }: Marker): string => `${series} ${style} ${path.slice(0, -1).join('.')}`;

/** Short lines and captions of pictures stand within steps as well. */
const separates = ({ form, isCaption }: Heading): boolean => form !== 'lone' && !isCaption;

/** For each segment the next number that is printed and placed alike. */
function following(all: readonly Segment[], parts: ReadonlySet<number>): (Marker | null)[] {
  const latest = new Map<string, Marker>();
  const next = Array<Marker | null>(all.length).fill(null);
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const segment = all[at];
    if (segment?.marker == null || parts.has(at)) continue;
    const key = keyOf(segment, segment.marker);
    next[at] = latest.get(key) ?? null;
    latest.set(key, segment.marker);
  }
  return next;
}

/** Does a number belong to the numbering that stands open? Numbers may be missing, doubled or out of order. */
function continues(last: Marker, { number, isStrong }: Marker, next: Marker | null, isNewPart: boolean): boolean {
  if (number === last.number + 1) return true;
  if (number === 1) return last.number === 1 && !isNewPart && next?.number === 2;
  if (isNewPart && number <= last.number) return false;
  return isStrong ? number <= last.number + 9 : Math.abs(number - last.number) <= 2;
}

/** Does a number begin a numbering? @param isFree does nothing stand open that it would interrupt? */
function begins({ text, heading, series }: Segment, { number, style, length, isStrong }: Marker, next: Marker | null, isFree: boolean): boolean {
  const goesOn = next !== null && next.number === number + 1;
  const isEmpty = text.slice(length).trim() === '';
  if (series === 'row') return number === 1 || goesOn;
  if (isStrong) return number === 1 || goesOn || (isFree && !isEmpty);
  if (number !== 1) return goesOn && isFree && style !== 'bare' && number <= 3;
  if (style === 'bare' || style === 'comma' || style === 'kanji' || style === 'multi') return goesOn;
  return goesOn || (!isEmpty && heading?.form !== 'styled' && !isVerbless(text.slice(length)));
}
