import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { japaneseDate, toInstant } from '../../domain/calendar';
import { font, printable } from '../../documents/fonts';
import type { SeatResult } from './result';
import { FULL_MARK, passMarkOf } from './score';

/** Lengths are points (1/72 inch). */
const EDGE = 30;
const SIDE = 90;
const INK = '#1d2b26';
const FRAME = '#1c6b52';
/** Where the list of procedures begins, and how much room it has. */
const LIST_TOP = 318;
const LIST_HEIGHT = 128;

/** More than these stand in two columns. */
const ONE_COLUMN = 6;

/** Text on the sheet: each stays on one line and is made smaller where it would not. `from` and `width` where it does not take the whole sheet. */
type Write = (tag: string, text: string, y: number, style?: { readonly size?: number; readonly bold?: boolean; readonly from?: number; readonly width?: number }) => void;

/**
 * 合格証 as a PDF, A4 across, on one page: who has passed which course, with how many points, on which day (of the real time).
 * @returns the file; the same result gives the same bytes
 * @throws Error where the test is not passed
 */
export async function certificate({ seat, procedures, score, hasPassed, finishedAt }: SeatResult): Promise<Uint8Array> {
  if (!hasPassed || score === null || finishedAt === null) throw new Error('The test is not passed.');
  const { course, seat: { name, number } } = seat;
  const day = japaneseDate(toInstant(finishedAt).slice(0, 10));
  const doc = new PDFDocument({
    size: 'A4', layout: 'landscape', margin: SIDE, pdfVersion: '1.7', lang: 'ja-JP', tagged: true, displayTitle: true,
    info: { Title: `合格証 ${printable(name)}`, Author: printable(course.title), Creator: 'NSSの練習', CreationDate: new Date(finishedAt) },
  });
  // pdfkit takes parsed fonts, its types do not say so yet.
  for (const weight of ['regular', 'bold'] as const) doc.registerFont(weight, font(weight) as unknown as Uint8Array);
  const root = doc.struct('Document');
  doc.addStructure(root);
  framed(doc);
  const sizeOf = (text: string, size: number, width: number): number => {
    const natural = doc.fontSize(size).widthOfString(printable(text));
    return natural > width ? Math.floor(size * width / natural * 10) / 10 : size;
  };
  const whole = doc.page.width - 2 * SIDE;
  const write: Write = (tag, text, y, { size = 14, bold = false, from = SIDE, width = whole } = {}) => {
    root.add(doc.struct(tag, {}, () => {
      doc.font(bold ? 'bold' : 'regular').fillColor(INK);
      doc.fontSize(sizeOf(text, size, width)).text(printable(text), from, y, { width, align: 'center', lineBreak: false });
    }));
  };
  write('H1', '合格証', 78, { size: 40, bold: true });
  write('P', `${name} 様`, 158, { size: 26, bold: true });
  write('P', `あなたは「${course.title}」のテストに合格しました。`, 218);
  write('P', 'NACCSサポートシステム（NSS）の次の手続きを、練習環境で最後まで行えることを証します。', 242);
  write('P', `点数　${score}点（${FULL_MARK}点満点、合格点 ${passMarkOf(course.rules)}点）`, 282, { size: 16, bold: true });
  const names = procedures.map(({ procedure, score: points }) => `${procedure.title}　${points ?? 0}点`);
  listed(names, whole, (size, width) => Math.min(...names.map((name) => sizeOf(name, size, width))), write);
  write('P', day, 470, { size: 14 });
  write('P', `証書番号 ${course.id}-${String(number).padStart(2, '0')}`, 496, { size: 9 });
  root.end();
  doc.end();
  return new Uint8Array(await buffer(doc));
}

function framed(doc: PDFKit.PDFDocument): void {
  const { width, height } = doc.page;
  doc.markContent('Artifact', { type: 'Layout' });
  doc.lineWidth(3).strokeColor(FRAME).rect(EDGE, EDGE, width - 2 * EDGE, height - 2 * EDGE).stroke();
  doc.lineWidth(0.8).rect(EDGE + 7, EDGE + 7, width - 2 * EDGE - 14, height - 2 * EDGE - 14).stroke();
  doc.endMarkedContent();
}

/** In letters of one size, in the middle of their room. @param fitting size, at most the one given, in which every name fits a width */
function listed(names: readonly string[], whole: number, fitting: (size: number, width: number) => number, write: Write): void {
  const columns = names.length > ONE_COLUMN ? 2 : 1;
  const lines = Math.ceil(names.length / columns);
  const height = Math.min(22, LIST_HEIGHT / lines);
  const width = whole / columns;
  const size = fitting(Math.min(13, height * 0.72), width - 12);
  const top = LIST_TOP + (LIST_HEIGHT - height * lines) / 2;
  names.forEach((name, index) => write('P', name, top + (index % lines) * height, { size, width, from: SIDE + Math.floor(index / lines) * width }));
}
