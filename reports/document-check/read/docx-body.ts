import type { Block } from '../model';
import { finished, type Draft } from './drafts';
import { outlineLevel, type Style } from './docx-styles';
import type { Numbering } from './docx-numbering';
import { DocxRuns } from './docx-runs';
import { tableBlocks, type Cell, type Row } from './tables';
import { attribute, child, children, valueOf, type Element } from './xml';

/** Reads the body of a Word document: paragraphs, tables, text boxes. */
export class DocxBody {
  private readonly numbers = new Map<Element, number>();

  constructor(
    document: Element,
    private readonly styles: (id: string | null) => Style,
    private readonly numbering: Numbering,
    private readonly targets: ReadonlyMap<string, string>,
  ) {
    this.count(document);
  }

  read(container: Element): Block[] {
    const blocks: Block[] = [];
    for (const element of children(container)) {
      switch (element.localName) {
        case 'p': blocks.push(...this.paragraph(element).flatMap((one) => (Array.isArray(one) ? one : finished(one)))); break;
        case 'tbl': blocks.push(...this.table(element)); break;
        case 'sectPr': case 'Fallback': case 'del': case 'moveFrom': break;
        default: blocks.push(...this.read(element));
      }
    }
    return blocks;
  }

  /** Paragraphs get their number in document order, as whoever puts comments there counts them. */
  private count(element: Element): void {
    if (element.localName === 'p') this.numbers.set(element, this.numbers.size + 1);
    for (const one of children(element)) if (one.localName !== 'Fallback') this.count(one);
  }

  /** @returns the paragraph, and after it its pictures' texts and the contents of its text boxes */
  private paragraph(element: Element): (Draft | Block[])[] {
    const properties = child(element, 'pPr');
    const style = this.styles(valueOf(properties, 'pStyle'));
    const number = this.numbers.get(element) ?? 1;
    const runs = new DocxRuns(number, this.styles, this.targets);
    runs.read(element);
    const list = valueOf(properties, 'numPr', 'numId') ?? style.list;
    const depth = Number(valueOf(properties, 'numPr', 'ilvl') ?? style.level);
    const marker = list === null || list === '0' ? null : this.numbering.next(list, depth);
    const heading = outlineLevel(properties) || style.heading;
    const lines = runs.lines();
    // The column of numbers in a table is often nothing but Word's numbering.
    const isOnlyMarker = lines.length === 0 && marker !== null;
    const draft: Draft = {
      kind: heading > 0 ? 'heading' : style.isCaption ? 'caption' : marker === null ? 'paragraph' : 'item',
      level: heading > 0 ? heading : marker === null ? 0 : depth + 1,
      marker: isOnlyMarker ? null : marker,
      lines: isOnlyMarker ? [{ pieces: [runs.piece(marker)], end: 'hard' }] : lines,
    };
    const captions = runs.captions.map((text): Draft => ({ kind: 'caption', level: 0, marker: null, lines: [{ pieces: [runs.piece(text)], end: 'hard' }] }));
    return [draft, ...captions, ...runs.boxes.map((box) => this.read(box))];
  }

  private table(table: Element): Block[] {
    const rows: Row[] = [];
    for (const row of descendants(table, 'tr')) {
      const cells = [...descendants(row, 'tc')].map((cell) => this.cell(cell));
      rows.push({ cells, isHead: child(row, 'trPr', 'tblHeader') !== null });
    }
    return tableBlocks(rows);
  }

  private cell(cell: Element): Cell {
    const properties = child(cell, 'tcPr');
    const merge = child(properties, 'vMerge');
    const isCovered = merge !== null && attribute(merge, 'val') !== 'restart';
    return { drafts: isCovered ? [] : this.drafts(cell), isHead: false, columns: Math.min(100, Number(valueOf(properties, 'gridSpan') ?? 1)), rows: 1 };
  }

  /** Everything in a cell; tables and text boxes in it are taken for its paragraphs. */
  private drafts(container: Element): Draft[] {
    const all: Draft[] = [];
    for (const element of children(container)) {
      if (element.localName === 'p') {
        const [draft, ...others] = this.paragraph(element);
        if (draft !== undefined && !Array.isArray(draft)) all.push(draft);
        for (const other of others) if (!Array.isArray(other)) all.push(other);
      } else if (element.localName !== 'Fallback' && element.localName !== 'tcPr') all.push(...this.drafts(element));
    }
    return all;
  }
}

/** Rows of a table or cells of a row, those in content controls and tracked insertions too, but not those of tables inside. */
function* descendants(parent: Element, name: 'tr' | 'tc'): Generator<Element> {
  for (const element of children(parent)) {
    if (element.localName === name) yield element;
    else if (['sdt', 'sdtContent', 'ins', 'customXml'].includes(element.localName ?? '')) yield* descendants(element, name);
  }
}
