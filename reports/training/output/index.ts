import type { Format } from '../material';
import { writeDocx } from './docx';
import { writeHtml } from './html';
import { writeMarkdown } from './markdown';
import { writePdf } from './pdf';
import { writePptx } from './pptx';

/** Every format of a guide, with what is said while it is made. */
export const formats: readonly (readonly [string, Format])[] = [
  ['Markdown', writeMarkdown], ['ウェブページ', writeHtml], ['PDF', writePdf], ['Word', writeDocx], ['PowerPoint', writePptx],
];
