import type { Format } from '../material';
import { writeDocx } from './docx';
import { writeHtml } from './html';
import { writeMarkdown } from './markdown';
import { writePdf } from './pdf';
import { writePptx } from './pptx';

/** A format, with what is said when it is made. */
type Named = readonly [name: string, write: Format];

/** The formats that hold no film. */
export const formats: readonly Named[] = [['Markdown', writeMarkdown], ['PDF', writePdf], ['Word', writeDocx], ['PowerPoint', writePptx]];

/** The format that holds the film. */
export const filmFormat: Named = ['ウェブページ', writeHtml];
