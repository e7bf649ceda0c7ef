/**
 * Days in Japan and 営業日 (D-18). Pure: what day it is comes in as an argument.
 * Everything throws a RangeError for a string that is no date.
 */
import { holidays } from '@holiday-jp/holiday_jp';
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, IsoInstant } from './contract';

/** Japan has had no summer time since 1951, so the offset is the zone (and far cheaper to compute). */
const JAPAN = '+09:00';
const JAPAN_MS = 9 * 3_600_000;

const nationalHolidays: ReadonlySet<IsoDate> = new Set(Object.keys(holidays));
const knownYears = [...nationalHolidays].map((day) => Number(day.slice(0, 4)));
const firstYear = Math.min(...knownYears);
const lastYear = Math.max(...knownYears);

/** The last day whose holidays are known: callers refuse later days before they ask about 営業日. */
export const CALENDAR_END: IsoDate = `${lastYear}-12-31`;

const businessDays = new Map<IsoDate, boolean>();

function computeBusinessDay(date: IsoDate): boolean {
  const day = Temporal.PlainDate.from(date);
  if (day.year < firstYear || day.year > lastYear) {
    throw new RangeError(`holidays are known from ${firstYear} to ${lastYear} only: ${date}`);
  }
  const yearEnd = (day.month === 12 && day.day >= 29) || (day.month === 1 && day.day <= 3);
  return day.dayOfWeek <= 5 && !yearEnd && !nationalHolidays.has(day.toString());
}

/**
 * Is this a 営業日: not a Saturday, Sunday, national holiday, or 29 December to 3 January? (D-18)
 * @throws RangeError for a year whose holidays are not known
 */
export function isBusinessDay(date: IsoDate): boolean {
  let answer = businessDays.get(date);
  if (answer === undefined) {
    answer = computeBusinessDay(date);
    businessDays.set(date, answer);
  }
  return answer;
}

/** The day `n` calendar days after `date` (before it when `n` is negative). */
export const addDays = (date: IsoDate, n: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ days: n }).toString();

/**
 * The n-th 営業日 after `date`, which itself is never counted; for a negative `n` the |n|-th before it; for 0 `date`.
 * @throws RangeError for a fraction, or a year whose holidays are not known
 */
export function addBusinessDays(date: IsoDate, n: number): IsoDate {
  if (!Number.isInteger(n)) throw new RangeError(`not a whole number of days: ${n}`);
  let day = date;
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, Math.sign(n));
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

/** `date` itself where it is a 営業日, otherwise the first one after it. */
export const nextBusinessDay = (date: IsoDate): IsoDate => (isBusinessDay(date) ? date : addBusinessDays(date, 1));

const inJapan = (instant: Temporal.Instant): Temporal.ZonedDateTime => instant.toZonedDateTimeISO(JAPAN);

/** The day in Japan at a moment (given with any offset). */
export const today = (now: IsoInstant): IsoDate => inJapan(Temporal.Instant.from(now)).toPlainDate().toString();

/** Milliseconds since 1970 (UTC) as a moment with Japan's offset, whole seconds (rounded down). */
export const toInstant = (epochMs: number): IsoInstant =>
  `${new Date(Math.floor(epochMs) + JAPAN_MS).toISOString().slice(0, -'.000Z'.length)}${JAPAN}`;

/** Midnight in Japan at which `date` begins. */
export const startOfDay = (date: IsoDate): IsoInstant => `${Temporal.PlainDate.from(date).toString()}T00:00:00${JAPAN}`;

/** `2018-10-16` → `2018/10/16`, as the screens print days. */
export const displayDate = (date: IsoDate): string => date.replaceAll('-', '/');

/** A moment → `2018/01/10 08:30` in Japan, as 新着情報 prints it. */
export function displayDateTime(instant: IsoInstant): string {
  const at = inJapan(Temporal.Instant.from(instant));
  return `${displayDate(at.toPlainDate().toString())} ${at.toPlainTime().toString().slice(0, 5)}`;
}

/** `2018-10-16` → `2018年10月16日`, as mails and the 申込書 print days (two digits each, like 07月01日). */
export const japaneseDate = (date: IsoDate): string => date.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日');

/** `20170101` (half-width digits, R-20) → `2017-01-01`; null for another form or a day that does not exist. */
export function parseCompactDate(text: string): IsoDate | null {
  const [, year, month, day] = /^(?!0000)(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  try {
    return Temporal.PlainDate.from(`${year}-${month}-${day}`).toString();
  } catch {
    return null;
  }
}
