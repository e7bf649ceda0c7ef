import path from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api';

const root = path.dirname(require.resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => path.join(root, name) + path.sep;

/** A drawn page; the canvas is one of @napi-rs/canvas. */
export interface DrawnPage {
  readonly canvas: HTMLCanvasElement & { toBuffer(type: 'image/png'): Buffer };
  readonly viewport: ReturnType<PDFPageProxy['getViewport']>;
}

/**
 * The build for older engines replaces `Array.prototype.push` because of a detail that nobody depends on; its own is several
 * times slower, for everything that runs here.
 */
async function load(): Promise<typeof import('pdfjs-dist/legacy/build/pdf.mjs')> {
  const { push } = Array.prototype;
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string);
  Array.prototype.push = push;
  return pdfjs;
}

/**
 * Opens a PDF with everything that it may need from this machine.
 * @param withPictures are its pictures wanted, too? Without them a page of text costs no decoding
 * @throws what pdfjs throws when it is encrypted or damaged
 */
export async function openPdf(bytes: Uint8Array, withPictures: boolean): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await load();
  const task = getDocument({
    // It takes the buffer away from whoever gives it.
    data: new Uint8Array(bytes), useSystemFonts: false, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, disableFontFace: true,
    // How wide each character is, so that a word is marked where it stands.
    fontExtraProperties: true,
    cMapUrl: folder('cmaps'), cMapPacked: true, standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm'), iccUrl: folder('iccs'),
    ...(withPictures ? {} : { maxImageSize: 0 }),
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw error;
  }
}

/** Draws a page on white. @param scale pixels for a point */
export async function drawPage(pdf: PDFDocumentProxy, page: PDFPageProxy, scale: number): Promise<DrawnPage> {
  const viewport = page.getViewport({ scale });
  const factory = pdf.canvasFactory as { create(width: number, height: number): { canvas: DrawnPage['canvas'] } };
  const { canvas } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  return { canvas, viewport };
}
