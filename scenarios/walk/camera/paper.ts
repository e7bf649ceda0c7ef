import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { drawPage, openPdf } from '../../../reports/evidence/pdf-pages';

/** Pixels for a point: A4 is as wide as the column of an NSS screen. */
const SCALE = 1.5;
/** In parts of the size of a character: what is drawn below and above its line. */
const [BELOW, ABOVE] = [0.3, 1.1];

/**
 * Draws the pages of a PDF. Runs of text that hold a secret, or a part of one that goes on in the next, are covered whole.
 * @param secrets texts that nobody may see
 * @returns a PNG of each page
 */
export async function drawPaper(bytes: Uint8Array, secrets: readonly string[]): Promise<Buffer[]> {
  const pdf = await openPdf(bytes, true);
  const pages: Buffer[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const items = (await page.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
    const { canvas, viewport } = await drawPage(pdf, page, SCALE);
    const context = canvas.getContext('2d')!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#333';
    for (const { transform: [, , , size, x, y], width } of secretItems(items, secrets) as { transform: number[]; width: number }[]) {
      const height = Math.abs(size ?? 0);
      const [left, top] = viewport.convertToViewportPoint(x ?? 0, (y ?? 0) + ABOVE * height) as [number, number];
      const [right, bottom] = viewport.convertToViewportPoint((x ?? 0) + width, (y ?? 0) - BELOW * height) as [number, number];
      context.fillRect(Math.floor(left) - 1, Math.floor(top), Math.ceil(right - left) + 2, Math.ceil(bottom - top));
    }
    pages.push(canvas.toBuffer('image/png'));
    page.cleanup();
  }
  await pdf.destroy();
  return pages;
}

function secretItems(items: readonly TextItem[], secrets: readonly string[]): TextItem[] {
  const texts = items.map(({ str }) => str.replace(/\s+/g, ''));
  const all = texts.join('');
  const found = secrets.map((secret) => secret.replace(/\s+/g, '')).flatMap((secret) => startsOf(all, secret).map((from) => ({ from, to: from + secret.length })));
  let end = 0;
  return items.filter((_, index) => {
    const start = end;
    end += texts[index]?.length ?? 0;
    return found.some(({ from, to }) => from < end && to > start && start < end);
  });
}

function startsOf(text: string, part: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) starts.push(at);
  return starts;
}
