import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Truth } from '../truth/types';
import { writePages, type Marked } from './html';
import { resultOf } from './json';
import { resultSchema } from './json/schema';
import { junitOf } from './junit';
import { markedDocx } from './marked/docx';
import { markedPdf } from './marked/pdf';
import { Unmarkable } from './marked/unmarkable';
import { publish } from './publish';
import type { DocumentReport, Report } from './report';
import { sarifOf } from './sarif';
import { slug, slugs } from './slug';

/**
 * Writes everything that a check leaves behind: `index.html` with a folder for each document (its page, pictures, and the document
 * itself with notes), `result.json`, `findings.sarif` and `junit.xml`.
 * @param files the documents as they can be opened, in the order of the report
 * @param out folder of the report; what else lies there stays
 * @returns path of the page to begin with
 */
export async function writeReport(report: Report, truth: Truth, files: readonly string[], out: string): Promise<string> {
  await publish(out, async (folder) => {
    const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
    const json = (content: object) => `${JSON.stringify(content, null, 1)}\n`;
    const folders = slugs(files.map((file) => basename(file)));
    const marked: Marked[] = [];
    for (const [index, document] of report.documents.entries()) {
      const own = join(folder, folders[index] ?? '');
      mkdirSync(own);
      marked.push(await mark(report, document, files[index] ?? document.file, own));
    }
    writePages(report, truth, folder, folders, marked);
    write('result.json', json(resultSchema.parse(resultOf(report))));
    write('findings.sarif', json(sarifOf(report)));
    write('junit.xml', junitOf(report));
  });
  return join(out, 'index.html');
}

/** Writes notes into a document whose format can carry them. */
async function mark(report: Report, document: DocumentReport, file: string, folder: string): Promise<Marked> {
  const writer = { pdf: markedPdf, docx: markedDocx, html: null, md: null, txt: null }[document.checked.outline.document.format];
  if (writer === null || !document.isAboutNss) return { name: null, complaint: null };
  const name = `${slug(basename(file, extname(file)))}.checked${extname(file).toLowerCase()}`;
  try {
    writeFileSync(join(folder, name), await writer(readFileSync(file), report, document));
    return { name, complaint: null };
  } catch (error) {
    if (!(error instanceof Unmarkable)) throw error;
    return { name: null, complaint: error.message };
  }
}
