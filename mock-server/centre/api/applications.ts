import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Application } from '../../domain/application';
import type { Env } from '../../ui/env';
import type { Desk } from '../desk';
import { decide, finish } from '../review';
import { Missing } from './problem';
import { applicationFilter, nothing, review } from './requests';
import { body, json, problems, receiptParam } from './route';
import { applicationDetailView, applicationView, viewApplication, viewDetail } from './views';

const list = createRoute({
  method: 'get', path: '/applications', summary: '申込の一覧（古い順）。officeCode には事業所コードまたは仮ログインIDを指定できる', request: { query: applicationFilter },
  responses: { 200: json(z.array(applicationView), '申込の一覧'), ...problems(422) },
});
const read = createRoute({
  method: 'get', path: '/applications/{receiptNumber}', summary: '申込の内容', request: { params: receiptParam },
  responses: { 200: json(applicationDetailView, '申込の内容'), ...problems(404) },
});
const judge = createRoute({
  method: 'post', path: '/applications/{receiptNumber}/review',
  summary: 'NACCSセンターの審査。open 内容確認中、approve 審査終了、query 確認事項あり、reject 受付不可',
  request: { params: receiptParam, ...body(review, true) },
  responses: { 200: json(applicationDetailView, '審査後の申込'), ...problems(400, 404, 409, 415, 422) },
});
const complete = createRoute({
  method: 'post', path: '/applications/{receiptNumber}/complete', summary: '作業完了（証明書の発行とメールの送信）。システム設定申込にはない',
  request: { params: receiptParam, ...body(nothing, false) },
  responses: { 200: json(applicationDetailView, '完了後の申込'), ...problems(400, 404, 409, 415, 422) },
});

/** Applications, and what NACCSセンター does with them. */
export function applicationRoutes(api: OpenAPIHono<Env>, { context }: Desk): void {
  const { store } = context;
  const find = ({ receiptNumber }: { receiptNumber: string }): Application => {
    const application = store.get('applications', receiptNumber);
    if (!application) throw new Missing(`申込受付番号 ${receiptNumber} の申込はありません。`);
    return application;
  };

  api.openapi(list, (c) => {
    const { officeCode } = c.req.valid('query');
    const applications = officeCode === undefined ? [...store.all('applications')] : store.group('applications', officeCode);
    return c.json(applications.map(viewApplication), 200);
  });
  api.openapi(read, (c) => c.json(viewDetail(find(c.req.valid('param'))), 200));
  api.openapi(judge, (c) => {
    const { receiptNumber } = find(c.req.valid('param'));
    return c.json(viewDetail(decide(context, receiptNumber, c.req.valid('json'))), 200);
  });
  api.openapi(complete, (c) => c.json(viewDetail(finish(context, find(c.req.valid('param')).receiptNumber)), 200));
}
