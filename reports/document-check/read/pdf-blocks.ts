import type { Block, Unread } from '../model';
import { finished } from './drafts';
import { begins, leastLeft } from './paragraphs';
import type { Area } from './pdf-layout';
import type { PageParts } from './pdf-parts';
import { repeatedOf } from './pdf-repeated';
import { lineOf, type Segment } from './pdf-segments';
import type { PdfTable } from './pdf-tables';
import type { Line } from './pieces';
import { tableBlocks } from './tables';

/** Blocks of a whole document, and what of it is left out. @param onPage called for each page */
export function blocksOfPages(pages: readonly PageParts[], onPage: () => void): { blocks: Block[]; unread: Unread[] } {
  const sizes = headingSizes(pages.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'text' ? part.segments : []))));
  const repeated = repeatedOf(pages);
  const blocks = pages.flatMap((page) => {
    onPage();
    return new Page(page, sizes).blocks((segment) => repeated.use(segment, page));
  });
  return { blocks, unread: repeated.note() };
}

/** A heading is larger than the text by that factor, and not longer than that many characters. */
const [LARGER, LONGEST] = [1.15, 60];
/** In parts of the size: how far from the edge a full line ends at most, and how wide a column is at least where two full lines are one sentence. */
const [RAGGED, WRAPS] = [1.4, 14];

class Page {
  private line = 0;

  constructor(private readonly page: PageParts, private readonly sizes: readonly number[]) {}

  /** @param use is it the text itself, a header or footer, or one that has been there before? */
  blocks(use: (segment: Segment) => 'text' | 'caption' | 'skip'): Block[] {
    return this.page.parts.flatMap((part) => {
      if (part.kind === 'table') return this.table(part);
      const uses = part.segments.map(use);
      const captions = part.segments.filter((_, index) => uses[index] === 'caption');
      const segments = part.segments.filter((_, index) => uses[index] === 'text');
      return [
        ...captions.flatMap((one) => finished({ kind: 'caption', level: 0, marker: null, lines: [this.next(one, 'hard')] })),
        ...(segments.length === 0 ? [] : this.text({ ...part, segments })),
      ];
    });
  }

  private next(segment: Segment, end: Line['end']): Line {
    this.line += 1;
    return lineOf(segment, this.page.page, this.line, end);
  }

  private text(area: Area): Block[] {
    const { segments } = area;
    const lines = this.lines(segments, this.edge(area), false);
    const text = segments.map((segment) => segment.text).join('');
    const level = this.sizes.indexOf(rounded(segments[0]?.size ?? 0)) + 1;
    const isHeading = level > 0 && text.length <= LONGEST && !/[。．]$/.test(text) && !segments.slice(1).some((segment) => begins(segment.text));
    return finished({ kind: isHeading ? 'heading' : 'paragraph', level: isHeading ? Math.min(6, level) : 0, marker: null, lines });
  }

  /** Right edge of the column: that of the widest part which begins where this one begins and ends before what stands beside it. */
  private edge({ left, right, top, bottom, segments }: Area): number {
    const size = segments[0]?.size ?? 1;
    const beside = this.page.parts.filter((part) => part.left >= right && part.top < bottom && part.bottom > top).map((part) => part.left);
    const same = this.page.parts.filter((part) => part.kind === 'text' && Math.abs(part.left - left) <= 2 * size && part.right <= Math.min(Infinity, ...beside));
    return Math.max(right, ...same.map((part) => part.right));
  }

  /** @param isBounded is that edge a drawn one? Then a line that reaches it goes on, however short it is. */
  private lines(segments: readonly Segment[], edge: number, isBounded: boolean): Line[] {
    const [left, size] = [Math.min(...segments.map((one) => one.left)), segments[0]?.size ?? 1];
    // What may not stand apart (ニュー, 先)】) goes to the next line as one, and leaves a wider gap.
    const isFull = (segment: Segment, index: number): boolean =>
      segment.right >= edge - Math.max(RAGGED, 0.5 * leastLeft(segment.text, segments[index + 1]?.text ?? '') + 0.2) * segment.size;
    const mayWrap = isBounded || edge - left >= WRAPS * size || (segments.length >= 3 && segments.slice(0, -1).every(isFull));
    return segments.map((segment, index) => {
      const next = segments[index + 1];
      const isIndented = next !== undefined && next.left >= segment.left + 0.8 * size && next.left <= segment.left + 2.5 * size && !begins(segment.text) && index > 0;
      return this.next(segment, mayWrap && isFull(segment, index) && !isIndented ? 'full' : 'hard');
    });
  }

  private table({ rows }: PdfTable): Block[] {
    return tableBlocks(rows.map((cells) => ({
      isHead: false,
      cells: cells.map(({ segments, columns, rows: down, edge }) => {
        const lines = this.lines(segments, edge, true);
        return { drafts: lines.length === 0 ? [] : [{ kind: 'paragraph', level: 0, marker: null, lines }], isHead: false, columns, rows: down };
      }),
    })));
  }
}

const rounded = (size: number): number => Math.round(size * 2) / 2;

/** Sizes larger than that of the text, the largest first. */
function headingSizes(segments: readonly Segment[]): number[] {
  const letters = new Map<number, number>();
  for (const { size, text } of segments) letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length);
  const body = [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
  return [...letters.keys()].filter((size) => size >= body * LARGER).sort((one, other) => other - one);
}
