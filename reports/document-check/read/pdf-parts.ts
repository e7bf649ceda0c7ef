import { framed, grid, tablesOf, type Frame } from './pdf-cells';
import { areasOf, ordered, type Area } from './pdf-layout';
import type { Rule } from './pdf-rules';
import { segmentsOf } from './pdf-segments';
import { alignedTables, ruledTable, type PdfTable } from './pdf-tables';
import type { PageWords, Word } from './pdf-words';

/** What a page is made of. */
export type Part = (Area & { readonly kind: 'text' }) | (PdfTable & { readonly kind: 'table' });

export interface PageParts {
  readonly page: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/** Parts of a page in reading order. */
export function partsOf({ page, height, words }: PageWords, rules: readonly Rule[]): PageParts {
  const { frames, free } = framed(words, rules);
  const tables: Part[] = [];
  const areas: Part[] = [];
  const text = (some: readonly Word[], mayBeTable: boolean): void => {
    const { tables: found, rest } = mayBeTable ? alignedTables(segmentsOf(some)) : { tables: [], rest: segmentsOf(some) };
    tables.push(...found.map((table) => ({ kind: 'table', ...table }) as const));
    areas.push(...areasOf(rest).map((area) => ({ kind: 'text', ...area }) as const));
  };
  for (const group of tablesOf(frames)) {
    if (isTable(group)) tables.push({ kind: 'table', ...ruledTable(group) });
    else for (const frame of group) text(frame.words, true);
  }
  text(free, true);
  return { page, height, parts: ordered([...tables, ...areas], backwards) };
}

const isTable = (frames: readonly Frame[]): boolean => grid(frames.map(({ left }) => left)).length >= 2 && frames.length >= 3;

const CIRCLED = /^\s*(?:([①-⑳])|[(（]?(\d{1,2})[.．)）])/;

/** How often a number of a step is smaller than the one before: steps side by side may be read row by row or column by column. */
function backwards(parts: readonly Part[]): number {
  const numbers = parts.flatMap((part) => {
    const found = part.kind === 'text' ? CIRCLED.exec(part.segments[0]?.text ?? '') : null;
    return found === null ? [] : [found[1] === undefined ? Number(found[2]) : found[1].charCodeAt(0) - 0x245f];
  });
  return numbers.filter((number, index) => number < (numbers[index - 1] ?? 0)).length;
}
