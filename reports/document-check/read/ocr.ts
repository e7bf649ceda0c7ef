import path from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import type { Line as SeenLine, Page as SeenPage, Symbol as SeenSymbol, Worker } from 'tesseract.js';
import { drawPage } from '../../evidence/pdf-pages';
import type { Unread } from '../model';
import { limits } from './limits';
import { openPdf } from './pdf-open';
import type { PageWords, Word } from './pdf-words';

/** Pixels for a point: 216 dpi. Below 200 dpi small kanji are lost, above 300 nothing is won. */
const SCALE = 3;
/** Lines of which tesseract is less sure than that (0–100) are mostly ornaments and pictures. */
const LEAST_SURE = 50;
/** Sizes are measured from what is seen of the letters; nearly the usual one is the usual one. */
const SAME = 0.35;
/** In parts of the size: gaps that are blanks between Latin words, and that part text boxes. */
const [BLANK, APART] = [0.3, 1.2];

/**
 * Reads pages that are pictures. The whole page is drawn, not its pictures taken out: a scan may come in stripes, turned, or
 * masked, and drawing puts all that right.
 */
export class Ocr {
  private pdf: PDFDocumentProxy | null = null;
  private worker: Worker | null = null;
  /** Lines that were not read for certain enough to be taken for text, by page. */
  readonly unclear: Unread[] = [];
  /** Pages on which something was read. */
  readonly recognised: number[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  /** @throws Error where the page cannot be drawn */
  async words(number: number): Promise<PageWords> {
    const pdf = this.pdf ??= await openPdf(this.bytes, true);
    const worker = this.worker ??= await recognizer();
    const page = await pdf.getPage(number);
    const plain = page.getViewport({ scale: 1 });
    const scale = Math.min(SCALE, Math.sqrt(limits.pixels / (plain.width * plain.height)));
    const { canvas, viewport } = await drawPage(pdf, page, scale);
    const { data } = await worker.recognize(canvas.toBuffer('image/png'), {}, { text: false, blocks: true });
    page.cleanup();
    const lines = linesOf(data);
    const sure = lines.filter(({ confidence }) => confidence >= LEAST_SURE);
    const lost = lines.filter((line) => !sure.includes(line) && isWriting(line)).length;
    if (lost > 0) this.unclear.push({ page: number, reason: `${lost}行は文字がはっきりせず、読み取れませんでした（OCR）。` });
    const seen = sure.flatMap((line) => wordsOf(line));
    const usual = median(seen.map(({ size }) => size));
    const words = seen.map((word) => (Math.abs(word.size / usual - 1) < SAME ? { ...word, size: usual } : word)).map(({ text, bbox: { x0, y0, x1, y1 }, size }): Word => {
      const [[left, bottom], [right, top]] = [viewport.convertToPdfPoint(x0, y1), viewport.convertToPdfPoint(x1, y0)] as [[number, number], [number, number]];
      const box = { x: Math.min(left, right), y: Math.min(bottom, top), width: Math.abs(right - left), height: Math.abs(top - bottom) };
      return { text, left: x0 / scale, right: x1 / scale, base: y1 / scale - 0.12 * (size / scale), size: size / scale, box, isStrong: false, widths: new Map(), links: [] };
    });
    if (words.length > 0) this.recognised.push(number);
    return { page: number, width: plain.width, height: plain.height, words };
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
    await this.pdf?.destroy();
  }
}

/** Everything it needs is in `node_modules`: it fetches nothing and writes nothing. */
export async function recognizer(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js');
  const langPath = path.join(path.dirname(require.resolve('@tesseract.js-data/jpn/package.json')), '4.0.0_best_int');
  const worker = await createWorker('jpn', OEM.LSTM_ONLY, { langPath, cacheMethod: 'none', gzip: true, errorHandler: () => {} });
  await worker.setParameters({ preserve_interword_spaces: '1', user_defined_dpi: String(72 * SCALE) });
  return worker;
}

const linesOf = ({ blocks }: SeenPage): SeenLine[] =>
  (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));

/** Is it a line of text, rather than an ornament that looks like a letter or two? */
const isWriting = ({ text }: SeenLine): boolean => (text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)?.length ?? 0) >= 3;

/** Stretches of a line: Japanese is recognised in pieces with blanks that nobody has written. */
function wordsOf(line: SeenLine): { text: string; bbox: SeenLine['bbox']; size: number }[] {
  const symbols = line.words.flatMap((word) => word.symbols);
  const size = median(symbols.map(({ bbox }) => Math.max(bbox.x1 - bbox.x0, bbox.y1 - bbox.y0))) * 1.08;
  const words: { text: string; bbox: SeenLine['bbox']; size: number }[] = [];
  let before: SeenSymbol | undefined;
  for (const symbol of symbols) {
    const gap = before === undefined ? Infinity : symbol.bbox.x0 - before.bbox.x1;
    const word = words.at(-1);
    if (word === undefined || gap > APART * size) words.push({ text: symbol.text, bbox: { ...symbol.bbox, y0: line.bbox.y0, y1: line.bbox.y1 }, size });
    else {
      const isLatin = /[!-~]$/.test(word.text) && /^[!-~]/.test(symbol.text);
      word.text += (gap > BLANK * size && isLatin ? ' ' : '') + symbol.text;
      word.bbox = { ...word.bbox, x1: Math.max(word.bbox.x1, symbol.bbox.x1) };
    }
    before = symbol;
  }
  return words;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
