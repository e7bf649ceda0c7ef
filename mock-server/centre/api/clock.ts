import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context as Request } from 'hono';
import type { Env } from '../../ui/env';
import { businessDaysOn, moveClock } from '../clock';
import type { Desk } from '../desk';
import { clockAdvance, clockSet } from './requests';
import { asks, body, json, problems } from './route';
import { clockView } from './views';

const read = asks('/clock', '時計を読む', clockView);
const set = createRoute({
  method: 'put', path: '/clock', summary: '時計を指定した日時まで進める（途中で期日になることは起こる）', request: body(clockSet, true),
  responses: { 200: json(clockView, '進めた後の時計'), ...problems(400, 409, 415, 422) },
});
const advance = createRoute({
  method: 'post', path: '/clock/advance', summary: '時計を期間または営業日数だけ進める', request: body(clockAdvance, true),
  responses: { 200: json(clockView, '進めた後の時計'), ...problems(400, 409, 415, 422) },
});

/** The one clock that pages, sessions, deadlines and mails follow. */
export function clockRoutes(api: OpenAPIHono<Env>, { context }: Desk): void {
  const show = (c: Request) => c.json({ now: context.clock.instant() }, 200);
  api.openapi(read, show);
  api.openapi(set, (c) => {
    moveClock(context, Date.parse(c.req.valid('json').now));
    return show(c);
  });
  api.openapi(advance, (c) => {
    const { duration, businessDays } = c.req.valid('json');
    moveClock(context, businessDays !== undefined ? businessDaysOn(context, businessDays) : context.clock.after(duration ?? 'PT0S'));
    return show(c);
  });
}
