import type { Contract, Plan } from '../domain/contract';
import type { Month } from '../domain/months';

/** A row of the file, as {@link usageFile} takes it. */
export interface UsageFileRow {
  readonly userId: string;
  readonly task: string;
  readonly name: string;
  readonly plan: Plan;
  readonly count: number;
  readonly unitPrice: number;
  readonly amount: number;
}

/** Excel takes a file for UTF-8 only where it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';
const heads = ['対象月', '事業所コード', '企業名', '事業所名', '利用者コード', '利用者ID', '業務', '業務名', '料金プラン', '利用件数', '単価（税抜）', '金額（税抜）'];

/**
 * 利用料金請求ファイル (E-04): the use of NACCS in a month, a row for each 利用者ID and 業務, what is free included. CSV as
 * RFC 4180 has it, in UTF-8 with a byte order mark; every text is quoted, numbers are bare. The columns are assumed.
 */
export function usageFile(month: Month, { officeCode, company, office }: Contract, rows: readonly UsageFileRow[]): string {
  const lines = rows.map(({ userId, task, name, plan, count, unitPrice, amount }) => [
    month, officeCode, company.name, office.name, userId.slice(0, 5), userId, task, name, plan, count, unitPrice, amount,
  ]);
  return BYTE_ORDER_MARK + [heads, ...lines].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

const cellOf = (value: string | number): string => (typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`);
