import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import { marked, type Line, type Printed, type PrintedBlock } from '../print';
import { BOLD, PLAIN } from '../words/style';
import { words as plainWords } from './text';

/** BIZ UDPGothic (SIL Open Font License 1.1), parsed once: that takes longer than the rest of a document. */
const parsed = new Map<string, Uint8Array>();
function font(weight: '400Regular/BIZUDPGothic_400Regular' | '700Bold/BIZUDPGothic_700Bold'): Uint8Array {
  const known = parsed.get(weight);
  if (known) return known;
  // pdfkit takes a parsed font as well, but its types do not say so.
  const made = create(readFileSync(require.resolve(`@expo-google-fonts/biz-udpgothic/${weight}.ttf`))) as unknown as Uint8Array;
  parsed.set(weight, made);
  return made;
}
const REGULAR = 'regular';
const BOLD_FACE = 'bold';

/** A4, in points. */
const [WIDTH, HEIGHT, MARGIN] = [595.28, 841.89, 56];
const TEXT = 10.5;
const HEADINGS = { 1: 18, 2: 14, 3: 12 } as const;
/** Shares of the width for the columns of a table. */
const COLUMNS = [0.09, 0.23, 0.42, 0.26];
const PADDING = 4;

/** As a PDF with a text layer; the same input gives the same bytes. */
export async function toPdf({ title, blocks }: Printed): Promise<Uint8Array> {
  const document = new PDFDocument({ size: [WIDTH, HEIGHT], margin: MARGIN, info: { Title: title, CreationDate: new Date(0), ModDate: new Date(0) } });
  document.registerFont(REGULAR, font('400Regular/BIZUDPGothic_400Regular')).registerFont(BOLD_FACE, font('700Bold/BIZUDPGothic_700Bold'));
  const parts: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part)).on('end', resolve).on('error', reject);
  });
  for (const one of blocks) block(document, one);
  document.end();
  await finished;
  return Buffer.concat(parts);
}

function block(document: PDFKit.PDFDocument, one: PrintedBlock): void {
  switch (one.kind) {
    case 'heading': document.font(BOLD_FACE).fontSize(HEADINGS[one.level]).text(one.text).moveDown(0.5); return;
    case 'paragraph': for (const line of one.lines) written(document, words(line)); return;
    case 'item': one.lines.forEach((line, index) => written(document, `${index === 0 ? `${marked(one.marker)} ` : ''}${words(line)}`)); return;
    case 'table': table(document, [one.head.map((head) => head), ...one.rows.map((row) => row.map(cellText))]); document.moveDown();
  }
}

/** The font has no ☑. */
const words = (line: Line): string => plainWords(line).replaceAll('☑', '✓');

const cellText = (lines: readonly Line[]): string => lines.map(words).join('\n');

/** Every second stretch between the marks is bold. */
function written(document: PDFKit.PDFDocument, text: string): void {
  const stretches = text.split(new RegExp(`[${BOLD}${PLAIN}]`, 'u'));
  stretches.forEach((stretch, index) => {
    document.font(index % 2 === 1 ? BOLD_FACE : REGULAR).fontSize(TEXT).text(stretch, { continued: index < stretches.length - 1, lineGap: 2 });
  });
  document.moveDown(0.5);
}

function table(document: PDFKit.PDFDocument, rows: readonly (readonly string[])[]): void {
  const full = WIDTH - 2 * MARGIN;
  document.font(REGULAR).fontSize(TEXT - 1.5);
  for (const row of rows) {
    const cells = row.map((text, column) => ({ text: text.replaceAll(BOLD, '「').replaceAll(PLAIN, '」'), width: full * COLUMNS[column]! }));
    const height = Math.max(...cells.map(({ text, width }) => document.heightOfString(text, { width: width - 2 * PADDING }))) + 2 * PADDING;
    if (document.y + height > HEIGHT - MARGIN) document.addPage();
    const top = document.y;
    cells.reduce((left, { text, width }) => {
      document.rect(left, top, width, height).stroke();
      document.text(text, left + PADDING, top + PADDING, { width: width - 2 * PADDING });
      return left + width;
    }, MARGIN);
    document.x = MARGIN;
    document.y = top + height;
  }
}
