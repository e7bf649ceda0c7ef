import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  addBusinessDays, addDays, displayDate, displayDateTime, isBusinessDay, japaneseDate, nextBusinessDay, parseCompactDate,
  startOfDay, toInstant, today,
} from '../../mock-server/domain/calendar';
import { covers } from '../inventory';

/** Days between which the properties run, with room for the steps they take. */
const day = fc.integer({ min: 0, max: 20 * 365 }).map((n) => addDays('2018-01-01', n));
const businessDay = day.map(nextBusinessDay);
const steps = fc.integer({ min: 0, max: 60 });

// From the Cabinet Office's calendar of national holidays and D-18, not from the code.
const closed: Record<string, string[]> = {
  '昭和の日': ['2026-04-29'],
  'ゴールデンウィークと振替休日': ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06'],
  '敬老の日・国民の休日・秋分の日': ['2026-09-21', '2026-09-22', '2026-09-23'],
  '成人の日': ['2026-01-12'],
  '天皇陛下の即位の日と前後の休日': ['2019-04-30', '2019-05-01', '2019-05-02'],
  '年末年始': ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2025-01-02', '2028-01-03'],
  '土・日曜日': ['2026-11-21', '2026-11-22'],
};

test.describe('営業日 (D-18)', { tag: '@unit' }, () => {
  for (const [name, days] of Object.entries(closed)) {
    test(`${name}は営業日ではない`, covers('営業日'), () => {
      expect(days.filter(isBusinessDay)).toEqual([]);
    });
  }

  test('休みの前後の平日は営業日', () => {
    const open = ['2026-04-30', '2026-05-01', '2026-05-07', '2026-09-18', '2026-09-24', '2026-12-28', '2027-01-04', '2019-05-07'];
    expect(open.filter((one) => !isBusinessDay(one))).toEqual([]);
  });

  test('連休をまたいで数える', () => {
    expect(addBusinessDays('2026-04-28', 1)).toBe('2026-04-30');
    expect(addBusinessDays('2026-05-01', 1)).toBe('2026-05-07');
    expect(addBusinessDays('2026-05-07', -1)).toBe('2026-05-01');
    expect(addBusinessDays('2026-12-28', 1)).toBe('2027-01-04');
    expect(addBusinessDays('2026-09-18', 3)).toBe('2026-09-28');
    expect(addBusinessDays('2026-05-03', 0)).toBe('2026-05-03');
    expect(nextBusinessDay('2026-05-03')).toBe('2026-05-07');
    expect(nextBusinessDay('2026-05-07')).toBe('2026-05-07');
  });

  test('祝日の分からない年、日付でないもの、端数は断る', () => {
    for (const wrong of ['2051-01-04', '1969-12-26', '2026-02-30', '']) expect(() => isBusinessDay(wrong)).toThrow(RangeError);
    expect(isBusinessDay('2050-12-28')).toBe(true);
    expect(() => addBusinessDays('2050-12-28', 1)).toThrow(RangeError);
    expect(() => addBusinessDays('2026-05-07', 0.5)).toThrow(RangeError);
  });

  test('property: n営業日後のn営業日前は元の営業日', () => {
    fc.assert(fc.property(businessDay, steps, (from, n) => addBusinessDays(addBusinessDays(from, n), -n) === from));
  });

  test('property: 営業日に着き、間にはちょうどn日の営業日がある', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 40 }), (from, n) => {
      const to = addBusinessDays(from, n);
      let open = 0;
      for (let one = addDays(from, 1); one <= to; one = addDays(one, 1)) open += isBusinessDay(one) ? 1 : 0;
      expect(isBusinessDay(to)).toBe(true);
      expect(open).toBe(n);
    }), { numRuns: 50 });
  });

  test('property: 日にも日数にも単調', () => {
    fc.assert(fc.property(day, steps, steps, fc.nat(30), (from, n, m, later) => {
      expect(addBusinessDays(from, n) <= addBusinessDays(from, n + m)).toBe(true);
      expect(addBusinessDays(from, n) <= addBusinessDays(addDays(from, later), n)).toBe(true);
      expect(addBusinessDays(from, n) < addBusinessDays(from, n + 1)).toBe(true);
    }));
  });
});

test.describe('日本の日付と時刻', { tag: '@unit' }, () => {
  test('日付は日本の零時に変わる', () => {
    expect(today('2026-03-31T14:59:59Z')).toBe('2026-03-31');
    expect(today('2026-03-31T15:00:00Z')).toBe('2026-04-01');
    expect(today('2026-04-01T09:00:00+09:00')).toBe('2026-04-01');
    expect(startOfDay('2026-04-01')).toBe('2026-04-01T00:00:00+09:00');
  });

  test('時刻は日本の時差付き、秒まで', () => {
    expect(toInstant(Date.UTC(2026, 2, 31, 15, 0, 0, 999))).toBe('2026-04-01T00:00:00+09:00');
    expect(toInstant(-1)).toBe('1970-01-01T08:59:59+09:00');
  });

  test('property: 時刻の文字列は同じ時刻を指す', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 41 }), (ms) => {
      expect(Date.parse(toInstant(ms))).toBe(Math.floor(ms / 1000) * 1000);
    }));
  });

  test('文書どおりの表記', covers('形式 表示する日付'), () => {
    expect(displayDate('2018-10-16')).toBe('2018/10/16');
    expect(displayDateTime('2018-01-10T08:30:00+09:00')).toBe('2018/01/10 08:30');
    expect(displayDateTime('2018-01-09T23:30:59Z')).toBe('2018/01/10 08:30');
    expect(japaneseDate('2018-10-16')).toBe('2018年10月16日');
    expect(japaneseDate('2018-07-01')).toBe('2018年07月01日');
  });

  test('半角数字8桁の日付 (R-20)', covers('形式 入力する日付', 'R-20-'), () => {
    expect(parseCompactDate('20170101')).toBe('2017-01-01');
    expect(parseCompactDate('20240229')).toBe('2024-02-29');
    const none = ['20230229', '20170431', '20171301', '20170100', '20170001', '00000101', '2017011', '201701011', '2017-01-01',
      '２０１７０１０１', ' 20170101', '20170101\n', ''];
    for (const text of none) expect(parseCompactDate(text), JSON.stringify(text)).toBeNull();
  });

  test('property: ある日は読め、読めた日はその日', () => {
    fc.assert(fc.property(day, (one) => parseCompactDate(one.replaceAll('-', '')) === one));
    fc.assert(fc.property(fc.stringMatching(/^\d{8}$/), (text) => {
      const parsed = parseCompactDate(text);
      expect(parsed === null || parsed.replaceAll('-', '') === text).toBe(true);
    }));
  });
});
