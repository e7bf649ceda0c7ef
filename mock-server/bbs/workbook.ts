import { strToU8, zipSync } from 'fflate';

/** So that the same workbook is the same bytes at any time. */
const MADE = new Date('2026-01-01T00:00:00Z');

const schemas = 'http://schemas.openxmlformats.org';
const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
const relation = (id: string, type: string, target: string): Uint8Array =>
  xml(`<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="${id}" Type="${schemas}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`);

/**
 * A small .xlsx with one sheet of texts.
 * @param rows texts by cell; they hold no characters that XML takes for its own
 */
export function workbook(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const cell = (text: string, row: number, column: number): string =>
    `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`);
  return zipSync({
    '[Content_Types].xml': xml(`<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/></Types>`),
    '_rels/.rels': relation('rId1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': xml(`<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships"><sheets><sheet name="調査票" sheetId="1" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${schemas}/spreadsheetml/2006/main"><cols><col min="1" max="2" width="36" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData></worksheet>`),
  }, { mtime: MADE });
}
