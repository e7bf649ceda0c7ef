import type { Block, SourceDocument } from '../model';
import { headingOf, type Heading } from './headings';
import { markerAt, type Marker } from './markers';
import { depths, trimmed } from './sentences';

/** A line, or what stands on it under one number; a row of a table is one. */
export interface Segment {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The number that it begins with, if that may be one of a step. */
  readonly marker: Marker | null;
  /** Numbers count together only within one depth of list, and in tables. */
  readonly series: string;
  readonly heading: Heading | null;
}

/** What may stand before a number: blanks, bullets, signs of Markdown. */
const prefix = /^(?:[\s>*_#•・‣◦●○◆■▶►‐–-]|\d+\.\s+(?=[①-⑳]))*/;
const midline = /[①-⑳㉑-㉟㊱-㊿❶-❿➊-➓⑴-⒇]|[（(][0-9０-９]{1,2}[)）]|(?<=[。！？\s])(?:[0-9０-９]{1,2}[.．)）、]|(?:手順|ステップ|step)\s*[0-9０-９]{1,2})/gi;

/** How far the next number of a line may be. */
const within = 600;

/** The document line by line, where a line with several numbers is cut at each. */
export function segments(document: SourceDocument): Segment[] {
  return document.blocks.flatMap((block, index) => (block.kind === 'row' ? [rowOf(block, index)] : linesOf(block, index, isList(document.blocks, index)))).map(onceNumbered());
}

/** Scanning sees one circled number as two (⑯⑥「…」): the one that goes on from the step before is meant. */
function onceNumbered(): (segment: Segment) => Segment {
  let last = 0;
  return (segment) => {
    const { marker } = segment;
    if (marker?.style !== 'circled') return segment;
    const next = markerAt(segment.text.slice(marker.length));
    const isDoubled = next?.style === 'circled' && next.number === last + 1 && marker.number !== last + 1;
    const meant = isDoubled ? { ...next, length: marker.length + next.length } : marker;
    last = meant.number;
    return isDoubled ? { ...segment, marker: meant } : segment;
  };
}

function rowOf(block: Block, index: number): Segment {
  const [first, ...rest] = block.cells;
  const text = first === undefined ? '' : block.text.slice(first.from, first.to).trim();
  const isCounting = first !== undefined && !block.isHead && rest.length > 0 && isStepColumn(first.head, rest.map(({ from, to }) => block.text.slice(from, to)));
  const marker = isCounting ? cellMarker(text) : null;
  return { block: index, from: 0, to: block.text.length, text: block.text, marker, series: 'row', heading: null };
}

/** A number alone in its cell needs nothing behind it. */
function cellMarker(text: string): Marker | null {
  const found = /^[0-9０-９]{1,3}$/.test(text) ? null : markerAt(text);
  if (found !== null) return found;
  const number = Number(text.normalize('NFKC').replace(/[.)]$/, ''));
  if (!/^[0-9０-９]{1,3}[.．)）]?$/.test(text) || number === 0 || /^[0０]/.test(text)) return null;
  return { style: 'bare', number, path: [number], printed: text, length: text.length, isStrong: true };
}

/** Do the numbers of the column count steps? Others count the lines of a list. */
function isStepColumn(head: string | null, others: readonly string[]): boolean {
  if (/手順|ステップ|step|順番|順序/i.test(head ?? '')) return true;
  const says = others.some((text) => /(?:ます|ください|下さい|する|押す|選ぶ|開く|押下|クリック|入力|選択|添付|確認)[。）)]?\s*$|[。]/.test(text));
  return says && (head === null || /^(?:|No\.?|Ｎｏ[.．]?|№|項番|番号|#|＃|順|項|通番)$/i.test(head.trim()));
}

/** Does a numbered item stand in a list? One that stands alone is rather a heading (1. はじめに). */
function isList(blocks: readonly Block[], index: number): boolean {
  const level = blocks[index]?.level;
  return [blocks[index - 1], blocks[index + 1]].some((block) => block?.kind === 'item' && block.level === level && block.marker !== null && markerAt(`${block.marker} 「`) !== null);
}

function linesOf(block: Block, index: number, isInList: boolean): Segment[] {
  const found: Segment[] = [];
  const lines = [...block.text.matchAll(/[^\n]+/g)];
  for (const [at, line] of lines.entries()) {
    const stretch = trimmed(block.text, line.index, line.index + line[0].length);
    if (stretch === null) continue;
    const kept = at === 0 ? given(block, isInList) : null;
    const cuts = [stretch.from, ...cutsOf(block.text.slice(stretch.from, stretch.to), kept).map((cut) => stretch.from + cut)];
    for (const [part, from] of cuts.entries()) {
      const piece = trimmed(block.text, from, cuts[part + 1] ?? stretch.to);
      if (piece === null) continue;
      const text = block.text.slice(piece.from, piece.to);
      const marker = part === 0 && kept !== null ? kept : prefixed(text);
      const heading = headingOf(block, text, marker, lines.length === 1 && cuts.length === 1 && !isInList);
      found.push({ block: index, from: piece.from, to: piece.to, text, marker, series: kept !== null && part === 0 ? `item ${block.level}` : 'text', heading });
    }
  }
  return found;
}

/** The number that the format keeps outside the text. A number that is typed behind it is the one that readers know. */
function given(block: Block, isInList: boolean): Marker | null {
  if (block.marker === null || prefixed(block.text)?.isStrong === true) return null;
  const marker = markerAt(`${block.marker} 「`) ?? markerAt(`${block.marker}. 「`);
  return marker === null ? null : { ...marker, printed: block.marker.trim(), length: 0, isStrong: isInList };
}

function prefixed(text: string): Marker | null {
  const before = prefix.exec(text)?.[0].length ?? 0;
  const marker = markerAt(text.slice(before));
  return marker === null ? null : { ...marker, length: marker.length + before };
}

/** Where further steps begin on a line: each continues the number before it and stands at the beginning of a sentence or after a blank. */
function cutsOf(text: string, kept: Marker | null): number[] {
  const cuts: number[] = [];
  // A line with more numbers than that is no text.
  const numbers = [...text.matchAll(midline)].filter(({ index }) => index > 0).slice(0, 400);
  if (numbers.length === 0) return cuts;
  const depth = depths(text);
  let last = kept ?? prefixed(text);
  for (const found of numbers) {
    const at = found.index;
    const marker = markerAt(text.slice(at));
    const isBracketed = /^[（(]/.test(found[0]);
    if (marker === null || depthBefore(depth, at, isBracketed) > 0) continue;
    const before = text.slice(Math.max(0, at - 8), at);
    const continues = last !== null && marker.style === last.style && marker.number === last.number + 1;
    const isClean = /[。！？!?]\s*$/.test(before) || (marker.isStrong && /[\s、，)）」】]$/.test(before)) || (isBracketed && /\s$/.test(before));
    if (!isClean) continue;
    const begins = last === null && marker.number === 1 && markerAfter(text.slice(at + 1, at + within), marker);
    if (!continues && !begins) continue;
    cuts.push(at);
    last = marker;
  }
  return cuts;
}

/** Does the next number of that style follow on the same line? */
function markerAfter(text: string, { style, number }: Marker): boolean {
  for (const found of text.matchAll(midline)) {
    const marker = markerAt(text.slice(found.index));
    if (marker?.style === style && marker.number === number + 1) return true;
  }
  return false;
}

const depthBefore = (depth: Uint8Array, at: number, isBracketed: boolean): number => (depth[at] ?? 0) - (isBracketed ? 1 : 0);
