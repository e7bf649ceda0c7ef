import type { Application } from '../../domain/application';
import { hasStart } from '../../domain/application';
import { statusLabel } from '../../domain/lifecycle';
import { kindName } from '../../vocabulary/change-items';

const statuses = Object.keys(statusLabel);
const kinds = Object.keys(kindName);
const place = (order: readonly string[], value: string): string => String(order.indexOf(value)).padStart(2, '0');

/**
 * The columns by which 申込情報一覧 can be ordered: head, and what an application is ordered by; what has none stands last in
 * either direction.
 */
export const columns = {
  // After 9999A follows 0001B.
  number: { head: '申込受付番号', key: ({ receiptNumber }) => receiptNumber.slice(0, 2) + receiptNumber.slice(-1) + receiptNumber.slice(2, -1) },
  kind: { head: '申込分類', key: ({ kind }) => place(kinds, kind) },
  status: { head: 'ステータス', key: ({ status }) => place(statuses, status) },
  appliedAt: { head: '申込日', key: ({ appliedAt }) => appliedAt },
  requested: { head: '利用開始希望日', key: (application) => (hasStart(application) ? application.requestedStartDate : null) },
  start: { head: '確定した利用開始日', key: ({ startDate }) => startDate },
} as const satisfies Record<string, { readonly head: string; readonly key: (application: Application) => string | null }>;

export type ColumnId = keyof typeof columns;
export const isColumn = (name: string): name is ColumnId => Object.hasOwn(columns, name);
