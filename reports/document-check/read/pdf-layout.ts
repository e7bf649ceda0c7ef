import type { Segment } from './pdf-segments';

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines one below the other that belong together: a paragraph, a text box, a column. */
export interface Area extends Bounds {
  readonly segments: readonly Segment[];
}

/** In parts of the size: distance of the baselines of one paragraph, at most; and by how much that may vary in it. */
const [LEADING, UNEVEN] = [2.1, 0.35];
const SAME_SIZE = 1.2;

/** Segments to areas. */
export function areasOf(segments: readonly Segment[]): Area[] {
  const open: Segment[][] = [];
  for (const segment of segments) {
    const above = open.filter((lines) => follows(lines, segment)).sort((one, other) => overlap(other.at(-1), segment) - overlap(one.at(-1), segment))[0];
    if (above === undefined) open.push([segment]);
    else above.push(segment);
  }
  return open.map(area);
}

const overlap = (one: Segment | undefined, other: Segment): number => (one === undefined ? 0 : Math.min(one.right, other.right) - Math.max(one.left, other.left));

function follows(lines: readonly Segment[], next: Segment): boolean {
  const [last, before] = [lines.at(-1), lines.at(-2)];
  if (last === undefined) return false;
  const pitch = next.base - last.base;
  const [small, large] = [Math.min(last.size, next.size), Math.max(last.size, next.size)];
  if (pitch <= 0 || pitch > LEADING * small || large > SAME_SIZE * small) return false;
  if (before !== undefined && pitch - (last.base - before.base) > UNEVEN * small) return false;
  return overlap(last, next) >= 0.5 * Math.min(last.right - last.left, next.right - next.left);
}

const area = (segments: readonly Segment[]): Area => ({
  segments,
  left: Math.min(...segments.map(({ left }) => left)), right: Math.max(...segments.map(({ right }) => right)),
  top: Math.min(...segments.map(({ base, size }) => base - size)), bottom: Math.max(...segments.map(({ base, size }) => base + 0.2 * size)),
});

type Axis = 'down' | 'across';

/**
 * Parts in the order in which they are read: a page falls into strips where a gap goes through it from left to right, and into
 * columns where one goes through it from top to bottom, again and again. Strips with the same columns are one text in columns,
 * unless the rows give the better order.
 * @param disorder how much speaks against an order
 */
export function ordered<One extends Bounds>(parts: readonly One[], disorder: (parts: readonly One[]) => number): One[] {
  if (parts.length <= 1) return [...parts];
  const columns = cut(parts, 'across');
  const strips = cut(parts, 'down');
  if (columns.length > 1) {
    const byColumns = columns.flatMap((column) => ordered(column, disorder));
    if (strips.length === 1) return byColumns;
    const byRows = strips.flatMap((strip) => cut(strip, 'across').flatMap((cell) => ordered(cell, disorder)));
    return disorder(byRows) < disorder(byColumns) ? byRows : byColumns;
  }
  if (strips.length > 1) return withSameColumns(strips).flatMap((strip) => ordered(strip, disorder));
  return [...parts].sort((one, other) => one.top - other.top || one.left - other.left);
}

function withSameColumns<One extends Bounds>(strips: readonly One[][]): One[][] {
  const merged: One[][] = [];
  for (const strip of strips) {
    const last = merged.at(-1);
    const isSame = last !== undefined && cut(last, 'across').length > 1 && cut(strip, 'across').length > 1 && cut([...last, ...strip], 'across').length > 1;
    if (isSame) last.push(...strip);
    else merged.push([...strip]);
  }
  return merged;
}

function cut<One extends Bounds>(areas: readonly One[], axis: Axis): One[][] {
  const [from, to] = axis === 'across' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  const groups: One[][] = [];
  let end = -Infinity;
  for (const one of [...areas].sort((a, b) => a[from] - b[from])) {
    if (one[from] >= end) groups.push([one]);
    else groups.at(-1)?.push(one);
    end = Math.max(end, one[to]);
  }
  return groups;
}
