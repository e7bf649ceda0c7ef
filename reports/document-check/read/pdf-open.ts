import path from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import { limits } from './limits';
import { Unreadable } from './unreadable';

const root = path.dirname(require.resolve('pdfjs-dist/package.json'));
const folder = (name: string): string => path.join(root, name) + path.sep;

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
 * @throws Unreadable when it is encrypted, damaged or too long
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
    const pdf = await task.promise;
    if (pdf.numPages <= limits.pages) return pdf;
    throw new Unreadable(`ページが多すぎます（${pdf.numPages}ページ、上限 ${limits.pages}ページ）。`);
  } catch (cause) {
    await task.destroy();
    if (cause instanceof Unreadable) throw cause;
    if ((cause as Error).name === 'PasswordException') throw new Unreadable('パスワードで保護されたPDFです。保護を解除したPDFを指定してください。', { cause });
    throw new Unreadable('PDFが壊れています（開けません）。', { cause });
  }
}
