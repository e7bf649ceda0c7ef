import type { Context } from '../../context';
import { displayDate } from '../../domain/calendar';
import { settledOn } from '../../domain/months';
import { billedMonths, isSettled, statementOf, type Statement } from '../../operations/charges';
import type { NssRequest } from '../../ui/env';
import { notice } from '../../ui/page';

/** The charges of the month that the address names, if the contract of who is logged in has stood in it. */
export function ownStatement(context: Context, c: NssRequest): Statement | undefined {
  const month = c.req.param('month') ?? '';
  const office = c.get('office');
  return billedMonths(context, office).includes(month) ? statementOf(context, office, month) : undefined;
}

export const noSuchMonth = (c: NssRequest) => notice(c, 404, ['お探しの月の請求情報はありません。']);

/** Why there is no 利用料金請求ファイル of the month, or null. */
export const usageFileRefusal = (context: Context, { month }: Statement): string | null =>
  (isSettled(context, month) ? null : `請求額の確定（${displayDate(settledOn(month))}）後に出力できます。`);

/** Why there is no 請求書 of the month, or null. */
export const invoiceRefusal = (context: Context, statement: Statement): string | null =>
  usageFileRefusal(context, statement) ?? (statement.totals.gross === 0 ? '請求額がないため、請求書はありません。' : null);
