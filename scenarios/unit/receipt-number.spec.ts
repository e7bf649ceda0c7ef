import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { RECEIPT_NUMBER, receiptNumber } from '../../mock-server/domain/receipt-number';
import { covers } from '../inventory';

const year = fc.integer({ min: 2000, max: 2099 });
const serial = fc.integer({ min: 1, max: 26 * 9999 });
/** Year, letter, digits: the order in which numbers are given out. */
const sortKey = (number: string): string => `${number.slice(0, 2)}${number.slice(6)}${number.slice(2, 6)}`;

test.describe('申込受付番号 (D-02)', { tag: '@unit' }, () => {
  test('文書にある番号になる', covers('形式 申込受付番号'), () => {
    expect([7, 8, 11, 23].map((n) => receiptNumber(2018, n))).toEqual(['180007A', '180008A', '180011A', '180023A']);
    expect(receiptNumber(2005, 1)).toBe('050001A');
  });

  test('9999の次は英字が進む', () => {
    expect(receiptNumber(2026, 9999)).toBe('269999A');
    expect(receiptNumber(2026, 10000)).toBe('260001B');
    expect(receiptNumber(2026, 26 * 9999)).toBe('269999Z');
  });

  test('表せない年と通番は断る', () => {
    for (const wrong of [0, -1, 1.5, NaN, 26 * 9999 + 1]) expect(() => receiptNumber(2026, wrong)).toThrow(RangeError);
    for (const wrong of [1999, 2100, 2026.5]) expect(() => receiptNumber(wrong, 1)).toThrow(RangeError);
  });

  test('形の違うものは番号ではない', () => {
    const wrong = ['12345678', '180007', '180007a', '1800007A', '180000A', '１８０００７Ａ', ' 180007A', '180007A\n', ''];
    expect(wrong.filter((text) => RECEIPT_NUMBER.test(text))).toEqual([]);
  });

  test('property: 形が正しく、同じ年なら出した順に並び、重ならない', () => {
    fc.assert(fc.property(year, serial, serial, (y, a, b) => {
      const [first, second] = [receiptNumber(y, a), receiptNumber(y, b)];
      expect(first).toMatch(RECEIPT_NUMBER);
      expect(Math.sign(a - b)).toBe(sortKey(first) < sortKey(second) ? -1 : first === second ? 0 : 1);
    }));
  });

  test('property: 年が違えば番号も違う', () => {
    fc.assert(fc.property(year, year, serial, (y, z, n) => (receiptNumber(y, n) === receiptNumber(z, n)) === (y === z)));
  });
});
