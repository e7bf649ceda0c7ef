import type { Context } from '../context';
import { totalsOf } from '../domain/charges';
import type { Month } from '../domain/months';
import type { Office } from '../store/tables';
import { billedMonths, statementOf, type Statement } from './charges';

/** What one invoice of a month is for: with 一括請求 the charges of several offices. */
export interface Bill {
  /** That of the office that gets the invoice comes first, then by 事業所コード; one alone where nothing is combined. */
  readonly statements: readonly [Statement, ...Statement[]];
  /** Of all of them together; the tax is that of the sum. Yen. */
  readonly totals: Statement['totals'];
}

/**
 * The invoice on which the charges of an office stand in a month. Offices with one 登録請求先コード are billed together (一括請求, S3 step
 * 16: added to the present invoice), so the invoice is that of the office that has used NACCS longest of those whose contract stood.
 */
export function billOf(context: Context, office: Office, month: Month): Bill {
  const own = statementOf(context, office, month);
  const others = context.store.group('offices', `billing:${own.contract.billing.code}`)
    .filter((one) => one.officeCode !== office.officeCode && !one.isVoid && billedMonths(context, one).includes(month));
  if (others.length === 0) return { statements: [own], totals: own.totals };
  const all = [own, ...others.map((one) => statementOf(context, one, month))].sort((a, b) => (a.contract.officeCode < b.contract.officeCode ? -1 : 1));
  const billed = all.reduce((first, one) => (one.contract.startedOn < first.contract.startedOn ? one : first));
  return { statements: [billed, ...all.filter((one) => one !== billed)], totals: totalsOf(all.flatMap(({ charges }) => charges)) };
}

/** The statement of the office whose invoice has the charges of this one, or null where it has an invoice of its own. */
export const billedElsewhere = ({ statements: [billed] }: Bill, { contract: { officeCode } }: Statement): Statement | null =>
  (billed.contract.officeCode === officeCode ? null : billed);
