import { displayDate } from '../domain/calendar';
import type { Application } from '../domain/application';
import type { IsoInstant } from '../domain/contract';
import { progress } from '../vocabulary/news';

/**
 * The application with one more row of 進行状況.
 * @param notice takes the place of the fixed text (the Center's own words)
 */
export function withProgress<A extends Application>(application: A, kind: keyof typeof progress, at: IsoInstant, notice?: string): A {
  const { work, notice: text } = progress[kind];
  const start = application.startDate === null ? '' : displayDate(application.startDate);
  const row = { work, at, notice: notice ?? text.replace('{startDate}', start) };
  return { ...application, progress: [...application.progress, row] };
}
