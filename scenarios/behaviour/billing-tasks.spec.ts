/** 業務 on NACCS as far as NSS knows of them: who may do which, and when; what is done is counted for the charges (E-04). */
import { expect, test, type Control } from '../../fixtures';
import { covers } from '../inventory';

const tag = ['@behaviour', '@billing'];

/** The Japanese reason why NACCS refuses, or null where it does not. */
const refusal = (control: Control, userId: string, task: string): Promise<string | null> =>
  control.performTask(userId, task).then(() => null, (error: Error) => error.message.replace(/^.*409 [^:]*: /, ''));

test.describe('業務', () => {
  test.use({ office: {
    officeCode: 'TSK001', startedOn: '2026-04-13', userCodes: [{ code: '1ATSK', ids: [{ id: '1ATSKA0A' }, { id: '1ATSKB0A', status: 'retired' }] }],
  } });

  test('R-33 廃止した利用者IDは、管理統計資料取得のほかの業務ができない', covers({ tag }, 'R-33+', 'R-33-'), async ({ holder, control, clock }) => {
    expect(holder.loginId).toBe('TSK001');
    await clock.set('2026-04-13');
    for (const task of ['TCC', 'UTB', 'DLH01', 'URY']) {
      expect(await refusal(control, '1ATSKB0A', task)).toBe('利用者ID 1ATSKB0A は廃止されているため、管理統計資料取得のほかの業務はできません。');
      expect(await refusal(control, '1ATSKA0A', task)).toBeNull();
    }
    expect(await refusal(control, '1ATSKB0A', '管理統計資料取得')).toBeNull();
  });

  test('利用開始日の前日の終わりまでは使えず、当日の始まりから使える', { tag }, async ({ holder, control, clock }) => {
    expect(holder.loginId).toBe('TSK001');
    await clock.set('2026-04-12T23:59:59+09:00');
    expect(await refusal(control, '1ATSKA0A', 'TCC')).toBe('利用者ID 1ATSKA0A は、利用開始日（2026/04/13）より前のため使用できません。');
    await clock.set('2026-04-13T00:00:00+09:00');
    expect(await refusal(control, '1ATSKA0A', 'TCC')).toBeNull();
  });

  test('登録のない利用者ID、存在しない業務は断る', { tag }, async ({ holder, control, clock }) => {
    expect(holder.loginId).toBe('TSK001');
    await clock.set('2026-04-13');
    expect(await refusal(control, '1ATSKZ0Z', 'TCC')).toBe('利用者ID 1ATSKZ0Z は登録されていません。');
    expect(await refusal(control, '9ZZZZA0A', 'TCC')).toBe('利用者ID 9ZZZZA0A は登録されていません。');
    expect(await refusal(control, '1ATSKA0A', 'XXX99')).toBe('業務 XXX99 はありません。');
  });

  test('断られた業務は数えられない', { tag: [...tag, '@E-04'] }, async ({ applicant, control, clock }) => {
    await clock.set('2026-04-13');
    await control.performTask('1ATSKA0A', 'TCC', 2);
    for (const [id, task] of [['1ATSKB0A', 'TCC'], ['1ATSKA0A', 'XXX99']] as const) expect(await refusal(control, id, task)).not.toBeNull();
    await applicant.logIn();
    await applicant.page.goto('/dfw/nss/billing/2026-04');
    const rows = applicant.nss.billingDetails.tables['利用者IDごとのご利用状況'].getByRole('row');
    await expect(rows).toHaveCount(2);
    await expect(rows.nth(1)).toContainText('1ATSKA0ATCC端末開通確認プランB2件');
  });
});

test('業務の指定の誤りは、どこが誤りかを示して422で断る', { tag }, async ({ nss: { url } }) => {
  const send = (body: unknown) => fetch(`${url}/__nss/tasks`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  for (const [body, pointer] of [
    [{ task: 'TCC' }, '/userId'], [{ userId: '1anaca0a', task: 'TCC' }, '/userId'], [{ userId: '1ANACA0A' }, '/task'], [{ userId: '1ANACA0A', task: '' }, '/task'],
    [{ userId: '1ANACA0A', task: 'TCC', count: 0 }, '/count'], [{ userId: '1ANACA0A', task: 'TCC', count: 1.5 }, '/count'],
  ] as const) {
    const response = await send(body);
    expect(response.status).toBe(422);
    expect((await response.json()).errors.map((one: { pointer: string }) => one.pointer)).toEqual([pointer]);
  }
  const accepted = await send({ userId: '1ANACA0A', task: 'TCC' });
  expect([accepted.status, await accepted.json()]).toEqual([200, { accepted: true }]);
});
