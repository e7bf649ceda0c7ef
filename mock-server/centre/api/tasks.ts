import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { performTask } from '../../operations/tasks';
import type { Env } from '../../ui/env';
import type { Desk } from '../desk';
import { performed } from './requests';
import { body, json, problems } from './route';

const perform = createRoute({
  method: 'post', path: '/tasks', summary: '利用者IDがNACCSで業務を行う（請求の対象として数える）。行えない場合は409でその理由を返す',
  request: body(performed, true),
  responses: { 200: json(z.object({ accepted: z.literal(true) }).openapi('Accepted'), '業務を行った'), ...problems(400, 409, 415, 422) },
});

/** What 利用者ID do on NACCS itself, which NSS only counts. */
export function taskRoutes(api: OpenAPIHono<Env>, { context }: Desk): void {
  api.openapi(perform, (c) => {
    performTask(context, c.req.valid('json'));
    return c.json({ accepted: true as const }, 200);
  });
}
