import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { drawPage, openPdf } from '../../../reports/evidence/pdf-pages';
import type { Settings } from './in-page';

/** Pixels for a point: A4 is as wide as the column of an NSS screen. */
const SCALE = 1.5;
/** In parts of the size of a character: what is drawn below and above its line. */
const [BELOW, ABOVE] = [0.2, 0.95];
/** The font of NSS's PDFs. */
const FONT = 'NSS PDF';

/**
 * Draws the pages of a PDF. Runs of text that hold a secret, or a part of one that goes on in the next, are covered whole; what
 * differs from run to run is written anew.
 * @returns a PNG of each page
 */
export async function drawPaper(bytes: Uint8Array, { secrets, instead }: Settings): Promise<Buffer[]> {
  const pdf = await openPdf(bytes, true);
  const pages: Buffer[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const items = (await page.getTextContent()).items.filter((item): item is TextItem => 'str' in item);
    const { canvas, viewport } = await drawPage(pdf, page, SCALE);
    // pdfjs names the browser's type; it is one of @napi-rs/canvas.
    const context = canvas.getContext('2d') as unknown as SKRSContext2D;
    context.setTransform(1, 0, 0, 1, 0, 0);
    const cover = ({ transform, width }: TextItem, colour: string): { x: number; y: number; size: number } => {
      const [, , , height, left, base] = transform as [number, number, number, number, number, number];
      const [x, y] = viewport.convertToViewportPoint(left, base) as [number, number];
      const size = height * SCALE;
      context.fillStyle = colour;
      context.fillRect(Math.floor(x) - 1, Math.floor(y - ABOVE * size), Math.ceil(width * SCALE) + 2, Math.ceil((ABOVE + BELOW) * size));
      return { x, y, size };
    };
    for (const item of items) {
      const text = instead.reduce((rest, [from, to]) => rest.replaceAll(from, to), item.str);
      if (text === item.str) continue;
      const { x, y, size } = cover(item, '#fff');
      if (!GlobalFonts.has(FONT)) GlobalFonts.registerFromPath(require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf'), FONT);
      context.fillStyle = '#000';
      context.font = `${size}px "${FONT}"`;
      context.fillText(text, x, y);
    }
    for (const item of secretItems(items, secrets)) cover(item, '#333');
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
