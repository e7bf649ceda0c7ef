/**
 * What NSS keeps in its file (`--data`) outlives `kill -9` at any moment: an application that was acknowledged is there, none
 * is there by half, numbers are unique and without holes (D-02), and everything can be used again.
 */
import { expect, test as base, type Mailboxes } from '../../fixtures';
import { ServedNss } from '../../fixtures/served-nss';
import { HttpUser, firstAccount, inTwoMonths } from './http/user';

const tag = ['@behaviour', '@D-02'];
/** When the server is killed: as the n-th registration of a round is sent, or as it is acknowledged; the other clients go on. */
const moments = [
  { on: 'sent', count: 1 }, { on: 'acknowledged', count: 1 }, { on: 'sent', count: 7 }, { on: 'acknowledged', count: 5 },
] as const;
type Moment = (typeof moments)[number]['on'];
const CLIENTS = 4;

const test = base.extend<{ start: () => Promise<ServedNss> }>({
  start: async ({ mailbox }, use, testInfo) => {
    const started: ServedNss[] = [];
    await use(async () => {
      const { smtp, url: mailpitUrl } = mailbox satisfies Mailboxes;
      const served = await ServedNss.start({ dataFile: testInfo.outputPath('nss.db'), smtp, mailpitUrl });
      started.push(served);
      return served;
    });
    for (const served of started) await served.kill();
  },
});

/** Registers one application after the other until the server is gone. @returns the numbers it was told */
async function registerUntilKilled(user: HttpUser, note: (moment: Moment) => void): Promise<string[]> {
  const acknowledged: string[] = [];
  for (;;) {
    try {
      const draft = await user.fillIn({ startDate: inTwoMonths(), net: '1' });
      const registering = user.register(draft);
      note('sent');
      acknowledged.push(await registering);
      note('acknowledged');
    } catch {
      return acknowledged;
    }
  }
}

test('D-02 登録の最中に何度強制終了しても、受け付けた申込は残り、半端な申込も番号の欠けもない', { tag }, async ({ start }) => {
  test.setTimeout(120_000);
  const acknowledged: string[] = [];
  let served = await start();
  const users = await Promise.all(Array.from({ length: CLIENTS }, () => HttpUser.at(served)));
  for (const { on, count } of moments) {
    let seen = 0;
    const kill = served.kill.bind(served);
    const working = users.map((user) => {
      user.moveTo(served.url);
      return registerUntilKilled(user, (moment) => {
        if (moment === on && ++seen === count) void kill();
      });
    });
    acknowledged.push(...(await Promise.all(working)).flat());

    await served.kill();
    served = await start();
    const kept = await served.control.applications();
    const numbers = kept.map(({ receiptNumber }) => receiptNumber);
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(numbers).toEqual(expect.arrayContaining(acknowledged));
    const year = numbers[0]?.slice(0, 2);
    expect(numbers).toEqual(numbers.map((_, index) => `${year}${String(index + 1).padStart(4, '0')}A`));
    // An application is one piece: its contents, its first row of 進行状況 and its mail.
    const mails = await served.control.mails();
    expect(mails).toHaveLength(numbers.length);
    for (const number of numbers) {
      expect(await served.control.application(number)).toMatchObject({
        status: 'received', terminals: { addNet: 1 }, contact: { familyName: '通関' }, progress: [{ work: '受付' }],
      });
    }
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(6);
});

test('強制終了のあとも、ログイン・入力中の申込・審査の結果・契約・時計はそのまま続く', { tag }, async ({ start }) => {
  test.slow();
  const before = await start();
  const account = await firstAccount(before.control);
  const user = await HttpUser.at(before);
  const number = await user.apply({ startDate: inTwoMonths(), reason: '終了しても残る理由' });
  await before.control.review(number, { decision: 'approve' });
  await before.control.complete(number);
  const draft = await user.fillIn({ startDate: inTwoMonths(), reason: '入力中の理由' });
  await before.control.advanceClock({ duration: 'PT10M' });
  const [application, contract, { now }] = [
    await before.control.application(number), await before.control.contract(account.loginId), await before.control.clock(),
  ];
  await before.control.drained();
  await before.kill();

  const after = await start();
  user.moveTo(after.url);
  expect(await after.control.application(number)).toEqual(application);
  expect(await after.control.contract(account.loginId)).toEqual(contract);
  const gone = Date.parse((await after.control.clock()).now) - Date.parse(now);
  expect(gone).toBeGreaterThanOrEqual(0);
  expect(gone).toBeLessThan(60_000);
  expect((await user.get('/dfw/nss/menu')).status).toBe(200);
  expect((await user.get(`${draft}/items`)).text).toContain('入力中の理由');
  const next = await user.register(draft);
  expect(Number(next.slice(2, 6))).toBe(Number(number.slice(2, 6)) + 1);

  const anew = await HttpUser.at(after);
  const details = await anew.get(`/dfw/nss/applications/${number}`);
  expect(details.text).toContain('終了しても残る理由');
  expect(details.text).toContain('作業完了');
  await after.control.drained();
  expect((await after.control.mails()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
});

test('ログアウトとアカウントのロックも、強制終了で元に戻らない', { tag: [...tag, '@D-25'] }, async ({ start }) => {
  test.slow();
  const before = await start();
  const account = await firstAccount(before.control);
  const user = await HttpUser.at(before);
  const cookieThief = await HttpUser.at(before);
  await cookieThief.post('/dfw/login/logout');
  const wrong = new HttpUser(before.url, { ...account, password: 'chigau-password' });
  for (let time = 0; time < 5; time += 1) await wrong.logIn();
  await before.kill();

  const after = await start();
  user.moveTo(after.url);
  expect((await user.get('/dfw/nss/menu')).status).toBe(200);
  expect((await new HttpUser(after.url, account).logIn()).text).toContain('このログインIDは一時的に利用できません。');
});
