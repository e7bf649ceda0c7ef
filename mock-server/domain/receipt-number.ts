import { serialWithLetter } from './serial';

/** The form of a 申込受付番号 (D-02). */
export const RECEIPT_NUMBER = /^\d{2}(?!0000)\d{4}[A-Z]$/;

/**
 * The 申込受付番号 `YYnnnnA` of the serial-th application of a year: (2018, 7) → 180007A (D-02). After 9999A follows
 * 0001B (assumed).
 * @param year in Japan, 2000 to 2099: two digits tell no more apart
 * @param serial from 1, within the year
 * @throws RangeError outside of these
 */
export function receiptNumber(year: number, serial: number): string {
  if (!Number.isInteger(year) || year < 2000 || year > 2099) throw new RangeError(`no receipt numbers for the year ${year}`);
  return `${String(year % 100).padStart(2, '0')}${serialWithLetter(serial, 4)}`;
}
