/** E-07: SMTP双方向 over the server of another office is charged by the plan of the office whose server it is. */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { applyChange } from './http/change';
import { other } from './http/change-other';
import { HttpUser } from './http/user';

const tagged = { tag: ['@behaviour', '@billing', '@E-07'] };
const [USER, OWNER] = ['SMU001', 'SMO001'];
const user = { officeCode: USER, terminals: [], plan: { net: null, general: 'B' as const }, userCodes: [{ code: '3ASMU', ids: [{ id: '3ASMUYA1' }, { id: '3ASMU001' }] }] };
const owner = { officeCode: OWNER, terminals: [], servers: 1, plan: { net: null, general: 'A' as const }, userCodes: [{ code: '3ASMO', ids: [{ id: '3ASMOYA1' }] }] };

/** 機器共用 of the two from a day on, asked for by the one without a server. */
async function share(nss: RunningNss, account: Account, startDate: string): Promise<void> {
  const wish = other(['shareEquipment'], { shareAction: '追加', shareOffice: OWNER });
  const number = await applyChange(await HttpUser.at(nss, account), { ...wish, startDate: startDate.replaceAll('-', '') });
  await nss.control.review(number, { decision: 'approve', startDate });
}

/** Yen for the uses of each 利用者ID in a month. */
const uses = async ({ control }: RunningNss, month: string) => Object.fromEntries((await control.charges(USER, month)).uses.map(({ userId, count, ...use }) => [userId, Number(use['amount']) / count]));

test('E-07 機器共用が始まった翌月から、サーバのある事業所のプランの単価になる。インタラクティブは自分のプランのまま', tagged, async ({ nss, control, clock }) => {
  await control.createAccount(owner);
  await share(nss, await control.createAccount(user), '2026-04-21');
  for (const month of ['2026-04', '2026-05']) {
    await clock.set(`${month}-22`);
    await control.performTask('3ASMUYA1', 'DLH01', 10);
    await control.performTask('3ASMU001', 'DLH01', 10);
  }
  await clock.set('2026-06-01');
  expect(await uses(nss, '2026-04')).toEqual({ '3ASMUYA1': 5, '3ASMU001': 5 });
  expect(await uses(nss, '2026-05')).toEqual({ '3ASMUYA1': 4, '3ASMU001': 5 });
  expect((await control.charges(USER, '2026-05')).net).toBe(90);
});

test('E-07 サーバのある事業所が料金プランを変更すると、翌月から相手の請求も変わる', tagged, async ({ nss, control, clock }) => {
  const account = await control.createAccount({ ...owner, sharedEquipment: [USER] });
  await control.createAccount({ ...user, sharedEquipment: [OWNER] });
  const number = await applyChange(await HttpUser.at(nss, account), { items: ['plan'], startDate: '20260501', entered: { plan: { planGeneral: 'B' } } });
  await nss.control.review(number, { decision: 'approve', startDate: '2026-05-01' });
  await control.performTask('3ASMUYA1', 'DLH01', 10);
  expect(await uses(nss, '2026-04')).toEqual({ '3ASMUYA1': 4 });
  await clock.set('2026-05-01');
  await control.performTask('3ASMUYA1', 'DLH01', 10);
  expect(await uses(nss, '2026-05')).toEqual({ '3ASMUYA1': 5 });
  expect(await uses(nss, '2026-04')).toEqual({ '3ASMUYA1': 4 });
});

test('E-07 サーバのある事業所が一般NACCSの料金プランを初めて選ぶと、先に見ていたその月の請求額も変わる', tagged, async ({ nss, control, clock }) => {
  const account = await control.createAccount({ ...owner, terminals: [{ kind: 'general' }], plan: { net: null, general: null }, sharedEquipment: [USER] });
  await control.createAccount({ ...user, sharedEquipment: [OWNER] });
  const number = await applyChange(await HttpUser.at(nss, account), { items: ['plan'], startDate: '20260421', entered: { plan: { planGeneral: 'A' } } });
  await nss.control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  await control.performTask('3ASMUYA1', 'DLH01', 10);
  await clock.set('2026-04-20T23:59:59+09:00');
  expect(await uses(nss, '2026-04')).toEqual({ '3ASMUYA1': 5 });
  await clock.set('2026-04-21');
  expect(await uses(nss, '2026-04')).toEqual({ '3ASMUYA1': 4 });
});

for (const [why, mine, theirs] of [
  ['自分のサーバがある', { servers: 1 }, {}], ['相手にサーバがない', {}, { servers: 0 }], ['相手に一般NACCSの料金プランがない', {}, { plan: { net: 'A' as const, general: null } }],
] as const) {
  test(`E-07 ${why}ときは、機器共用をしていても自分の料金プランの単価になる`, tagged, async ({ nss, control }) => {
    await control.createAccount({ ...owner, ...theirs, sharedEquipment: [USER] });
    await control.createAccount({ ...user, ...mine, sharedEquipment: [OWNER] });
    await control.performTask('3ASMUYA1', 'DLH01', 10);
    expect(await uses(nss, '2026-04')).toEqual({ '3ASMUYA1': 5 });
  });
}
