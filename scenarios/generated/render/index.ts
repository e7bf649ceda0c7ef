import type { Format } from '../../../reports/document-check/model';
import type { Printed } from '../print';
import { toDocx } from './docx';
import { toHtml } from './html';
import { toMarkdown } from './markdown';
import { toPdf } from './pdf';
import { toText } from './text';

export const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf'] as const satisfies readonly Format[];

/** The document as a file of that format. */
export async function rendered(printed: Printed, format: Format): Promise<Uint8Array> {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);
  switch (format) {
    case 'txt': return text(toText(printed));
    case 'md': return text(toMarkdown(printed));
    case 'html': return text(toHtml(printed));
    case 'docx': return toDocx(printed);
    case 'pdf': return toPdf(printed);
  }
}
