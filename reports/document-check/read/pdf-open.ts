import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api';
import { openPdf as open } from '../../evidence/pdf-pages';
import { limits } from './limits';
import { Unreadable } from './unreadable';

/**
 * Opens a PDF with everything that it may need from this machine.
 * @param withPictures are its pictures wanted, too? Without them a page of text costs no decoding
 * @throws Unreadable when it is encrypted, damaged or too long
 */
export async function openPdf(bytes: Uint8Array, withPictures: boolean): Promise<PDFDocumentProxy> {
  const pdf = await open(bytes, withPictures).catch((cause: Error) => {
    if (cause.name === 'PasswordException') throw new Unreadable('パスワードで保護されたPDFです。保護を解除したPDFを指定してください。', { cause });
    throw new Unreadable('PDFが壊れています（開けません）。', { cause });
  });
  if (pdf.numPages <= limits.pages) return pdf;
  await pdf.destroy();
  throw new Unreadable(`ページが多すぎます（${pdf.numPages}ページ、上限 ${limits.pages}ページ）。`);
}
