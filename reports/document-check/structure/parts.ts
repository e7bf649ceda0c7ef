import type { Heading } from './headings';
import { isVerbless } from './headings';
import type { Segment } from './segments';

/** Lines that may stand between a heading and its first step: captions, a sentence or two. */
const nearby = 5;

type Numbered = Segment & { readonly heading: Heading; readonly marker: NonNullable<Segment['marker']> };

/** Longer text under a numbered heading than one step has. */
const mostLines = 12;

/**
 * Numbered headings that are parts of the document and not steps of it.
 * A heading is a part when steps stand below it, when another of its kind is one (1. はじめに, 2. 手順), when further headings or a
 * long text follow, or in a table of contents. One that is a whole sentence, or numbered as only steps are, is a step.
 * @returns indexes of segments
 */
export function partsOf(all: readonly Segment[]): Set<number> {
  const numbered = [...all.entries()].filter((entry): entry is [number, Numbered] => entry[1].heading !== null && entry[1].marker?.isStrong === false && !isSentence(entry[1]));
  const parts = new Set<number>();
  const kinds = new Set<string>();
  const contents = contentsOf(all);
  for (const [at, segment] of numbered) {
    if (contents.has(at) || !(hasSteps(all, at, segment) || beginsAgain(all, at, segment))) continue;
    parts.add(at);
    if (isVerbless(bare(segment))) kinds.add(kindOf(segment));
  }
  for (const [at, segment] of numbered) {
    if (isVerbless(bare(segment)) && (kinds.has(kindOf(segment)) || isDivided(all, at, segment))) parts.add(at);
  }
  for (const at of contents) parts.add(at);
  return parts;
}

const bare = ({ text, marker }: Numbered): string => text.slice(marker.length).replace(/\*+$/, '');
const kindOf = ({ marker }: Numbered): string => `${marker.style} ${marker.path.length}`;
const isSentence = (segment: Segment): boolean => /(?:。|ます|ません|ください|下さい)[*\s]*$/.test(segment.text);

/** Does a numbering of another style begin below the heading? */
function hasSteps(all: readonly Segment[], at: number, heading: Numbered): boolean {
  for (const segment of below(all, at, heading)) {
    const { marker } = segment;
    if (marker === null) continue;
    if (segment.series === 'row') return true;
    if ((marker.number !== 1 && !marker.isStrong) || marker.style === 'bare' || `${segment.series} ${marker.style} ${marker.path.length}` === `${heading.series} ${kindOf(heading)}`) continue;
    return true;
  }
  return false;
}

/** Does a numbering printed like the heading's own begin right below it? */
function beginsAgain(all: readonly Segment[], at: number, { marker }: Numbered): boolean {
  for (const segment of all.slice(at + 1, at + 1 + nearby)) {
    if (segment.heading !== null && !segment.heading.isCaption && segment.heading.form !== 'lone') return false;
    if (segment.marker?.style === marker.style && segment.marker.path.length === marker.path.length) return segment.marker.number === 1;
  }
  return false;
}

/** Do further headings or more than a step's text stand below? */
function isDivided(all: readonly Segment[], at: number, heading: Numbered): boolean {
  let lines = 0;
  for (const segment of below(all, at, heading)) {
    lines += 1;
    if (lines > mostLines || (segment.heading !== null && segment.heading.form !== 'lone' && !segment.heading.isCaption)) return true;
  }
  return false;
}

/** What stands below a heading: up to the next of its level or kind. */
function* below(all: readonly Segment[], at: number, { heading, marker }: Numbered): Generator<Segment> {
  for (let index = at + 1; index < all.length; index += 1) {
    const segment = all[index];
    if (segment === undefined) return;
    const isBlock = segment.heading?.form === 'block';
    if (heading.form === 'block' && isBlock && segment.heading.level <= heading.level) return;
    if (heading.form !== 'block' && isBlock) return;
    if (segment.marker?.style === marker.style && segment.marker.path.length === marker.path.length && (segment.heading !== null || segment.marker.number === marker.number + 1)) return;
    yield segment;
  }
}

/** Lines of a table of contents: what stands below 目次, and what ends in a page number behind dots. */
function contentsOf(all: readonly Segment[]): Set<number> {
  const found = new Set<number>();
  let isInside = false;
  for (const [at, { text, marker, heading }] of all.entries()) {
    if (/^[\s■●◆【<＜]*(?:目\s*次|もくじ|contents)[】>＞\s]*$/i.test(text)) isInside = true;
    else if (isInside && (marker === null ? heading !== null : !isVerbless(text.replace(/[\d\s.…・]+$/, '')))) isInside = false;
    const hasPage = /(?:[.．…・‥]{3,}|\s…+)\s*[Pp]?[.．]?\s*\d{1,3}$/.test(text);
    if (marker !== null && (isInside || hasPage)) found.add(at);
  }
  return found;
}
