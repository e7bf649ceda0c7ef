import { displayDateTime, toInstant } from '../../domain/calendar';

/** A moment as `2026/04/01 09:00` in Japan. @param at epoch milliseconds */
export const moment = (at: number): string => displayDateTime(toInstant(at));

/** … with seconds, as exports have it. */
export const exactMoment = (at: number): string => toInstant(at).slice(0, 19).replaceAll('-', '/').replace('T', ' ');

/** Only the time of the day, `09:00`. */
export const clockTime = (at: number): string => moment(at).slice(-5);

/** A length as people say it: 45秒, 12分05秒, 1時間02分. @param ms milliseconds */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (count: number): string => String(count).padStart(2, '0');
  if (seconds < 60) return `${seconds}秒`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}分${two(seconds % 60)}秒`;
  return `${Math.floor(seconds / 3600)}時間${two(Math.floor(seconds / 60) % 60)}分`;
}
