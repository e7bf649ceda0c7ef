import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import type { IsoDate } from '../domain/contract';
import { font, printable } from './fonts';
import type { Weight } from './fonts';

/** Lengths are points (1/72 inch). */
const MARGINS = { top: 54, right: 56, bottom: 62, left: 56 };
const BODY = 10;
const LEADING = 4;
const LINE = '#4a5560';
const SHADE = '#eef1f4';
/** A row cannot go over the end of a page: a value of more lines than this is continued in a further row. */
const ROW_LINES = 12;

export interface SheetInfo {
  readonly title: string;
  readonly author: string;
  /** The day on which the sheet is issued; also its creation date, so that the same input gives the same bytes. */
  readonly issuedOn: IsoDate;
}
interface TextStyle {
  readonly align?: 'left' | 'center' | 'right';
  readonly weight?: Weight;
  readonly size?: number;
}

/** An A4 sheet (as many pages as it takes) that is written from top to bottom. Tagged, so that it can be read aloud. */
export class Sheet {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;

  constructor(private readonly info: SheetInfo) {
    this.doc = new PDFDocument({
      size: 'A4', margins: MARGINS, bufferPages: true, pdfVersion: '1.7', lang: 'ja-JP', tagged: true, displayTitle: true,
      info: {
        Title: info.title, Author: info.author, Creator: 'NACCSサポートシステム',
        CreationDate: new Date(`${info.issuedOn}T00:00:00+09:00`),
      },
    });
    // pdfkit takes parsed fonts, its types do not say so yet; parsing 4 MB again for every PDF would cost more than the rest.
    for (const weight of ['regular', 'bold'] as const) this.doc.registerFont(weight, font(weight) as unknown as Uint8Array);
    this.doc.font('regular').fontSize(BODY);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  title(text: string): void {
    this.write('H1', text, { align: 'center', weight: 'bold', size: 16 });
  }

  /** A section's heading; it goes to the next page with what follows where only `room` points would be left for that. */
  heading(text: string, room = 60): void {
    this.space(16);
    this.keep(room);
    this.write('H2', text, { weight: 'bold', size: 10.5 });
    this.space(3);
  }

  paragraph(text: string, style: TextStyle = {}): void {
    this.write('P', text, style);
  }

  /** Moves down by `points`. */
  space(points: number): void {
    this.doc.y += points;
  }

  /** Starts a new page if fewer than `points` are left on this one. */
  keep(points: number): void {
    if (this.doc.y + points > this.bottom) this.doc.addPage();
  }

  /** Labels and values, a row each. */
  facts(rows: readonly (readonly [label: string, value: string])[]): void {
    const table = this.table([118, '*']);
    for (const [label, value] of rows) {
      const lines = printable(value).split('\n');
      for (let from = 0; from < lines.length; from += ROW_LINES) {
        table.row([headed(from === 0 ? label : '', 'Row'), { text: lines.slice(from, from + ROW_LINES).join('\n') }]);
      }
    }
    table.end();
  }

  /**
   * A table under a head of columns, the first of them naming the row; the head stands again on each further page.
   * @param widths of the columns, in points or `*` for an equal share of the rest
   */
  grid(head: readonly string[], rows: readonly (readonly string[])[], widths: (number | '*')[]): void {
    let table = this.table(widths).row(head.map((text) => headed(text, 'Column')));
    let height = 0;
    for (const row of rows) {
      if (this.doc.y + height >= this.bottom) {
        table.end();
        this.doc.addPage();
        table = this.table(widths).row(head.map((text) => headed(text, 'Column')));
      }
      const top = this.doc.y;
      table.row(row.map((text, column) => (column === 0 ? headed(text, 'Row') : { text: printable(text) })));
      height = this.doc.y - top;
    }
    table.end();
  }

  /**
   * Closes the sheet: numbers the pages and gives the file.
   * @param reference stands at the left of every page's foot
   */
  finish(reference: string): Promise<Uint8Array> {
    const { count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) this.foot(index, count, printable(reference));
    this.root.end();
    this.doc.end();
    return buffer(this.doc);
  }

  private get bottom(): number {
    return this.doc.page.height - MARGINS.bottom;
  }

  private write(tag: string, text: string, { align = 'left', weight = 'regular', size = BODY }: TextStyle): void {
    this.root.add(this.doc.struct(tag, {}, () => {
      this.doc.font(weight).fontSize(size).text(printable(text), { align, lineGap: LEADING });
      this.doc.font('regular').fontSize(BODY);
    }));
  }

  private table(widths: (number | '*')[]): PDFKit.Mixins.PDFTableObject {
    return this.doc.table({
      structParent: this.root,
      columnStyles: widths.map((width) => ({ width })),
      rowStyles: { minHeight: 20 },
      defaultStyle: {
        border: 0.5, borderColor: LINE, align: { x: 'left', y: 'center' },
        padding: { top: 5, bottom: 2, left: 8, right: 8 }, textOptions: { lineGap: 3 },
      },
    } as PDFKit.Mixins.TableOptions);
  }

  private foot(index: number, count: number, reference: string): void {
    const page = this.doc.switchToPage(index);
    const y = page.height - MARGINS.bottom + 24;
    const width = page.width - MARGINS.left - MARGINS.right;
    // Below the margin pdfkit would start a new page.
    page.margins.bottom = 0;
    this.doc.markContent('Artifact', { type: 'Pagination' }).fontSize(8);
    this.doc.text(reference, MARGINS.left, y, { width, lineBreak: false });
    this.doc.text(`${index + 1} / ${count}`, MARGINS.left, y, { width, align: 'right' });
    this.doc.endMarkedContent();
  }
}

const headed = (text: string, scope: 'Row' | 'Column') => ({
  text: printable(text), type: 'TH' as const, scope, backgroundColor: SHADE, font: { src: 'bold' },
});
