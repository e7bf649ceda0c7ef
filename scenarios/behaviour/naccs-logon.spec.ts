/**
 * NACCS業務: who may log on at a terminal, and with what. No document shows a refusal, so the texts are NACCS's promise.
 * E-04 (a password for each 利用者ID), E-13 (its form), R-30, R-33, R-43, E-08.
 */
import { expect, test, type Account, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { passwordOf, saidBy, TerminalUser } from './http/terminal';

const tagged = tagging('@behaviour', '@naccs');
const TASKS = '/terminal/tasks';
const REFUSED = ['利用者IDまたはパスワードが正しくありません。'];
const LOCKED = ['パスワードの誤りが続いたため、この利用者IDでは30分間ログオンできません。'];
const STARTED = '2026-04-13';

/** An office with a terminal of each kind; its netNACCS terminals have certificates in every state. */
const OFFICE = {
  officeCode: 'NCS001', startedOn: '2020-04-01',
  userCodes: [{ code: '1ANCS', trades: ['通関業' as const, '通関士' as const], ids: [{ id: '1ANCSA0A' }, { id: '1ANCS001' }, { id: '1ANCSYA1' }, { id: '1ANCSB0A', status: 'retired' as const }] }],
  terminals: [
    { name: '71001A', kind: 'net' as const }, { name: '71002A', kind: 'web' as const }, { name: '71003A', kind: 'ebms' as const }, { name: '71004A', kind: 'general' as const },
    { name: '71005A', kind: 'net' as const }, { name: '71006A', kind: 'net' as const }, { name: '71007A', kind: 'web' as const },
  ],
  certificates: [
    { terminalName: '71001A', status: 'fetched' as const }, { terminalName: '71002A', status: 'fetched' as const }, { terminalName: '71005A', status: 'issued' as const },
    { terminalName: '71006A', status: 'pending' as const }, { terminalName: '71007A', status: 'stopped' as const },
  ],
};

const NET = '1ANCSA0A';

async function attempt(nss: RunningNss, account: Account, terminal: string, userId: string, password?: string): Promise<string | string[]> {
  return saidBy(await new TerminalUser(nss).logOn(terminal, userId, password ?? passwordOf(account, userId)));
}

test('E-04 E-13 どの利用者IDにも自分のパスワードがあり、形はNACCSのもの。シードと利用者IDで決まる', tagged('E-04', 'E-13', 'naccs-password'), async ({ nss, control }) => {
  const account = await control.createAccount({ ...OFFICE, userCodes: [{ code: '1ANCS', ids: Array.from({ length: 100 }, (_, n) => ({ id: `1ANCS${String(n + 1).padStart(3, '0')}` })) }] });
  const passwords = account.userIds.map(({ password }) => password);
  for (const password of passwords) {
    expect(/^[A-HJ-NP-Z2-9]{8}$/.test(password) && /[A-Z]/.test(password) && /[2-9]/.test(password)).toBe(true);
  }
  expect(new Set(passwords).size).toBe(100);
  expect((await control.accounts()).find(({ loginId }) => loginId === 'NCS001')?.userIds).toEqual(account.userIds);
  await nss.control.reset();
  expect((await control.createAccount({ officeCode: 'NCS009', userCodes: [{ code: '1ANCS', ids: [{ id: '1ANCS050' }] }] })).userIds[0]?.password === passwords[49]).toBe(true);
  await nss.control.reset(2);
  expect((await control.createAccount({ officeCode: 'NCS009', userCodes: [{ code: '1ANCS', ids: [{ id: '1ANCS050' }] }] })).userIds[0]?.password === passwords[49]).toBe(false);
});

test('D-17 英字の利用者IDはnetNACCS・webNACCS・ebMSの端末、数字の利用者IDは一般NACCSの端末でログオンできる', tagged('D-17', 'naccs-terminal'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  for (const terminal of ['71001A', '71002A', '71003A']) {
    expect(await attempt(nss, account, terminal, NET)).toBe(TASKS);
    expect(await attempt(nss, account, terminal, '1ANCS001')).toEqual([`一般NACCSの利用者IDは、一般NACCSの論理端末からログオンしてください。${terminal}はnetNACCSの論理端末です。`]);
  }
  expect(await attempt(nss, account, '71004A', '1ANCS001')).toBe(TASKS);
  expect(await attempt(nss, account, '71004A', NET)).toEqual(['netNACCSの利用者IDは、netNACCS・webNACCS・ebMSの論理端末からログオンしてください。71004Aは一般NACCSの論理端末です。']);
  expect(await attempt(nss, account, ' 71001a ', ' 1ancsa0a ', passwordOf(account, NET))).toBe(TASKS);
});

test('利用者IDの誤りとパスワードの誤りは同じ文言で断り、パスワードは送り返さない', tagged('naccs-silent'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  const right = passwordOf(account, NET);
  expect(await attempt(nss, account, '71001A', '1ANCSZ0Z', right)).toEqual(REFUSED);
  expect(await attempt(nss, account, '71001A', NET, 'WRONG222')).toEqual(REFUSED);
  expect(await attempt(nss, account, '71001A', NET, right.toLowerCase())).toEqual(REFUSED);
  expect(await attempt(nss, account, '71001A', '1ANCS001', right)).toEqual(REFUSED);
  // Who does not know the password learns nothing of the terminal, the contract or the ID.
  expect(await attempt(nss, account, '99999Z', '1ANCSYA1', 'WRONG222')).toEqual(REFUSED);
  const { text } = await new TerminalUser(nss).logOn('71001A', NET, 'WRONG222');
  expect(text).toContain('value="71001A"');
  expect(text).not.toContain('WRONG222');
});

test('D-25 続けて5回誤ると30分間ログオンできない。正しいパスワードでも。ほかの利用者IDはログオンできる', tagged('D-25', 'naccs-lock'), async ({ nss, control, clock }) => {
  const account = await control.createAccount(OFFICE);
  const wrong = (): Promise<string | string[]> => attempt(nss, account, '71001A', NET, 'WRONG222');
  for (let time = 0; time < 4; time += 1) expect(await wrong()).toEqual(REFUSED);
  expect(await attempt(nss, account, '71001A', NET)).toBe(TASKS);
  for (let time = 0; time < 4; time += 1) expect(await wrong()).toEqual(REFUSED);
  expect(await wrong()).toEqual(LOCKED);
  expect(await attempt(nss, account, '71001A', NET)).toEqual(LOCKED);
  expect(await attempt(nss, account, '71004A', '1ANCS001')).toBe(TASKS);
  await clock.advanceMinutes(29);
  expect(await attempt(nss, account, '71001A', NET)).toEqual(LOCKED);
  await clock.advanceMinutes(1);
  expect(await attempt(nss, account, '71001A', NET)).toBe(TASKS);
});

test('契約にない論理端末と、ほかの事業所の論理端末は断る。機器共用の相手の論理端末は使える', tagged('naccs-terminal'), async ({ nss, control }) => {
  const account = await control.createAccount({ ...OFFICE, sharedEquipment: ['NCS002'] });
  await control.createAccount({ officeCode: 'NCS002', terminals: [{ name: '72001A', kind: 'net' }] });
  await control.createAccount({ officeCode: 'NCS003', terminals: [{ name: '73001A', kind: 'net' }] });
  for (const terminal of ['99999Z', '73001A']) expect(await attempt(nss, account, terminal, NET)).toEqual([`${terminal}は、この利用者IDで利用できる論理端末ではありません。`]);
  expect(await attempt(nss, account, '72001A', NET)).toBe(TASKS);
});

test('R-30 E-08 証明書が取得されていない端末と、停止した端末ではログオンできない', tagged('naccs-certificate', 'E-08'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  for (const terminal of ['71005A', '71006A']) {
    expect(await attempt(nss, account, terminal, NET)).toEqual([`${terminal}のデジタル証明書が取得されていないため、ログオンできません。NSSの「ID通知内容」の認証コードで取得してください。`]);
  }
  expect(await attempt(nss, account, '71007A', NET)).toEqual(['71007Aのデジタル証明書は停止しているため、ログオンできません。NSSの「クライアント証明書の再発行」をお申し込みください。']);
});

test('R-43 SMTP双方向の利用者IDではログオンできず、netNACCS用の利用者IDを案内する', tagged('R-43-'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  for (const terminal of ['71001A', '71004A']) {
    expect(await attempt(nss, account, terminal, '1ANCSYA1')).toEqual(['1ANCSYA1はSMTP双方向の利用者IDのため、この端末からはログオンできません。netNACCS用の利用者IDでログオンしてください。']);
  }
});

test('利用開始日の前日まではログオンできず、利用開始日の0時からできる', tagged('R-43-', 'naccs-days'), async ({ nss, control, clock }) => {
  const account = await control.createAccount({ ...OFFICE, startedOn: STARTED });
  await clock.set('2026-04-12T23:59:59+09:00');
  expect(await attempt(nss, account, '71001A', NET)).toEqual(['利用開始日（2026/04/13）より前のため、ログオンできません。']);
  await clock.set('2026-04-13T00:00:00+09:00');
  expect(await attempt(nss, account, '71001A', NET)).toBe(TASKS);
});

test('ログオンの誤りは、何も保存せず、パスワードは記録にも現れない', tagged('naccs-silent'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  const terminal = new TerminalUser(nss);
  const answers = [await terminal.logOn('71001A', NET, 'WRONG222'), await terminal.logOn('71001A', NET, passwordOf(account, NET)), await terminal.get(TASKS), await terminal.send('tcc')];
  const api = [await control.journal(), await control.contract('NCS001'), await control.charges('NCS001', '2026-04')];
  const everything = answers.map(({ text, location, headers }) => text + location + JSON.stringify([...headers])).join() + JSON.stringify(api);
  for (const secret of [...account.userIds.map(({ password }) => password), 'WRONG222']) expect(everything.includes(secret)).toBe(false);
  expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(Array(4).fill('no-store'));
  expect(answers[1]?.headers.getSetCookie()[0]).toMatch(/^naccs_terminal=[\w-]{32}; Path=\/terminal; HttpOnly; SameSite=Lax$/);
});

test('ほかのサイトからの送信は断る', tagged('naccs-silent'), async ({ nss, control }) => {
  const account = await control.createAccount(OFFICE);
  const terminal = new TerminalUser(nss);
  await terminal.logOn('71001A', NET, passwordOf(account, NET));
  expect((await terminal.post('/terminal/tasks/tcc', { as: NET }, { origin: 'https://evil.example' })).status).toBe(403);
  expect((await control.charges('NCS001', '2026-04')).uses).toEqual([]);
});
