import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from '../../ui/env';
import { ledger } from '../../vocabulary/ledger';
import type { Desk } from '../desk';
import { Missing } from './problem';
import { fault, nothing, reset } from './requests';
import { asks, body, json, problems } from './route';
import { journalView, ledgerView, mailView, viewMail } from './views';

const health = z.object({ status: z.literal('ok') }).openapi('Health');
const kept = z.object({ id: z.string() }).openapi('Snapshot');

const healthy = asks('/health', '稼働確認', health);
const mails = asks('/mails', '送信箱（古い順）', z.array(mailView));
const journal = asks('/journal', 'リクエストと状態の変化（起こった順。新しい10,000件）', z.array(journalView));
const fidelity = asks('/fidelity', '画面・項目・規則とその根拠', z.array(ledgerView));
const faults = asks('/faults', '設定されている障害', z.array(fault));
const take = createRoute({
  method: 'post', path: '/snapshots', summary: '現在の状態を残す（新しい20件、メモリ内）', request: body(nothing, false),
  responses: { 201: json(kept, '残した状態'), ...problems(400, 415, 422) },
});
const restore = createRoute({
  method: 'post', path: '/snapshots/{id}/restore', summary: '残した状態に戻す（時計とセッションも戻る）',
  request: { params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) }), ...body(nothing, false) },
  responses: { 200: json(kept, '戻した状態'), ...problems(400, 404, 415, 422) },
});
const startAgain = createRoute({
  method: 'post', path: '/reset', summary: '最初の状態からやり直す', request: body(reset, false),
  responses: { 200: json(health, 'やり直した'), ...problems(400, 415, 422) },
});
const arm = createRoute({
  method: 'post', path: '/faults', summary: '障害を指定した回数だけ起こす', request: body(fault, true),
  responses: { 200: json(z.array(fault), '設定されている障害'), ...problems(400, 415, 422) },
});
const disarm = createRoute({
  method: 'delete', path: '/faults', summary: '障害をすべて解除する', responses: { 200: json(z.array(fault), '設定されている障害（なし）') },
});

/** The NSS as a whole: what has happened, going back, starting again, things going wrong. */
export function stateRoutes(api: OpenAPIHono<Env>, desk: Desk): void {
  const { context, snapshots } = desk;
  const armed = () => [...desk.faults.list()] as z.output<typeof fault>[];

  api.openapi(healthy, (c) => c.json({ status: 'ok' as const }, 200));
  api.openapi(mails, (c) => c.json([...context.store.all('mails')].map(viewMail), 200));
  api.openapi(journal, (c) => c.json([...context.journal.list()], 200));
  api.openapi(fidelity, (c) => c.json(ledger(), 200));
  api.openapi(faults, (c) => c.json(armed(), 200));
  api.openapi(take, (c) => c.json({ id: snapshots.take().id }, 201));
  api.openapi(restore, (c) => {
    const { id } = c.req.valid('param');
    if (!snapshots.restore(id)) throw new Missing(`スナップショット ${id} はありません。`);
    return c.json({ id }, 200);
  });
  api.openapi(startAgain, (c) => {
    desk.reset(c.req.valid('json').seed);
    return c.json({ status: 'ok' as const }, 200);
  });
  api.openapi(arm, (c) => {
    desk.faults.arm(c.req.valid('json'));
    return c.json(armed(), 200);
  });
  api.openapi(disarm, (c) => {
    desk.faults.clear();
    return c.json(armed(), 200);
  });
}
