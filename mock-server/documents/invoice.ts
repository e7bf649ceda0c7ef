import type { Charge } from '../domain/charges';
import type { Contract } from '../domain/contract';
import { displayMonth, settledOn, type Month } from '../domain/months';
import { TAX_PERCENT } from '../domain/tariff';
import { itemText, yen } from '../vocabulary/charges';
import { CENTRE, longDate } from './input';
import { Sheet } from './sheet';

/** What an office is charged for a month, and its contract as it stood at the end of it. */
export interface InvoicePart {
  readonly contract: Contract;
  readonly charges: readonly Charge[];
  readonly totals: { readonly net: number };
}

/** What an invoice is made from. */
export interface InvoiceInput {
  readonly month: Month;
  /** Of the office that is billed, then of those that are billed with it (一括請求). */
  readonly parts: readonly [InvoicePart, ...InvoicePart[]];
  readonly totals: { readonly net: number; readonly tax: number; readonly gross: number };
}

/**
 * 請求書 as a PDF, A4: issued on the day on which the amount was settled, so that it is the same whenever it is output
 * (E-19: past ones can be output too). The layout is assumed.
 * @returns the file; the same input gives the same bytes
 */
export function invoice({ month, parts, totals }: InvoiceInput): Promise<Uint8Array> {
  const [{ contract: { company, office, officeCode, billing } }] = parts;
  const issuedOn = settledOn(month);
  const title = '請求書';
  const sheet = new Sheet({ title: `${title} ${displayMonth(month)}分`, author: `${CENTRE}（NACCSセンター）`, issuedOn });

  sheet.paragraph(`発行日 ${longDate(issuedOn)}`, { align: 'right' });
  sheet.space(6);
  sheet.paragraph(`〒${billing.place.postalCode.slice(0, 3)}-${billing.place.postalCode.slice(3)}　${billing.place.address}`);
  sheet.paragraph(company.name, { size: 11 });
  sheet.paragraph(`${billing.place.name}　${billing.contact} 様`, { size: 11 });
  sheet.space(6);
  sheet.paragraph(CENTRE, { align: 'right' });
  sheet.paragraph('（NACCSセンター）', { align: 'right' });
  sheet.space(14);
  sheet.title(title);
  sheet.space(10);
  sheet.paragraph(`　${displayMonth(month)}分のNACCS利用料金を、下記のとおりご請求申し上げます。`);

  sheet.heading('１．ご請求額');
  sheet.facts([
    ['対象月', displayMonth(month)], ['ご請求額（税込）', yen(totals.gross)], ['登録請求先コード', billing.code],
    ['事業所', `${officeCode}　${office.name}`], ['支払の方法', billing.payment],
  ]);

  if (parts.length > 1) {
    sheet.heading('２．一括請求の内訳', 110);
    sheet.grid(['事業所コード', '企業名', '事業所名', '金額（税抜）'], parts.map(({ contract: one, totals: { net } }) => [one.officeCode, one.company.name, one.office.name, yen(net)]), [84, '*', 130, 84]);
  }
  for (const [index, { contract: one, charges }] of parts.entries()) {
    sheet.heading(parts.length > 1 ? `${number(index + 3)}．内訳　${one.officeCode}　${one.office.name}` : '２．内訳', 110);
    sheet.grid(['項目', '対象', '単価', '数量', '金額'], charges.flatMap(rowsOf), ['*', 92, 76, 60, 84]);
  }
  sheet.space(8);
  sheet.keep(80);
  sheet.facts([['合計（税抜）', yen(totals.net)], [`消費税（${TAX_PERCENT}%）`, yen(totals.tax)], ['合計（税込）', yen(totals.gross)]]);
  return sheet.finish(`登録請求先コード ${billing.code}　　${displayMonth(month)}分`);
}

/** Numbers of headings are full-width. */
const number = (value: number): string => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A row cannot go over the end of a page: names that are more than this are continued in further rows. */
const ROW_NAMES = 12;

function rowsOf(charge: Charge): string[][] {
  const names = charge.subject.split('、');
  const parts = names.flatMap((_, from) => (from % ROW_NAMES === 0 ? [names.slice(from, from + ROW_NAMES).join('、')] : []));
  return parts.map((part, index) => (index === 0
    ? [itemText(charge), part, yen(charge.unitPrice), charge.quantity.toLocaleString('ja-JP'), yen(charge.amount)]
    : ['', part, '', '', '']));
}
