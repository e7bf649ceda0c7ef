import type { Block, Box, Run } from '../model';
import { cleaned, joint, unspaced } from './characters';

/** A stretch of text that stands in one place and looks the same throughout. */
export interface Piece {
  readonly text: string;
  readonly page: number | null;
  readonly line: number;
  readonly box: Box | null;
  readonly isStrong: boolean;
  readonly href: string | null;
}

/** A line as the source has it. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** Did the author end the line (`<br>`), is that not known, or is it full, so that the sentence may go on? */
  readonly end: 'hard' | 'soft' | 'full';
}

type Text = Pick<Block, 'text' | 'runs' | 'emphasis'>;

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** Lines of one paragraph as one stretch; where words would run together there is a blank. */
export function joined(lines: readonly Line[]): Piece[] {
  const all: Piece[] = [];
  for (const { pieces } of lines) {
    const last = all.at(-1);
    const first = pieces.find(({ text }) => text !== '');
    if (last !== undefined && first !== undefined && joint(last.text, first.text) !== '') all.push({ ...last, text: ' ', box: null });
    all.push(...pieces);
  }
  return all;
}

/** Pieces to the text of a block: cleaned, blanks at the ends gone, runs and emphasis counted in the result. */
export function composed(pieces: readonly Piece[]): Text {
  let text = '';
  const runs: Run[] = [];
  const emphasis: { from: number; to: number; href: string | null }[] = [];
  for (const piece of pieces) {
    let more = unspaced(cleaned(piece.text));
    if (text === '') more = more.trimStart();
    if (more === '') continue;
    const [from, to] = [text.length, text.length + more.length];
    text += more;
    const run = runs.at(-1);
    if (run?.box === null && piece.box === null && run.line === piece.line && run.page === piece.page) runs[runs.length - 1] = { ...run, to };
    else runs.push({ from, to, page: piece.page, line: piece.line, box: piece.box });
    if (!piece.isStrong && piece.href === null) continue;
    const mark = emphasis.at(-1);
    if (mark?.to === from && mark.href === piece.href) mark.to = to;
    else emphasis.push({ from, to, href: piece.href });
  }
  const end = text.trimEnd().length;
  return {
    text: text.slice(0, end),
    runs: runs.filter(({ from }) => from < end).map((run) => (run.to > end ? { ...run, to: end } : run)),
    emphasis: emphasis.map((mark) => trimmed(text, mark, end)).filter(({ from, to }) => from < to),
  };
}

function trimmed<Mark extends { from: number; to: number }>(text: string, mark: Mark, end: number): Mark {
  const inside = text.slice(mark.from, Math.min(mark.to, end));
  const from = mark.from + inside.length - inside.trimStart().length;
  return { ...mark, from, to: from + inside.trim().length };
}

type Kind = Exclude<Block['kind'], 'row'>;

/** @returns null where nothing is to be read */
export function blockOf(kind: Kind, pieces: readonly Piece[], { level = 0, marker = null }: { level?: number; marker?: string | null } = {}): Block | null {
  const text = composed(pieces);
  return text.text === '' ? null : { kind, level, marker, ...text, cells: [], isHead: false };
}

/** A row of a table. @returns null where all cells are empty */
export function rowOf(cells: readonly { readonly pieces: readonly Piece[]; readonly head: string | null }[], isHead: boolean): Block | null {
  const row = { text: '', runs: [] as Run[], emphasis: [] as { from: number; to: number; href: string | null }[] };
  const places: { from: number; to: number; head: string | null }[] = [];
  for (const [index, { pieces, head }] of cells.entries()) {
    if (index > 0) row.text += '\t';
    const cell = composed(pieces);
    const at = row.text.length;
    const moved = <Part extends { readonly from: number; readonly to: number }>(part: Part): Part => ({ ...part, from: part.from + at, to: part.to + at });
    row.text += cell.text;
    row.runs.push(...cell.runs.map(moved));
    row.emphasis.push(...cell.emphasis.map(moved));
    places.push({ from: at, to: row.text.length, head });
  }
  return row.text.trim() === '' ? null : { kind: 'row', level: 0, marker: null, ...row, cells: places, isHead };
}
