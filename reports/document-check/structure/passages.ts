import type { Block, Passage, SourceDocument } from '../model';
import { isNote, isPointer } from './headings';
import { placeOf } from './place';
import { sentences } from './sentences';
import type { Segment } from './segments';
import type { Standing } from './standing';

type Kind = Passage['kind'];

interface Context {
  readonly step: string | null;
  readonly part: string | null;
  readonly kind: Kind;
}

/**
 * Every sentence, heading and cell of a document, in reading order: what is not blank belongs to exactly one passage.
 * @param idOf id of each step, among the steps
 * @param starts segments that begin a step
 * @param title segment that is the title of the document, if one is
 */
export function passagesOf(document: SourceDocument, all: readonly Segment[], { stepOf }: Standing, idOf: readonly string[], starts: ReadonlySet<number>, title: number | null): Passage[] {
  const found: Passage[] = [];
  let part: string | null = null;
  /** After a line that only says 注意, what is listed below belongs to it. */
  let isNoted = false;
  for (const [at, segment] of all.entries()) {
    const block = document.blocks[segment.block];
    if (block === undefined) continue;
    const isStart = starts.has(at);
    // What is only short is a heading outside steps; within, it is rather a word from a picture.
    const isHeading = segment.heading !== null && !isStart && (segment.heading.form !== 'lone' || segment.heading.isCaption || stepOf[at] === null);
    const isNew = isNote(segment.text);
    const goesOn: boolean = isNoted && isNear(document.blocks[all[at - 1]?.block ?? 0], block) && !isStart && !isHeading && (block.kind === 'item' || isListed(segment.text) || all[at - 1]?.block === segment.block);
    const index = stepOf[at] ?? null;
    const context: Context = {
      step: index === null ? null : idOf[index] ?? null,
      part,
      kind: at === title ? 'title' : isHeading ? 'heading' : isStart ? 'step' : isNew || goesOn ? 'note' : kindOf(block, segment),
    };
    found.push(...block.kind === 'row' ? cells(block, segment, context, found.length) : stretches(block, segment.from, segment.to, segment.block, context, null, found.length));
    if (isHeading && at !== title) part = named(segment.text);
    isNoted = isNew ? isOnlyNote(segment.text) || isNoted : goesOn;
  }
  return found;
}

/** What stands far below a note is not a part of it: between them was a picture. */
const isNear = (before: Block | undefined, block: Block): boolean => {
  const [one, other] = [before?.runs.at(-1), block.runs[0]];
  return one === undefined || other === undefined || one.page !== null || other.line - one.line <= 3;
};
const isListed = (text: string): boolean => /^[-・•●*‐–■◆○※]/.test(text);
const isOnlyNote = (text: string): boolean => text.length <= 14;
const kindOf = (block: Block, { text }: Segment): Kind => (block.kind === 'caption' || isPointer(text) ? 'callout' : 'text');
/** A heading without the signs around it. */
export const named = (text: string): string => text.replace(/^[\s#*_]+|[\s*_]+$/g, '');

function stretches(block: Block, from: number, to: number, index: number, { step, part, kind }: Context, head: string | null, first: number): Passage[] {
  return sentences(block.text.slice(from, to)).map((stretch, at) => {
    const [start, end] = [from + stretch.from, from + stretch.to];
    return {
      index: first + at, kind, text: block.text.slice(start, end), place: placeOf(block, start, end), step, part,
      emphasis: block.emphasis.flatMap((mark) => (mark.from < end && mark.to > start ? [{ ...mark, from: Math.max(mark.from, start) - start, to: Math.min(mark.to, end) - start }] : [])),
      head, block: index, from: start,
    };
  });
}

/** The cells of a row, and what a reader left outside them. */
function cells(block: Block, segment: Segment, context: Context, first: number): Passage[] {
  const found: Passage[] = [];
  let done = 0;
  const add = (from: number, to: number, head: string | null): void => {
    if (to > from) found.push(...stretches(block, from, to, segment.block, { ...context, kind: 'cell' }, head, first + found.length));
    done = Math.max(done, to);
  };
  for (const { from, to, head } of block.cells) {
    add(done, from, null);
    add(Math.max(done, from), to, head);
  }
  add(done, block.text.length, null);
  return found;
}
