import type { Block } from '../model';
import { joint } from './characters';
import { finished, type Draft } from './drafts';
import type { Line, Piece } from './pieces';
import { blocksOf, TAB, tableBlocks } from './tables';

interface Table {
  readonly rows: { cells: { drafts: Draft[]; isHead: boolean; columns: number; rows: number }[]; isHead: boolean }[];
  readonly captions: Draft[];
}

/** Takes what an HTML document shows, in order, and makes blocks of it. */
export class HtmlBuilder {
  readonly blocks: Block[] = [];
  strong = 0;
  readonly links: string[] = [];
  private kind: Draft['kind'] = 'paragraph';
  private level = 0;
  private marker: string | null = null;
  private lines: Line[] = [];
  private pieces: Piece[] = [];
  private captions: Draft[] = [];
  private isPending = false;
  private readonly tables: Table[] = [];

  /** @param text on one line of the source; blanks in it are already single */
  add(text: string, line: number): void {
    if (text === '') return;
    const last = this.pieces.at(-1)?.text ?? '';
    const gap = this.isPending ? joint(last, text) : '';
    this.isPending = false;
    const more = last === '' || /[ \t]$/.test(last) ? text.trimStart() : text;
    if (more !== '' || gap !== '') this.pieces.push({ text: gap + more, page: null, line, box: null, isStrong: this.strong > 0, href: this.links.at(-1) ?? null });
  }

  /** Columns of a plain text are parted here. */
  tab(): void {
    const last = this.pieces.at(-1);
    if (last !== undefined) this.pieces.push({ ...last, text: TAB, isStrong: false, href: null });
  }

  /** The source line ends, which in HTML is a blank at most. */
  newline(): void {
    this.isPending = this.pieces.length > 0;
  }

  break(end: Line['end']): void {
    this.isPending = false;
    if (this.pieces.length > 0) this.lines.push({ pieces: this.pieces, end });
    this.pieces = [];
  }

  /** A block ends; the next one is of that kind. */
  next(kind: Draft['kind'] = 'paragraph', level = 0, marker: string | null = null): void {
    this.break('hard');
    if (this.lines.length > 0) {
      this.emit({ kind: this.kind, level: this.level, marker: this.marker, lines: this.lines });
      [this.kind, this.level, this.marker] = ['paragraph', 0, null];
    }
    this.lines = [];
    for (const caption of this.captions) this.emit(caption);
    this.captions = [];
    // A paragraph inside an item that has said nothing yet is the item.
    if (kind === 'paragraph' && this.kind !== 'paragraph') return;
    [this.kind, this.level, this.marker] = [kind, level, marker];
  }

  /** The element ends that gave the kind. */
  end(): void {
    this.next();
    [this.kind, this.level, this.marker] = ['paragraph', 0, null];
  }

  /** A picture's text; it stands after the paragraph that the picture is in. */
  caption(text: string, line: number): void {
    this.captions.push({ kind: 'caption', level: 0, marker: null, lines: [{ pieces: [{ text, page: null, line, box: null, isStrong: false, href: null }], end: 'hard' }] });
  }

  openTable(): void {
    this.end();
    this.tables.push({ rows: [], captions: [] });
  }

  openRow(isHead: boolean): void {
    this.end();
    if (this.tables.length === 1) this.tables[0]?.rows.push({ cells: [], isHead });
  }

  openCell(isHead: boolean, columns: number, rows: number): void {
    this.end();
    if (this.tables.length === 1) this.tables[0]?.rows.at(-1)?.cells.push({ drafts: [], isHead, columns, rows });
  }

  closeTable(): void {
    this.end();
    const table = this.tables.pop();
    if (table === undefined || this.tables.length > 0) return;
    this.blocks.push(...table.captions.flatMap(finished), ...tableBlocks(table.rows));
  }

  private emit(draft: Draft): void {
    const table = this.tables[0];
    if (table === undefined) this.blocks.push(...blocksOf(draft));
    else (table.rows.at(-1)?.cells.at(-1)?.drafts ?? table.captions).push(draft);
  }
}
