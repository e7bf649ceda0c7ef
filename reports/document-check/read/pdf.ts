import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import type { SourceDocument, Unread } from '../model';
import { Ocr } from './ocr';
import type { ReadOptions } from './options';
import { cleaned } from './characters';
import { blocksOfPages } from './pdf-blocks';
import { partsOf, type PageParts } from './pdf-parts';
import { openPdf } from './pdf-open';
import { rulesOf } from './pdf-rules';
import { hasSideBySide } from './pdf-segments';
import { Fonts, wordsOf } from './pdf-words';

/**
 * Blocks of a PDF, with page and box.
 * @throws Unreadable when it cannot be opened
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Pick<SourceDocument, 'title' | 'pages' | 'blocks' | 'unread' | 'recognised'>> {
  const pdf = await openPdf(bytes, false);
  const ocr = options.ocr ? new Ocr(bytes) : null;
  try {
    const fonts = new Fonts();
    const pages: PageParts[] = [];
    const unread: Unread[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const read = await pageOf(pdf, number, fonts, ocr);
      if (typeof read === 'string') unread.push({ page: number, reason: read });
      else pages.push(read);
      options.onProgress?.(number, pdf.numPages);
    }
    const { blocks, unread: left } = blocksOfPages(pages, () => options.onProgress?.(pdf.numPages, pdf.numPages));
    const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: string } | undefined;
    return { title: titleOf(info?.Title), pages: pdf.numPages, blocks, unread: [...unread, ...ocr?.unclear ?? [], ...left], ...(ocr && ocr.recognised.length > 0 ? { recognised: ocr.recognised } : {}) };
  } finally {
    await ocr?.close();
    await pdf.destroy();
  }
}

/** @returns its parts, or why there are none */
async function pageOf(pdf: PDFDocumentProxy, number: number, fonts: Fonts, ocr: Ocr | null): Promise<PageParts | string> {
  try {
    const page = await pdf.getPage(number);
    const words = await wordsOf(page, fonts);
    // Lines of tables cost a look at the drawing of the page.
    if (words.words.length > 0) return partsOf(words, hasSideBySide(words.words) ? await rulesOf(page) : []);
    if ((await page.getOperatorList()).fnArray.length === 0) return '白紙のページです。';
    page.cleanup();
  } catch {
    return 'このページは壊れていて読み取れません。';
  }
  if (ocr === null) return '画像だけのページです（--ocr で読み取れます）。';
  try {
    const words = await ocr.words(number);
    return words.words.length > 0 ? partsOf(words, []) : '画像だけのページで、文字を読み取れませんでした（OCR）。';
  } catch {
    return '画像だけのページで、画像を取り出せませんでした（OCR）。';
  }
}

/** What programs write there of their own accord says nothing. */
const titleOf = (title = ''): string | null => (/^\s*$|^about:blank$|^(?:Microsoft (?:Word|PowerPoint) - )|\.(?:docx?|pptx?|xlsx?|html?)$/i.test(title) ? null : cleaned(title).trim());
