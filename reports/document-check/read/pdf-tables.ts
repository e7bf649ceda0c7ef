import { grid, indexIn, type Frame } from './pdf-cells';
import { segmentsOf, type Segment } from './pdf-segments';

export interface PdfCell {
  readonly segments: readonly Segment[];
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
  /** Where its lines must end. */
  readonly edge: number;
}

/** A table on a page: rows of cells, each of lines. */
export interface PdfTable {
  readonly rows: readonly (readonly PdfCell[])[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table with lines around its cells. */
export function ruledTable(frames: readonly Frame[]): PdfTable {
  const [columns, rows] = [grid(frames.flatMap(({ left, right }) => [left, right])), grid(frames.flatMap(({ top, bottom }) => [top, bottom]))];
  const cells = frames.map((frame) => ({
    row: indexIn(rows, frame.top), column: indexIn(columns, frame.left), segments: segmentsOf(frame.words), edge: frame.right - padding(frame),
    columns: Math.max(1, indexIn(columns, frame.right) - indexIn(columns, frame.left)), rows: Math.max(1, indexIn(rows, frame.bottom) - indexIn(rows, frame.top)),
  }));
  const taken = new Map<number, number>();
  const lines = rows.map((_, row) => {
    const line: PdfCell[] = [];
    const own = cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
    let column = 0;
    // Cells without a word have no frame; they hold their column all the same.
    const fill = (to: number): void => {
      for (; column < to; column += 1) if ((taken.get(column) ?? -1) < row) line.push({ segments: [], columns: 1, rows: 1, edge: 0 });
    };
    for (const cell of own) {
      fill(cell.column);
      line.push(cell);
      for (let at = cell.column; at < cell.column + cell.columns; at += 1) taken.set(at, row + cell.rows - 1);
      column = cell.column + cell.columns;
    }
    if (own.length > 0) fill(columns.length - 1);
    return line;
  });
  return { rows: lines.filter((line) => line.length > 0), ...bounds(frames) };
}

/** What a cell keeps free on its left it keeps free on its right. */
const padding = ({ left, words }: Frame): number => Math.min(8, Math.max(0, Math.min(...words.map((word) => word.left)) - left));

const bounds = (all: readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[]) => ({
  left: Math.min(...all.map(({ left }) => left)), right: Math.max(...all.map(({ right }) => right)),
  top: Math.min(...all.map(({ top }) => top)), bottom: Math.max(...all.map(({ bottom }) => bottom)),
});

/** In parts of the size: rows of a table, lines of a cell lie apart by that much at most. */
const [ROWS_APART, LINES_APART] = [4, 1.75];
/** Where rows lie apart by this factor more than lines, lines within the other factor belong to one cell. */
const [SPACED, WRAPPED] = [1.35, 1.2];
/** Columns whose lines are this long on average (in parts of the size), in two columns, are text rather than cells. */
const TEXT_WIDTH = 14;

/** Tables without lines, found by what is aligned; and what is left. */
export function alignedTables(segments: readonly Segment[]): { tables: PdfTable[]; rest: Segment[] } {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((one, other) => one.base - other.base || one.left - other.left)) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && segment.base - first.base <= 0.4 * Math.min(first.size, segment.size)) rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  const tables: PdfTable[] = [];
  const rest: Segment[] = [];
  for (let at = 0; at < rows.length;) {
    const length = tableLength(rows, at);
    const found = rows.slice(at, at + length);
    if (length > 0 && isTable(found)) tables.push(tableFrom(found));
    else rest.push(...rows.slice(at, at + Math.max(1, length)).flat());
    at += Math.max(1, length);
  }
  return { tables, rest };
}

/** How many rows from here make a table; 0 where none begins. */
function tableLength(rows: readonly Segment[][], from: number): number {
  const columns = (rows[from] ?? []).map(({ left, right }) => ({ left, right }));
  if (columns.length < 2) return 0;
  let [length, full] = [1, 1];
  for (let at = from + 1; at < rows.length; at += 1) {
    const [row, above] = [rows[at] ?? [], rows[at - 1]?.[0]];
    const [first] = row;
    if (first === undefined || above === undefined) break;
    const gap = first.base - above.base;
    const places = row.map((segment) => columns.flatMap((column, index) => (segment.left < column.right && segment.right > column.left ? [index] : [])));
    const isAligned = places.every((place) => place.length === 1) && new Set(places.flat()).size === row.length;
    const isRow = row.length >= 2 && gap <= ROWS_APART * first.size;
    if (!isAligned || !(isRow || gap <= LINES_APART * first.size)) break;
    if (isRow) full += 1;
    for (const [index, { left, right }] of row.entries()) {
      const column = columns[places[index]?.[0] ?? 0];
      if (column !== undefined) [column.left, column.right] = [Math.min(column.left, left), Math.max(column.right, right)];
    }
    length = at - from + 1;
  }
  return full >= 2 ? length : 0;
}

/** Two columns of long lines are text, and steps side by side are no table either. */
function isTable(rows: readonly Segment[][]): boolean {
  const full = rows.filter((row) => row.length >= 2);
  const isPair = full.every((row) => row.length === 2);
  const widths = [0, 1].map((side) => average(full.map((row) => ((row[side]?.right ?? 0) - (row[side]?.left ?? 0)) / (row[side]?.size ?? 1))));
  return !(isPair && full.length >= 3 && Math.min(...widths) >= TEXT_WIDTH) && !full.some((row) => row.filter(({ text }) => /^\s*(?:[①-⑳❶-❿]|手順)/.test(text)).length >= 2);
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function tableFrom(rows: readonly Segment[][]): PdfTable {
  const columns = columnsOf(rows);
  const cells: Segment[][][] = [];
  const pitches = rows.map((row, index) => (row[0]?.base ?? 0) - (rows[index - 1]?.[0]?.base ?? -Infinity));
  const least = Math.min(...pitches);
  const isSpaced = Math.max(...pitches.slice(1)) >= SPACED * least;
  for (const [index, row] of rows.entries()) {
    const isWrapped = isSpaced && (pitches[index] ?? 0) <= WRAPPED * least;
    if (cells.length === 0 || (row.length >= 2 && !isWrapped)) cells.push(columns.map(() => []));
    const line = cells.at(-1) ?? [];
    for (const segment of row) line[Math.max(0, columns.findLastIndex(({ left }) => left <= segment.left + 1))]?.push(segment);
  }
  return {
    rows: cells.map((line) => line.map((segments, index) => ({ segments, columns: 1, rows: 1, edge: columns[index]?.right ?? 0 }))),
    ...bounds(rows.flat().map(({ left, right, base, size }) => ({ left, right, top: base - size, bottom: base + 0.2 * size }))),
  };
}

/** Columns of rows, each from the leftmost to the rightmost of its cells. */
function columnsOf(rows: readonly Segment[][]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of rows.flat().sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}
