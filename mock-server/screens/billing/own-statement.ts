import type { Context } from '../../context';
import { displayDate } from '../../domain/calendar';
import { settledOn } from '../../domain/months';
import { billedMonths, isSettled, statementOf, type Statement } from '../../operations/charges';
import { billedElsewhere, billOf, type Bill } from '../../operations/combined-bill';
import type { NssRequest } from '../../ui/env';
import { notice } from '../../ui/page';

/** A month of who is logged in: its own charges, and the invoice on which they stand. */
export interface OwnMonth {
  readonly statement: Statement;
  readonly bill: Bill;
}

/** The month that the address names, if the contract of who is logged in has stood in it. */
export function ownMonth(context: Context, c: NssRequest): OwnMonth | undefined {
  const month = c.req.param('month') ?? '';
  const office = c.get('office');
  if (!billedMonths(context, office).includes(month)) return undefined;
  return { statement: statementOf(context, office, month), bill: billOf(context, office, month) };
}

export const noSuchMonth = (c: NssRequest) => notice(c, 404, ['お探しの月の請求情報はありません。']);

/** Why there is no 利用料金請求ファイル of the month, or null. */
export const usageFileRefusal = (context: Context, { month }: Statement): string | null =>
  (isSettled(context, month) ? null : `請求額の確定（${displayDate(settledOn(month))}）後に出力できます。`);

/** Why there is no 請求書 of the month for who is logged in, or null. */
export function invoiceRefusal(context: Context, { statement, bill }: OwnMonth): string | null {
  const elsewhere = billedElsewhere(bill, statement);
  return usageFileRefusal(context, statement)
    ?? (elsewhere ? `一括請求のため、請求書は事業所コード ${elsewhere.contract.officeCode} の事業所で出力できます。` : null)
    ?? (bill.totals.gross === 0 ? '請求額がないため、請求書はありません。' : null);
}
