import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from '../../ui/env';
import type { Desk } from '../desk';
import { applicationRoutes } from './applications';
import { chargeRoutes } from './charges';
import { clockRoutes } from './clock';
import { contractRoutes } from './contracts';
import { factRoutes } from './facts';
import { misfit, problem, thrown } from './problem';
import { stateRoutes } from './state';
import { taskRoutes } from './tasks';

const info = {
  openapi: '3.1.0',
  info: { title: 'NSS control API', version: '1', description: '模擬NSSの操作用API。実際のNSSにはありません。エラーは RFC 9457 の application/problem+json です。' },
  servers: [{ url: '/__nss' }],
};

/** The control API, to be mounted under `/__nss`: requests are checked by the schemas that `openapi.json` is made from. */
export function controlApi(desk: Desk): OpenAPIHono<Env> {
  const api = new OpenAPIHono<Env>({ defaultHook: (result, c) => (result.success ? undefined : misfit(c, result.error)) });
  for (const routes of [clockRoutes, contractRoutes, applicationRoutes, taskRoutes, chargeRoutes, stateRoutes, factRoutes]) routes(api, desk);
  api.get('/openapi.json', (c) => c.json(api.getOpenAPI31Document(info), 200));
  refuseOtherMethods(api);
  api.all('*', (c) => problem(c, 404, `${c.req.method} ${c.req.path} はありません。`));
  api.onError(thrown);
  return api;
}

/** A known address with a method it does not have is answered as such, not as unknown. */
function refuseOtherMethods(api: OpenAPIHono<Env>): void {
  for (const path of new Set(api.routes.map((route) => route.path))) {
    const methods = new Set(api.routes.filter((route) => route.path === path).map(({ method }) => method));
    api.all(path, (c) => {
      c.header('Allow', [...methods].join(', '));
      return problem(c, 405, `${c.req.method} は使用できません。使用できるのは ${[...methods].join('、')} です。`);
    });
  }
}
