import type { Application } from '../../domain/application';
import { columns, type ColumnId } from './columns';
import type { Order, Search } from './query';

/** The applications that a search asks for, in their order. 申込受付番号: all of it, or its beginning. */
export const find = (applications: readonly Application[], { number, status, kind, from, until }: Search): readonly Application[] => applications.filter((one) => {
  // A moment is written with the offset of Japan, so its day there can be read off.
  const day = one.appliedAt.slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '');
  return one.receiptNumber.startsWith(number) && (status === '' || one.status === status) && (kind === '' || one.kind === kind)
    && (from === '' || day >= from) && (until === '' || day <= until);
});

/** In the order asked for; among equals the newest first. @param applications oldest first */
export function ordered(applications: readonly Application[], { by, direction }: Order): Application[] {
  const key: (application: Application) => string | null = columns[by satisfies ColumnId].key;
  const sign = direction === 'ascending' ? 1 : -1;
  return applications.toReversed().map((one) => [key(one), one] as const)
    .sort(([a], [b]) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -sign : sign))
    .map(([, one]) => one);
}
