import type { Hono } from 'hono';
import type { Context } from '../../context';
import { invoice, usageFile } from '../../documents';
import type { Env, NssRequest } from '../../ui/env';
import { notice } from '../../ui/page';
import { paths } from '../../ui/paths';
import { invoiceRefusal, noSuchMonth, ownMonth, usageFileRefusal } from './own-statement';

/** 請求書 (E-19) and 利用料金請求ファイル (E-04) of a month. */
export function billingFiles(app: Hono<Env>, context: Context): void {
  app.get(paths.invoicePdf(':month'), async (c) => {
    const own = ownMonth(context, c);
    if (!own) return noSuchMonth(c);
    const refusal = invoiceRefusal(context, own);
    if (refusal !== null) return notice(c, 409, [refusal]);
    const { statement: { month, contract }, bill: { statements, totals } } = own;
    return file(c, new Uint8Array(await invoice({ month, parts: statements, totals })), 'application/pdf', `請求書_${contract.officeCode}_${compact(month)}.pdf`);
  });

  app.get(paths.usageFile(':month'), (c) => {
    const own = ownMonth(context, c);
    if (!own) return noSuchMonth(c);
    const refusal = usageFileRefusal(context, own.statement);
    if (refusal !== null) return notice(c, 409, [refusal]);
    const { month, contract, uses } = own.statement;
    return file(c, usageFile(month, contract, uses), 'text/csv; charset=utf-8', `利用料金請求ファイル_${contract.officeCode}_${compact(month)}.csv`);
  });
}

const compact = (month: string): string => month.replace('-', '');

const file = (c: NssRequest, content: string | Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
  c.body(content, 200, { 'Content-Type': type, 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` });
