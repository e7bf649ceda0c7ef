import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** As Playwright's `setInputFiles` takes it: no file lies anywhere. */
export interface SampleFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Files keep when they were made; to be the same in each run they were all made at this moment. */
const MADE = new Date('2026-04-01T00:00:00Z');

const kinds: Readonly<Record<string, { readonly mimeType: string; readonly make: (name: string) => Promise<Buffer> }>> = {
  '.pdf': { mimeType: 'application/pdf', make: pdf },
  '.xlsx': { mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', make: xlsx },
};

/**
 * A small real file to attach; its contents depend on its name alone.
 * @throws Error when the name is neither that of a PDF nor of an xlsx file
 */
export async function sampleFile(name: string): Promise<SampleFile> {
  const kind = kinds[path.extname(name).toLowerCase()];
  if (!kind) throw new Error(`添付ファイル「${name}」を作れません。作れるのは ${Object.keys(kinds).join('、')} です。`);
  return { name, mimeType: kind.mimeType, buffer: await kind.make(name) };
}

async function pdf(name: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', info: { Title: name, CreationDate: MADE } });
  document.rect(72, 72, 200, 100).stroke().end();
  return buffer(document);
}

async function xlsx(name: string): Promise<Buffer> {
  const office = 'http://schemas.openxmlformats.org';
  const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  const relations = (id: string, type: string, target: string) =>
    xml(`<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`);
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const text = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return Buffer.from(zipSync({
    '[Content_Types].xml': xml(`<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/></Types>`),
    '_rels/.rels': relations('rId1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': xml(`<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relations('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`),
  }, { mtime: MADE }));
}
