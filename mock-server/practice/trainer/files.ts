import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Cell, Column } from './columns';
import { exactMoment } from './moments';

const BOM = '\uFEFF';
const JAPAN_MS = 9 * 3_600_000;
/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180, UTF-8 with a byte order mark, moments in Japan's time). Nothing in it can become a formula. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(({ head }) => head), ...rows.map((row) => columns.map(({ cell }) => inCsv(cell(row))))];
  return BOM + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function inCsv(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return exactMoment(cell.at);
  const text = String(cell);
  return typeof cell === 'string' && FORMULA.test(text) ? `'${text}` : text;
}

/** What XML cannot hold. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A sheet of a workbook. */
export interface Table { readonly name: string; readonly data: SheetData; readonly widths: readonly number[] }

/** A table as a sheet: texts stay texts, moments are dates in Japan's time. */
export const table = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  name, widths: columns.map(({ width }) => width),
  data: [columns.map(({ head }) => ({ value: head, fontWeight: 'bold' as const, backgroundColor: '#E4ECE8' })), ...rows.map((row) => columns.map(({ cell }) => inSheet(cell(row))))],
});

function inSheet(cell: Cell): SheetData[number][number] {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell.replace(UNWRITABLE, ' '), type: String, wrap: true, alignVertical: 'top' };
  // A sheet knows no zones: it shows what the date would be in UTC.
  return { value: new Date(cell.at + JAPAN_MS), type: Date, format: 'yyyy/mm/dd hh:mm:ss' };
}

/** A workbook of tables, the heads staying in sight. */
export const workbook = (tables: readonly Table[]): Promise<Buffer> =>
  writeXlsxFile(tables.map(({ name, data, widths }) => ({ sheet: name, data, columns: widths.map((width) => ({ width })), stickyRowsCount: 1 })), { fontFamily: 'BIZ UDPゴシック', fontSize: 11 }).toBuffer();
