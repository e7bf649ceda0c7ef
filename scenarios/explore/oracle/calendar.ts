/**
 * Days and 営業日 of the two years in which the exploration takes place, counted on its own: the holidays stand here as
 * the Cabinet Office has published them, and nothing is asked of NSS or of a library.
 */

/** A day in Japan, `YYYY-MM-DD`. */
export type Day = string;

/** Where every exploration begins: a Wednesday, 9 o'clock in Japan. */
export const BEGIN = '2026-04-01T09:00:00+09:00';
/** No clock is moved beyond this day: the holidays after it are not here. */
export const LAST_DAY: Day = '2027-09-30';

const holidays = new Set([
  '2026-04-29', '2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06', '2026-07-20', '2026-08-11', '2026-09-21', '2026-09-22', '2026-09-23',
  '2026-10-12', '2026-11-03', '2026-11-23', '2027-01-01', '2027-01-11', '2027-02-11', '2027-02-23', '2027-03-21', '2027-03-22', '2027-04-29',
  '2027-05-03', '2027-05-04', '2027-05-05', '2027-07-19', '2027-08-11', '2027-09-20', '2027-09-23', '2027-10-11', '2027-11-03', '2027-11-23',
]);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Japan is nine hours ahead, always. */
const AHEAD = 9 * HOUR;

/** Midnight in Japan at which the day begins, epoch milliseconds. */
export const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`) - AHEAD;
/** The day in Japan at a moment. @param now epoch milliseconds */
export const dayOf = (now: number): Day => new Date(now + AHEAD).toISOString().slice(0, 10);
export const plusDays = (day: Day, days: number): Day => dayOf(midnight(day) + days * DAY);
export const monthOf = (day: Day): string => day.slice(0, 7);
/** `2026-04-01` → `20260401`, as it is typed. */
export const compact = (day: Day): string => day.replaceAll('-', '');

/** D-18. */
export function isBusinessDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const yearEnd = /-(12-(29|30|31)|01-0[123])$/.test(day);
  return weekday !== 0 && weekday !== 6 && !yearEnd && !holidays.has(day);
}

/** The n-th 営業日 after a day. */
export function plusBusinessDays(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; left -= isBusinessDay(at) ? 1 : 0) at = plusDays(at, 1);
  return at;
}

/** The day itself where it is a 営業日, otherwise the next one. */
export const rolled = (day: Day): Day => (isBusinessDay(day) ? day : plusBusinessDays(day, 1));

/** D-19: the 1st, 11th and 21st of each month, rolled on. */
export const isStartDate = (day: Day): boolean =>
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some((back) => /-(01|11|21)$/.test(plusDays(day, -back)) && rolled(plusDays(day, -back)) === day);

/** The first day of the table that is not before a day. */
export function startDateFrom(day: Day): Day {
  let at = day;
  while (!isStartDate(at)) at = plusDays(at, 1);
  return at;
}

/** D-19: what the review makes of a wish. @param lead 営業日 that it needs */
export function fixedStart(wish: Day, reviewedOn: Day, lead: number): Day {
  const earliest = plusBusinessDays(reviewedOn, lead);
  return startDateFrom(wish > earliest ? wish : earliest);
}

/** The moment at which the amount of a month stands: the first 営業日 of the next, 9 o'clock. */
export function settledAt(month: string): number {
  const next = monthOf(plusDays(`${month}-28`, 4));
  return midnight(rolled(`${next}-01`)) + 9 * HOUR;
}

/** The same day two months later, or the last of that month (E-08: 31 December → 28 February). */
export function twoMonthsAfter(day: Day): Day {
  const last = daysOf(monthOf(plusDays(`${monthOf(plusDays(`${monthOf(day)}-01`, 31))}-01`, 31))).at(-1) ?? day;
  const same = monthOf(last) + day.slice(7);
  return same < last ? same : last;
}

/** All days of a month. */
export function daysOf(month: string): Day[] {
  const days: Day[] = [];
  for (let day = `${month}-01`; monthOf(day) === month; day = plusDays(day, 1)) days.push(day);
  return days;
}
