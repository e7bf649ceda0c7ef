/** Calendar months in Japan, and when the amount of one stands. */
import { nextBusinessDay } from './calendar';
import type { IsoDate, IsoInstant } from './contract';

/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** The month that a day is in. */
export const monthOf = (day: IsoDate): Month => day.slice(0, 7);
/** The first day of a month. */
export const firstDay = (month: Month): IsoDate => `${month}-01`;

/** The month `n` months after `month` (before it when `n` is negative). */
export function addMonths(month: Month, n: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** `2026-04` → `2026年04月`, written as days are. */
export const displayMonth = (month: Month): string => `${month.slice(0, 4)}年${month.slice(5, 7)}月`;

/** The day on which the amount of a month is settled (確定): the first 営業日 of the next month (assumed). */
export const settledOn = (month: Month): IsoDate => nextBusinessDay(firstDay(addMonths(month, 1)));

/** The moment of that day: 9 o'clock (assumed). */
export const settledAt = (month: Month): IsoInstant => `${settledOn(month)}T09:00:00+09:00`;
