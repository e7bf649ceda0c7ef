import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { addAccount } from '../../accounts';
import { accountInput } from '../../seed';
import type { Env } from '../../ui/env';
import type { Desk } from '../desk';
import { Missing } from './problem';
import { asks, body, json, problems } from './route';
import { accountView, contractView, viewContract, viewOffice, viewTemporary } from './views';

const list = asks('/accounts', 'アカウントの一覧（模擬環境のもの）。契約者、仮アカウントの順', z.array(accountView));
const add = createRoute({
  method: 'post', path: '/accounts', summary: '契約者とそのアカウントを作る。指定しない項目は自動で補う', request: body(accountInput, false),
  responses: { 201: json(accountView, '作ったアカウント'), ...problems(400, 409, 415, 422) },
});
const read = createRoute({
  method: 'get', path: '/contracts/{officeCode}', summary: '時計の日における契約内容',
  request: { params: z.object({ officeCode: z.string().openapi({ param: { name: 'officeCode', in: 'path' }, example: 'NAC001' }) }) },
  responses: { 200: json(contractView, '契約内容'), ...problems(404) },
});

/** Contract holders: who can log in, and what they have contracted. */
export function contractRoutes(api: OpenAPIHono<Env>, { context }: Desk): void {
  api.openapi(list, (c) => c.json([...[...context.store.all('offices')].map((office) => viewOffice(context, office)), ...[...context.store.all('temporaries')].map(viewTemporary)], 200));
  api.openapi(add, (c) => c.json(viewOffice(context, addAccount(context, c.req.valid('json'))), 201));
  api.openapi(read, (c) => {
    const { officeCode } = c.req.valid('param');
    const office = context.store.get('offices', officeCode);
    if (!office) throw new Missing(`事業所コード ${officeCode} の契約はありません。`);
    return c.json(viewContract(context, office), 200);
  });
}
