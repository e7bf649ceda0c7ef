import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type ApplicationEvent, type ApplicationStatus, isOpen, lifecycle, next, statusLabel } from '../../mock-server/domain/lifecycle';

const statuses = Object.keys(statusLabel) as ApplicationStatus[];
const events: ApplicationEvent[] = ['open', 'query', 'resubmit', 'withdraw', 'approve', 'reject', 'complete', 'void'];
const final: ApplicationStatus[] = ['rejected', 'withdrawn', 'void'];

/**
 * Written from the documents, not from the table: 受付 → 内容確認中 → 審査終了 → デジタル証明書発行作業完了 (overall flow), 確認事項あり
 * → 修正 or 取下げ, 無効 of what has been reviewed (D-20), and the refusal that the documents do not show.
 */
const allowed = new Set([
  'received open reviewing', 'received approve approved', 'reviewing approve approved', 'received query queried',
  'reviewing query queried', 'queried resubmit received', 'queried withdraw withdrawn', 'received reject rejected',
  'reviewing reject rejected', 'approved complete completed',
  'approved void void', 'completed void void',
]);

test.describe('申込の一生', { tag: '@unit' }, () => {
  for (const from of statuses) {
    for (const on of events) {
      test(`${statusLabel[from]} × ${on}`, () => {
        const expected = [...allowed].find((row) => row.startsWith(`${from} ${on} `))?.split(' ')[2] ?? null;
        expect(next(from, on)).toBe(expected);
      });
    }
  }

  test('どの行にも出典があり、同じ状態と出来事は一度だけ', () => {
    for (const { from, on, source } of lifecycle) expect(source, `${from} × ${on}`).toMatch(/^(S\d|R-\d|D-\d|assumed: .)/);
    const keys = lifecycle.map(({ from, on }) => `${from} ${on}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('終わった申込は動かない', () => {
    expect(lifecycle.filter(({ from }) => final.includes(from))).toEqual([]);
  });

  test('どの状態にも受付から行ける', () => {
    const reached = new Set<ApplicationStatus>(['received']);
    for (const status of reached) for (const row of lifecycle) if (row.from === status) reached.add(row.to);
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  test('拒まれた申込、取り下げた申込、無効になった申込だけが契約に何も残さない', () => {
    expect(statuses.filter((status) => !isOpen(status))).toEqual(['rejected', 'withdrawn', 'void']);
  });

  test('画面の言葉は文書どおりで、互いに違う', () => {
    expect(statusLabel).toMatchObject({ received: '受付', reviewing: '内容確認中', approved: '審査終了', queried: '確認事項あり', withdrawn: '取下げ', void: '無効' });
    expect(new Set(Object.values(statusLabel)).size).toBe(statuses.length);
  });

  test('property: どんな出来事の列でも表の外に出ず、審査なしに完了も無効にもならない', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (happened) => {
      let status: ApplicationStatus = 'received';
      let approved = false;
      for (const event of happened) {
        const to = next(status, event);
        if (to === null) continue;
        expect(allowed).toContain(`${status} ${event} ${to}`);
        approved ||= to === 'approved';
        expect((to !== 'completed' && to !== 'void') || approved).toBe(true);
        status = to;
      }
      expect(statuses).toContain(status);
    }));
  });
});
