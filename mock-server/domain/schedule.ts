/** NACCS利用開始スケジュール: the days on which a change can begin, and the days that hang on it (D-03, D-19, D-20). */
import { addBusinessDays, CALENDAR_END, nextBusinessDay } from './calendar';
import type { IsoDate } from './contract';

/** 営業日 from 審査終了 to 利用開始日 at least, netNACCS (D-19). */
export const LEAD_NETNACCS = 7;
/** The same where a line is to be laid (D-19). */
export const LEAD_LINE = 50;
/** Where a line takes longer, as the brochure has it (S4 p. 4); the review counts with the lower end. */
export const LEAD_LINE_MOST = 60;

/** Days of the month before rolling to a 営業日: the real table is not in the documents (assumed). */
const NOMINAL_DAYS = ['01', '11', '21'];

const tables = new Map<number, readonly IsoDate[]>();

/**
 * All 利用開始日 of a year in order: the 1st, 11th and 21st of each month, each rolled to the next 営業日 (D-19).
 * @throws RangeError for a year whose holidays are not known
 */
export function startDates(year: number): IsoDate[] {
  let table = tables.get(year);
  if (table === undefined) {
    table = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
      .flatMap((month) => NOMINAL_DAYS.map((day) => nextBusinessDay(`${month}-${day}`)));
    tables.set(year, table);
  }
  return [...table];
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The last 利用開始日 that can be computed; a wish after it has no date on the table. */
export const LAST_START_DATE: IsoDate = startDates(yearOf(CALENDAR_END)).at(-1) ?? CALENDAR_END;

/** Does the table have this day? */
export const isStartDate = (date: IsoDate): boolean => startDates(yearOf(date)).includes(date);

const firstOnTable = (from: IsoDate): IsoDate =>
  startDates(yearOf(from)).find((day) => day >= from) ?? nextBusinessDay(`${yearOf(from) + 1}-01-01`);

/**
 * The first 利用開始日 that an application approved on `approvedOn` can get (D-19).
 * @param leadBusinessDays LEAD_NETNACCS or LEAD_LINE
 * @throws RangeError after LAST_START_DATE
 */
export const earliestStart = (approvedOn: IsoDate, leadBusinessDays: number): IsoDate =>
  firstOnTable(addBusinessDays(approvedOn, leadBusinessDays));

/**
 * The 利用開始日 that the review fixes: the wish where the table and the lead allow it, otherwise the next date that
 * they allow (R-20, R-26, D-19).
 * @param lead 営業日 needed after 審査終了
 * @throws RangeError after LAST_START_DATE
 */
export function fixStartDate({ wish, approvedOn, lead }: { wish: IsoDate; approvedOn: IsoDate; lead: number }): IsoDate {
  const earliest = earliestStart(approvedOn, lead);
  return wish > earliest ? firstOnTable(wish) : earliest;
}

/** 営業日 before 利用開始日 until which a システム設定 has to be applied for (D-20). */
export const SETTINGS_DAYS = 4;

/** システム設定申込締切日 (D-20). */
export const settingDeadline = (startDate: IsoDate): IsoDate => addBusinessDays(startDate, -SETTINGS_DAYS);

/** 営業日 after 利用開始日 until which ID and password can be read (D-03). */
export const READABLE_DAYS = 2;

/** The last day on which ID and password can be read, to its end (D-03). */
export const readableUntil = (startDate: IsoDate): IsoDate => addBusinessDays(startDate, READABLE_DAYS);
