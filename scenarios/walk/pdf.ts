import type { TextItem } from 'pdfjs-dist/types/src/display/api';

const load = () => import('pdfjs-dist/legacy/build/pdf.mjs');

/** Loading the reader takes longer than reading: a walk begins with it, while the browser is busy. */
export function prepareToReadPdf(): void {
  void load();
}

/**
 * Text of a PDF, line by line.
 * @throws Error when it is no PDF
 */
export async function readPdf(data: Uint8Array): Promise<{ pages: number; text: string }> {
  const { getDocument, VerbosityLevel } = await load();
  const pdf = await getDocument({ data, useSystemFonts: false, verbosity: VerbosityLevel.ERRORS }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.filter((item): item is TextItem => 'str' in item).map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''));
  }
  const { numPages: pages } = pdf;
  await pdf.destroy();
  return { pages, text: texts.join('\n') };
}
