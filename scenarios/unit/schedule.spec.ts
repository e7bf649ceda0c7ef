import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { addBusinessDays, addDays, isBusinessDay } from '../../mock-server/domain/calendar';
import {
  earliestStart, fixStartDate, isStartDate, LAST_START_DATE, LEAD_LINE, LEAD_NETNACCS, readableUntil, settingDeadline, startDates,
} from '../../mock-server/domain/schedule';
import { covers } from '../inventory';

const day = fc.integer({ min: 0, max: 20 * 365 }).map((n) => addDays('2018-01-01', n));
const lead = fc.constantFrom(LEAD_NETNACCS, LEAD_LINE);

test.describe('利用開始スケジュール (D-19)', { tag: '@unit' }, () => {
  test('1日・11日・21日、休みなら次の営業日', () => {
    const table = startDates(2026);
    expect(table).toHaveLength(36);
    expect(table.slice(0, 3)).toEqual(['2026-01-05', '2026-01-13', '2026-01-21']); // 1/11 is a Sunday, 1/12 成人の日
    expect(table.slice(12, 15)).toEqual(['2026-05-01', '2026-05-11', '2026-05-21']);
    expect(table.slice(24, 27)).toEqual(['2026-09-01', '2026-09-11', '2026-09-24']); // 9/21 to 9/23 are holidays
    expect(isStartDate('2026-09-24')).toBe(true);
    expect(isStartDate('2026-09-21')).toBe(false);
  });

  test('netNACCSは審査終了から7営業日以上', covers('期間 netNACCS'), () => {
    expect(LEAD_NETNACCS).toBe(7);
    expect(earliestStart('2026-03-23', LEAD_NETNACCS)).toBe('2026-04-01'); // the 7th 営業日 is 4/1 itself
    expect(earliestStart('2026-03-24', LEAD_NETNACCS)).toBe('2026-04-13');
    expect(earliestStart('2026-12-18', LEAD_NETNACCS)).toBe('2027-01-04'); // 12/21…28 are six 営業日, 1/4 the 7th
    expect(earliestStart('2026-12-21', LEAD_NETNACCS)).toBe('2027-01-12'); // 1/11 is 成人の日
  });

  test('回線は50営業日以上', covers('期間 回線'), () => {
    expect(LEAD_LINE).toBe(50);
    expect(earliestStart('2026-06-01', LEAD_LINE)).toBe('2026-08-12'); // 50th: 8/12, after 海の日 and 山の日
    expect(earliestStart('2026-06-02', LEAD_LINE)).toBe('2026-08-21');
  });

  test('希望日が表にあり間に合えばその日、表になければ次、早すぎれば最初の日 (R-20, R-26)', covers('R-20+', 'R-20-', 'R-26+'), () => {
    const approvedOn = '2026-03-23';
    expect(fixStartDate({ wish: '2026-04-21', approvedOn, lead: 7 })).toBe('2026-04-21');
    expect(fixStartDate({ wish: '2026-04-02', approvedOn, lead: 7 })).toBe('2026-04-13');
    expect(fixStartDate({ wish: '2026-03-23', approvedOn, lead: 7 })).toBe('2026-04-01');
    expect(fixStartDate({ wish: '2026-12-22', approvedOn, lead: 7 })).toBe('2027-01-04');
  });

  test('締切は4営業日前 (D-20)、閲覧は2営業日後まで (D-03)', () => {
    expect(settingDeadline('2026-05-11')).toBe('2026-04-30'); // back over 5/8, 5/7 and 5/1
    expect(readableUntil('2026-05-01')).toBe('2026-05-08');
    expect(readableUntil('2026-04-01')).toBe('2026-04-03');
  });

  test('計算できる最後の日より後は断る', () => {
    expect(LAST_START_DATE).toBe('2050-12-21');
    expect(fixStartDate({ wish: LAST_START_DATE, approvedOn: '2026-03-23', lead: 7 })).toBe(LAST_START_DATE);
    expect(() => fixStartDate({ wish: '2050-12-22', approvedOn: '2026-03-23', lead: 7 })).toThrow(RangeError);
  });

  test('property: どの年の表も営業日が順に36日、同じ月のうち', () => {
    for (let year = 2010; year <= 2050; year += 1) {
      const table = startDates(year);
      expect(table.every(isBusinessDay)).toBe(true);
      expect(table).toEqual([...new Set(table)].sort());
      expect(table.map((one) => one.slice(0, 7)))
        .toEqual(Array.from({ length: 36 }, (_, n) => `${year}-${String(Math.floor(n / 3) + 1).padStart(2, '0')}`));
    }
  });

  test('property: 決まる日は表にあり、希望日以後、必要な営業日の後、そして最初のもの', () => {
    fc.assert(fc.property(day, fc.integer({ min: -30, max: 400 }), lead, (approvedOn, offset, needed) => {
      const wish = addDays(approvedOn, offset);
      const fixed = fixStartDate({ wish, approvedOn, lead: needed });
      const ready = addBusinessDays(approvedOn, needed);
      expect(isStartDate(fixed)).toBe(true);
      expect(fixed >= wish && fixed >= ready).toBe(true);
      for (let one = wish > ready ? wish : ready; one < fixed; one = addDays(one, 1)) expect(isStartDate(one)).toBe(false);
    }));
  });

  test('property: 決まった日を希望すれば同じ日', () => {
    fc.assert(fc.property(day, lead, (approvedOn, needed) => {
      const fixed = earliestStart(approvedOn, needed);
      expect(fixStartDate({ wish: fixed, approvedOn, lead: needed })).toBe(fixed);
    }));
  });

  test('呼んだ側が表を書き換えても次の答えは変わらない', () => {
    startDates(2027).length = 0;
    expect(startDates(2027)).toHaveLength(36);
  });
});
