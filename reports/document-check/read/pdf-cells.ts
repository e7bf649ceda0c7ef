import type { Rule } from './pdf-rules';
import type { Word } from './pdf-words';

/** What lines enclose: a cell of a table, or a frame. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly words: readonly Word[];
}

/** Points by which ends of lines miss each other. */
const LOOSE = 3;

/** Words by what encloses them, and those that stand free. */
export function framed(words: readonly Word[], rules: readonly Rule[]): { frames: Frame[]; free: Word[] } {
  const across = rules.filter(({ isAcross }) => isAcross);
  const down = rules.filter(({ isAcross }) => !isAcross);
  const frames = new Map<string, { left: number; right: number; top: number; bottom: number; words: Word[] }>();
  const free: Word[] = [];
  for (const word of words) {
    const [x, y] = [(word.left + word.right) / 2, word.base - 0.35 * word.size];
    const rows = across.filter(({ from, to }) => from - LOOSE <= x && x <= to + LOOSE);
    const columns = down.filter(({ from, to }) => from - LOOSE <= y && y <= to + LOOSE);
    const [top, bottom] = [nearest(rows, y, -1), nearest(rows, y, 1)];
    const [left, right] = [nearest(columns, x, -1), nearest(columns, x, 1)];
    if (top === null || bottom === null || left === null || right === null) {
      free.push(word);
      continue;
    }
    const key = [left, right, top, bottom].map((side) => Math.round(side / LOOSE)).join(' ');
    const frame = frames.get(key);
    if (frame === undefined) frames.set(key, { left, right, top, bottom, words: [word] });
    else frame.words.push(word);
  }
  return { frames: [...frames.values()], free };
}

function nearest(rules: readonly Rule[], at: number, side: 1 | -1): number | null {
  let found: number | null = null;
  for (const rule of rules) {
    const distance = (rule.at - at) * side;
    if (distance >= 0 && (found === null || distance < (found - at) * side)) found = rule.at;
  }
  return found;
}

/** Frames that share sides: tables. */
export function tablesOf(frames: readonly Frame[]): Frame[][] {
  const group = frames.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  for (const [index, one] of frames.entries()) {
    for (let other = index + 1; other < frames.length; other += 1) if (touch(one, frames[other] ?? one)) group[root(other)] = root(index);
  }
  const tables = new Map<number, Frame[]>();
  for (const [index, frame] of frames.entries()) tables.set(root(index), [...tables.get(root(index)) ?? [], frame]);
  return [...tables.values()];
}

function touch(one: Frame, other: Frame): boolean {
  const [x, y] = [Math.min(one.right, other.right) - Math.max(one.left, other.left), Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)];
  return (Math.abs(x) <= 2 * LOOSE && y > LOOSE) || (Math.abs(y) <= 2 * LOOSE && x > LOOSE);
}

/** Different positions of sides, in order; what is nearly the same counts once. */
export function grid(sides: readonly number[]): number[] {
  const lines: number[] = [];
  for (const side of [...sides].sort((one, other) => one - other)) if (side - (lines.at(-1) ?? -Infinity) > 2 * LOOSE) lines.push(side);
  return lines;
}

/** Which of the positions a side is. */
export const indexIn = (lines: readonly number[], side: number): number => {
  const at = lines.findIndex((line) => side <= line + 2 * LOOSE);
  return at === -1 ? lines.length : at;
};
