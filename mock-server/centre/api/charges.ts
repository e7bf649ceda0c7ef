import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { billedMonths, isSettled, statementOf } from '../../operations/charges';
import type { Env } from '../../ui/env';
import { billOf } from '../../operations/combined-bill';
import { itemText } from '../../vocabulary/charges';
import type { Desk } from '../desk';
import { Missing } from './problem';
import { json, problems } from './route';

const yen = z.int().openapi({ description: '円、税抜' });
const chargesView = z.object({
  month: z.string(), settled: z.boolean().openapi({ description: '確定しているか' }),
  charges: z.array(z.object({ item: z.string(), text: z.string(), subject: z.string(), unitPrice: yen, quantity: z.int(), amount: yen })),
  net: yen, tax: z.int(), gross: z.int().openapi({ description: '円、税込' }),
  uses: z.array(z.object({ userId: z.string(), task: z.string(), count: z.int(), amount: yen })),
  bill: z.object({
    officeCode: z.string().openapi({ description: '請求書を受け取る事業所' }),
    offices: z.array(z.object({ officeCode: z.string(), net: yen })).openapi({ description: '一括請求で合算する事業所。請求書を受け取る事業所が先頭' }),
    net: yen, tax: z.int(), gross: z.int().openapi({ description: '円、税込' }),
  }).openapi({ description: 'この月の料金が載る請求書' }),
}).openapi('Charges');

const path = (name: string, example: string) => z.string().openapi({ param: { name, in: 'path' }, example });
const read = createRoute({
  method: 'get', path: '/contracts/{officeCode}/charges/{month}', summary: '月の請求額と内訳。未確定の月は現在までの額',
  request: { params: z.object({ officeCode: path('officeCode', 'NAC001'), month: path('month', '2026-04') }) },
  responses: { 200: json(chargesView, '請求額と内訳'), ...problems(404) },
});

/** What an office is charged for a month in which its contract has stood. */
export function chargeRoutes(api: OpenAPIHono<Env>, { context }: Desk): void {
  api.openapi(read, (c) => {
    const { officeCode, month } = c.req.valid('param');
    const office = context.store.get('offices', officeCode);
    if (!office || !billedMonths(context, office).includes(month)) throw new Missing(`事業所コード ${officeCode} に ${month} の請求はありません。`);
    const { charges, totals, uses } = statementOf(context, office, month);
    const bill = billOf(context, office, month);
    const [billed] = bill.statements;
    return c.json({
      month, settled: isSettled(context, month), ...totals,
      charges: charges.map((charge) => ({ item: charge.item, text: itemText(charge), subject: charge.subject, unitPrice: charge.unitPrice, quantity: charge.quantity, amount: charge.amount })),
      uses: uses.map(({ userId, task, count, amount }) => ({ userId, task, count, amount })),
      bill: { officeCode: billed.contract.officeCode, offices: bill.statements.map(({ contract: { officeCode: code }, totals: { net } }) => ({ officeCode: code, net })), ...bill.totals },
    }, 200);
  });
}
