import type { Box } from '../model';
import { isWide } from './characters';
import type { Line, Piece } from './pieces';
import type { Word } from './pdf-words';

/** A line of one text box: words side by side without a gap. */
export interface Segment {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly text: string;
}

/** In parts of the size: words of one line differ in height, and lie apart, by that much at most. */
const [SAME_LINE, GAP, BLANK] = [0.4, 1.2, 0.22];

/** Words of a page to segments, from top to bottom and left to right. */
export function segmentsOf(words: readonly Word[]): Segment[] {
  const sorted = [...words].sort((one, other) => one.base - other.base || one.left - other.left);
  const rows: Word[][] = [];
  for (const word of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && word.base - first.base <= SAME_LINE * Math.min(first.size, word.size)) row.push(word);
    else rows.push([word]);
  }
  return rows.flatMap((row) => {
    const parts: Word[][] = [];
    for (const word of row.sort((one, other) => one.left - other.left)) {
      const last = parts.at(-1)?.at(-1);
      if (last !== undefined && word.left - last.right <= GAP * Math.max(last.size, word.size)) parts.at(-1)?.push(word);
      else parts.push([word]);
    }
    return parts.map(segment);
  });
}

/** Is there anything side by side, as in a table or in columns? */
export function hasSideBySide(words: readonly Word[]): boolean {
  const segments = segmentsOf(words);
  return segments.some((one, index) => index > 0 && Math.abs(one.base - (segments[index - 1]?.base ?? Infinity)) <= SAME_LINE * one.size);
}

function segment(words: readonly Word[]): Segment {
  const size = Math.max(...words.map((word) => word.size));
  return {
    words, size, left: Math.min(...words.map(({ left }) => left)), right: Math.max(...words.map(({ right }) => right)),
    base: words[0]?.base ?? 0, text: words.map((word, index) => blankBefore(words[index - 1], word) + word.text).join(''),
  };
}

/** A gap that a reader sees as a blank. */
function blankBefore(before: Word | undefined, word: Word): '' | ' ' {
  if (before === undefined || /\s$/.test(before.text) || /^\s/.test(word.text)) return '';
  return word.left - before.right > BLANK * word.size ? ' ' : '';
}

/** @param line from 1 on the page */
export function lineOf({ words }: Segment, page: number, line: number, end: Line['end']): Line {
  const pieces = words.flatMap((word, index): Piece[] => {
    const place = { page, line, isStrong: word.isStrong };
    const blank = blankBefore(words[index - 1], word);
    return [...(blank === '' ? [] : [{ ...place, href: null, text: blank, box: null }]), ...stretches(word).map((stretch) => ({ ...place, ...stretch }))];
  });
  return { pieces, end };
}

type Stretch = Pick<Piece, 'text' | 'href'> & { readonly box: Box };

/** In parts of the size: by how much a character of a stretch lies at most beside where its share of the width would put it. */
const ASTRAY = 0.15;

/**
 * A word parted where the width of its characters changes and where links begin, so that a part of a stretch lies where its
 * share of the width says.
 */
function stretches({ text, box, size, widths, links }: Word): Stretch[] {
  const characters = [...text];
  if (box.width < box.height && characters.length > 1) return [{ text, box, href: links[0]?.url ?? null }];
  // Where a font does not tell, a full-width character is as wide as it is high, another half of that.
  const told = characters.map((character) => widths.get(character) ?? (isWide(character) ? 1 : 0.5));
  const scale = box.width / told.reduce((sum, width) => sum + width, 0);
  const parts: { text: string; box: Box; href: string | null; usual: number; count: number }[] = [];
  let x = box.x;
  for (const [index, character] of characters.entries()) {
    const width = (told[index] ?? 0) * scale;
    const middle = x + width / 2;
    const href = links.find(({ rect: [from, , to] }) => from <= middle && middle <= to)?.url ?? null;
    const last = parts.at(-1);
    if (last !== undefined && last.href === href && Math.abs(last.box.width + width - last.usual * (last.count + 1)) < ASTRAY * size) {
      last.count += 1;
      last.text += character;
      last.box = { ...last.box, width: last.box.width + width };
    } else parts.push({ text: character, href, box: { ...box, x, width }, usual: width, count: 1 });
    x += width;
  }
  return parts.map(({ text: part, box: place, href }) => ({ text: part, box: place, href }));
}
