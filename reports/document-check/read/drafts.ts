import type { Block } from '../model';
import { begins, goesOn, paragraphs } from './paragraphs';
import { blockOf, joined, textOf, type Line, type Piece } from './pieces';

/** A block before its lines are made paragraphs. */
export interface Draft {
  readonly kind: Exclude<Block['kind'], 'row'>;
  readonly level: number;
  readonly marker: string | null;
  readonly lines: readonly Line[];
}

/** Blocks of a draft: a heading stays one, the marker of an item belongs to its first paragraph. */
export function finished({ kind, level, marker, lines }: Draft): Block[] {
  const filled = lines.filter(({ pieces }) => textOf(pieces).trim() !== '');
  const groups = kind === 'heading' ? [filled] : paragraphs(filled);
  return groups.flatMap((group, index) => {
    const block = index === 0 || kind === 'caption' ? blockOf(kind, joined(group), { level, marker }) : blockOf('paragraph', joined(group));
    return block ?? [];
  });
}

/** All of some drafts as one stretch, as a cell has it: lines that a sentence does not span are parted by a line feed. */
export function flattened(drafts: readonly Draft[]): Piece[] {
  const all: Piece[] = [];
  for (const { lines, marker } of drafts) {
    for (const [index, line] of lines.entries()) {
      const first = line.pieces.find(({ text }) => text.trim() !== '');
      if (first === undefined) continue;
      const last = all.at(-1);
      if (last !== undefined) {
        const before = lines[index - 1];
        const isSame = before !== undefined && !begins(textOf(line.pieces)) && (before.end === 'full' || goesOn(textOf(before.pieces), textOf(line.pieces)));
        all.push({ ...last, text: isSame ? '' : '\n', box: null });
      }
      if (index === 0 && marker !== null) all.push({ ...first, text: `${marker} ` });
      all.push(...line.pieces);
    }
  }
  return all;
}
