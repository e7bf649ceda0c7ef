/** NACCS業務: a logon of its own that ends after 30 minutes, with the contract, or by ログオフ; IDs that are not there yet, or no more. */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { applyBroker } from './http/certificates';
import { applyChange } from './http/change';
import { CONSULTED } from './http/change-other';
import { passwordOf, saidBy, TerminalUser } from './http/terminal';
import { approvedNew } from './http/new';
import { begun } from './http/slow';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@naccs');
const TASKS = '/terminal/tasks';
const OVER = '/terminal/?message=logonOver';
const NEEDED = '/terminal/?message=logonNeeded';
const OFFICE = { officeCode: 'SES001', startedOn: '2020-04-01', terminals: [{ name: '76001A', kind: 'net' as const }], userCodes: [{ code: '1ASES', trades: ['通関業' as const], ids: [{ id: '1ASESA0A' }] }] };
const NET = '1ASESA0A';

async function loggedOn(nss: RunningNss): Promise<{ account: Account; user: TerminalUser }> {
  const account = await nss.control.createAccount(OFFICE);
  const user = new TerminalUser(nss);
  expect(saidBy(await user.logOn('76001A', NET, passwordOf(account, NET)))).toBe(TASKS);
  return { account, user };
}

test('ログオンしていなければ、どの業務の画面もログオン画面へ導く。NSSのログインでは入れない', tagged('naccs-session'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  const stranger = new TerminalUser(nss);
  for (const path of [TASKS, ...['tcc', 'utb', 'utb01', 'statistics'].map((name) => `${TASKS}/${name}`)]) expect(saidBy(await stranger.get(path))).toBe(NEEDED);
  expect(saidBy(await stranger.send('tcc'))).toBe(NEEDED);
  expect(saidBy(await (await HttpUser.at(nss, account)).get(TASKS))).toBe(NEEDED);
  expect((await stranger.get(NEEDED)).text).toContain('業務を行うには、ログオンしてください。');
  expect((await stranger.get('/terminal/?message=<b>')).text).not.toContain('role="status"');
});

test('30分操作がなければログオフになる。操作すれば延びる', tagged('naccs-session'), async ({ nss, clock }) => {
  const { user } = await loggedOn(nss);
  await clock.advanceMinutes(30);
  expect((await user.get(TASKS)).status).toBe(200);
  await clock.advanceMinutes(30);
  expect(saidBy(await user.send('tcc'))).toBe(`${TASKS}/tcc?result=1`);
  await clock.advanceMinutes(31);
  expect(saidBy(await user.send('tcc'))).toBe(OVER);
  expect((await user.get(OVER)).text).toContain('30分以上操作がなかったため、ログオフしました。');
  expect((await nss.control.charges('SES001', '2026-04')).uses).toMatchObject([{ task: 'TCC', count: 1 }]);
});

test('ログオフすると、前のアドレスを開いてもログオン画面になる。2回押しても同じ', tagged('naccs-session'), async ({ nss }) => {
  const { user } = await loggedOn(nss);
  for (let time = 0; time < 2; time += 1) expect(saidBy(await user.post('/terminal/logoff'))).toBe('/terminal/?message=loggedOff');
  expect(saidBy(await user.get(TASKS))).toBe(NEEDED);
});

test('内容が届くのを待つ間にログオフすると、業務は行われず、ログオフしたままになる', tagged('naccs-session'), async ({ nss, control }) => {
  const { password } = (await control.createAccount(OFFICE)).userIds[0]!;
  const user = new TerminalUser(nss);
  const [session = ''] = (await user.logOn('76001A', NET, password)).headers.getSetCookie();
  const cookie = session.slice(0, session.indexOf(';'));
  const send = await begun(nss.url, `${TASKS}/tcc`, { as: NET }, { cookie });
  await user.post('/terminal/logoff');
  expect(await send()).toBe(303);
  expect((await control.charges('SES001', '2026-04')).uses).toEqual([]);
  expect((await fetch(`${nss.url}${TASKS}`, { headers: { cookie }, redirect: 'manual' })).headers.get('location')).toBe(NEEDED);
});

test('処理結果は、その業務の最後の送信のものだけが示される', tagged('naccs-session'), async ({ nss }) => {
  const { user } = await loggedOn(nss);
  const [first, second] = [(await user.send('tcc')).location, (await user.send('tcc')).location];
  expect([first, second]).toEqual([`${TASKS}/tcc?result=1`, `${TASKS}/tcc?result=2`]);
  expect((await user.get(second)).text).toContain('正常終了');
  for (const path of [first, `${TASKS}/tcc`, `${TASKS}/statistics?result=2`]) expect((await user.get(path)).text).not.toContain('正常終了');
});

test('契約が満了すると、ログオンしたままの人も業務を行えず、ログオンもできない', tagged('naccs-days'), async ({ nss, control, clock }) => {
  const { account, user } = await loggedOn(nss);
  const number = await applyChange(await HttpUser.at(nss, account), { items: ['termination'], entered: { other: { ...CONSULTED, terminationKind: '契約解除', terminationConfirmed: 'yes' } } });
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  await clock.set('2026-04-20T23:50:00+09:00');
  await user.logOn('76001A', NET, passwordOf(account, NET));
  await clock.set('2026-04-21T00:00:00+09:00');
  expect(saidBy(await user.send('tcc'))).toBe(NEEDED);
  expect(saidBy(await user.logOn('76001A', NET, passwordOf(account, NET)))).toEqual(['契約が2026/04/21に満了しているため、ログオンできません。']);
});

test('無効になった新規の利用申込の利用者IDではログオンできない', tagged('naccs-days'), async ({ nss, clock, control }) => {
  const { office } = await approvedNew(nss);
  await clock.set('2026-05-08');
  expect((await control.applications(office.loginId))[0]?.status).toBe('void');
  const { terminals } = await control.contract(office.loginId);
  const [{ id, password }] = office.userIds as [Account['userIds'][number]];
  expect(saidBy(await new TerminalUser(nss).logOn(terminals[0]?.name ?? '', id, password))).toEqual([`${id}の利用申込は無効になっているため、ログオンできません。`]);
});

test('変更申込で払い出された利用者IDは、利用開始日からログオンできる', tagged('naccs-days', 'naccs-password'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(OFFICE);
  const user = await HttpUser.at(nss, account);
  const number = await applyBroker(user);
  await control.review(number, { decision: 'approve', startDate: '2026-04-21' });
  const id = ((await control.application(number))['grantedIds'] as string[])[0] ?? '';
  const notice = await user.get(`/dfw/nss/applications/${number}/ids`);
  const password = new RegExp(`<td>${id}</td><td>netNACCS</td><td><span data-secret(?:="[^"]*")?>([^<]+)</span>`).exec(notice.text)?.[1] ?? '';
  expect(saidBy(await new TerminalUser(nss).logOn('76001A', id, password))).toEqual(['利用開始日（2026/04/21）より前のため、ログオンできません。']);
  await expect(control.performTask(id, 'TCC')).rejects.toThrow(`利用者ID ${id} は、利用開始日（2026/04/21）より前のため使用できません。`);
  await clock.set('2026-04-21');
  expect(saidBy(await new TerminalUser(nss).logOn('76001A', id, password))).toBe(TASKS);
  expect((await control.accounts()).find(({ loginId }) => loginId === 'SES001')?.userIds.find((one) => one.id === id)?.password === password).toBe(true);
});
