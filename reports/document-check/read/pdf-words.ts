import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api';
import type { Box } from '../model';

/** A stretch of text as the PDF has it. */
export interface Word {
  readonly text: string;
  /** As the reader sees the page: from the left, from the top, to the baseline; points. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Font size in points. */
  readonly size: number;
  /** On the page as PDF counts. */
  readonly box: Box;
  readonly isStrong: boolean;
  /** How wide its characters are, in parts of the size, as far as that is known. */
  readonly widths: ReadonlyMap<string, number>;
  /** Links that lie over it, or over a part of it. */
  readonly links: readonly Link[];
}

export interface PageWords {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** How far letters reach below the baseline and over it, in parts of the size; a little more than Japanese fonts do. */
const [BELOW, HEIGHT] = [0.16, 1.06];
const BOLD = /bold|black|heavy|demi|[-_,]w[6-9]\b|gothic-?[BEH]\b|(?:-|Pr6?N?-|Std-)(?:B|EB|H|E|U)\b/i;

/** What is asked of a font: is it bold, and how wide are its characters, in parts of the size? */
export interface FontFacts {
  readonly isBold: boolean;
  readonly widths: ReadonlyMap<string, number>;
}

/** A font as pdf.js hands it over with `fontExtraProperties`. */
interface Font {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly widths?: Readonly<Record<string, number>>;
  readonly defaultWidth?: number;
  readonly toUnicode?: { readonly _map?: Readonly<Record<string, string | number>> };
}

/** The fonts of a document; each costs a look at the drawing of the page where it comes first. */
export class Fonts {
  private readonly known = new Map<string, FontFacts>();

  async learn(page: PDFPageProxy, items: readonly TextItem[]): Promise<void> {
    const unknown = new Set(items.map(({ fontName }) => fontName).filter((name) => !this.known.has(name)));
    if (unknown.size === 0) return;
    await page.getOperatorList();
    for (const name of unknown) {
      const font: Font = (page.commonObjs.has(name) ? page.commonObjs.get(name) as Font | null : null) ?? {};
      this.known.set(name, { isBold: font.bold === true || font.black === true || BOLD.test(font.name ?? ''), widths: widthsOf(font) });
    }
  }

  get(name: string): FontFacts {
    return this.known.get(name) ?? { isBold: false, widths: new Map() };
  }
}

function widthsOf({ toUnicode, widths, defaultWidth }: Font): Map<string, number> {
  const codes = Object.entries(toUnicode?._map ?? {});
  const known = codes.map(([code, character]) => [typeof character === 'number' ? String.fromCodePoint(character) : character, widths?.[code] ?? defaultWidth] as const);
  return new Map(known.flatMap(([character, width]) => (width === undefined || !(width > 0) ? [] : [[character, width / 1000] as const])));
}

/** Words of a page with their links. */
export async function wordsOf(page: PDFPageProxy, fonts: Fonts): Promise<PageWords> {
  const { items } = await page.getTextContent();
  const texts = items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '');
  await fonts.learn(page, texts);
  const view = page.getViewport({ scale: 1 });
  const links = await linksOf(page);
  const words = texts.map((item): Word => {
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const size = Math.hypot(c, d) || item.height || 1;
    const length = Math.hypot(a, b) || 1;
    const along = [a / length, b / length] as const;
    const up = [c / size || 0, d / size || 1] as const;
    const corners = [[0, -BELOW], [item.width, -BELOW], [0, HEIGHT - BELOW], [item.width, HEIGHT - BELOW]]
      .map(([run = 0, rise = 0]) => [x + along[0] * run + up[0] * rise * size, y + along[1] * run + up[1] * rise * size] as const);
    const [xs, ys] = [corners.map(([one]) => one), corners.map(([, one]) => one)];
    const box = { x: Math.min(...xs), y: Math.min(...ys), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys) };
    const seen = view.convertToViewportRectangle([box.x, box.y, box.x + box.width, box.y + box.height]) as [number, number, number, number];
    const [left, right, bottom] = [Math.min(seen[0], seen[2]), Math.max(seen[0], seen[2]), Math.max(seen[1], seen[3])];
    const middle = box.y + box.height / 2;
    const over = links.filter(({ rect: [x1, y1, x2, y2] }) => x1 < box.x + box.width && x2 > box.x && middle >= y1 && middle <= y2);
    const font = fonts.get(item.fontName);
    return { text: item.str, left, right, base: bottom - BELOW * size, size, box, isStrong: font.isBold, widths: font.widths, links: over };
  });
  return { page: page.pageNumber, width: view.width, height: view.height, words };
}

export interface Link {
  /** On the page as PDF counts: left, bottom, right, top. */
  readonly rect: readonly [number, number, number, number];
  readonly url: string;
}

async function linksOf(page: PDFPageProxy): Promise<Link[]> {
  const annotations = await page.getAnnotations() as { subtype: string; url?: string; unsafeUrl?: string; dest?: unknown; rect: [number, number, number, number] }[];
  return annotations.filter(({ subtype }) => subtype === 'Link').map(({ rect, url, unsafeUrl, dest }) => ({ rect, url: url ?? unsafeUrl ?? (dest === undefined ? '' : '#') }));
}
