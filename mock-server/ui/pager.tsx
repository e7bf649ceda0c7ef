import { buttons } from '../vocabulary/buttons';

/** The pages on either side of the one that is shown, besides the first and the last. */
const NEIGHBOURS = 2;

/** Part of a list: its rows, and where they stand in the whole. */
export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly current: number;
  readonly pages: number;
  readonly total: number;
  /** Number of the first row that is shown, from 1; 0 where there is none. */
  readonly first: number;
}

/**
 * One page of a list.
 * @param wanted its number as the address has it: what is no number shows the first page, one too high the last
 */
export function pageOfRows<Row>(all: readonly Row[], perPage: number, wanted: string | undefined): PageOf<Row> {
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const asked = /^\d{1,6}$/.test(wanted ?? '') ? Number(wanted) : 1;
  const current = Math.min(Math.max(asked, 1), pages);
  const begin = (current - 1) * perPage;
  return { rows: all.slice(begin, begin + perPage), current, pages, total: all.length, first: all.length === 0 ? 0 : begin + 1 };
}

/** How many rows there are, and which of them are shown. */
export const Counted = ({ shown: { rows, total, first } }: { shown: PageOf<unknown> }) =>
  <p class="count">{total}件{rows.length < total && `（${first}～${first + rows.length - 1}件目を表示）`}</p>;

/**
 * Links to the pages of a list; nothing where one page holds it all.
 * @param to address of a page
 */
export function Pager({ shown: { current, pages }, to }: { shown: PageOf<unknown>; to: (page: number) => string }) {
  if (pages === 1) return null;
  const numbers = Array.from({ length: pages }, (_, index) => index + 1)
    .filter((number) => number === 1 || number === pages || Math.abs(number - current) <= NEIGHBOURS);
  return (
    <nav class="pager" aria-label="ページ">
      <ul>
        {current > 1 && <li><a href={to(current - 1)} rel="prev">{buttons.previousRows.text}</a></li>}
        {numbers.map((number, index) => (
          <>
            {number - (numbers[index - 1] ?? 0) > 1 && <li aria-hidden="true">…</li>}
            <li><a href={to(number)} {...(number === current ? { 'aria-current': 'page' } : {})}>{number}</a></li>
          </>
        ))}
        {current < pages && <li><a href={to(current + 1)} rel="next">{buttons.nextRows.text}</a></li>}
      </ul>
    </nav>
  );
}
