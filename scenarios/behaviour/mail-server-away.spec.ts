/**
 * The mail server is away (D-11): registering succeeds all the same, the mails wait and are delivered exactly once when it
 * is back, even where NSS is killed meanwhile or between handing a mail over and learning that it was taken.
 */
import { expect, Mailboxes, startNss, test as base, type Account } from '../../fixtures';
import { MailGate } from '../../fixtures/mail-gate';
import { mailDomainOf } from '../../fixtures/nss';
import { OwnMailpit } from '../../fixtures/own-mailpit';
import { ServedNss } from '../../fixtures/served-nss';
import { HttpUser, firstAccount, inTwoMonths } from './http/user';

const received = '【NSS】利用申込受付完了のお知らせ';
const tag = ['@behaviour', '@D-11'];

const test = base.extend<{ mailDomain: string; gate: MailGate; served: (gate: MailGate) => Promise<ServedNss> }>({
  mailDomain: ({}, use, testInfo) => use(mailDomainOf(testInfo)),
  /** In front of the run's Mailpit. */
  gate: async ({ mailbox }, use) => {
    const gate = await MailGate.open(mailbox.smtp);
    await use(gate);
    await gate.shut();
  },
  /** Starts the same NSS in a process of its own, with what it kept. */
  served: async ({ mailbox }, use, testInfo) => {
    const started: ServedNss[] = [];
    await use(async (gate) => {
      const served = await ServedNss.start({ dataFile: testInfo.outputPath('nss.db'), smtp: gate.smtp, mailpitUrl: mailbox.url });
      started.push(served);
      return served;
    });
    for (const served of started) await served.kill();
  },
});

/** An office whose mail addresses belong to this test alone. */
function office(served: ServedNss, mailDomain: string): Promise<Account> {
  return served.control.createAccount({ contact: { email: `tanto@${mailDomain}` }, manager: { email: `sekinin@${mailDomain}` } });
}

/** Mails go through the gate, and are looked up where they arrive. */
const behind = ({ url }: Mailboxes, { smtp }: MailGate): Mailboxes => new Mailboxes({ MAILPIT_URL: url, MAILPIT_SMTP: `${smtp.host}:${smtp.port}` });

test('D-11 メールサーバーが止まっていても登録でき、メールは待ち、復旧後に1度だけ届く', { tag }, async ({ gate, mailbox, mailDomain }) => {
  await gate.shut();
  const nss = await startNss({ now: '2026-04-01T09:00:00+09:00', seed: 1 }, behind(mailbox, gate), mailDomain);
  const user = await HttpUser.at(nss);
  const numbers = [await user.apply(), await user.apply()];
  expect(numbers).toEqual(['260001A', '260002A']);
  await expect.poll(async () => (await nss.control.mails()).map(({ state, attempts }) => [state, attempts > 0])).toEqual([['queued', true], ['queued', false]]);
  expect(gate.taken).toBe(0);

  await gate.open();
  await nss.control.drained();
  expect(gate.taken).toBe(2);
  const { contact } = await firstAccount(nss.control);
  const mails = await mailbox.of(contact.email).all();
  expect(mails.map(({ subject, text }, index) => [subject, text.includes(numbers[index]!)])).toEqual([[received, true], [received, true]]);
  await nss.close();
});

test('D-11 止まっていた Mailpit を起動し直すと、待っていたメールが届く', { tag }, async ({ mailDomain }, testInfo) => {
  const mailpit = await OwnMailpit.at(testInfo.outputDir);
  const boxes = new Mailboxes({ MAILPIT_URL: mailpit.url, MAILPIT_SMTP: `${mailpit.smtp.host}:${mailpit.smtp.port}` });
  const nss = await startNss({ now: '2026-04-01T09:00:00+09:00', seed: 1 }, boxes, mailDomain);
  const user = await HttpUser.at(nss);
  expect(await user.apply()).toBe('260001A');
  await mailpit.start();
  await nss.control.drained();
  await mailpit.stop();
  expect(await user.apply()).toBe('260002A');
  await mailpit.start();
  await nss.control.drained();

  const { manager } = await firstAccount(nss.control);
  const mails = await boxes.of(manager.email).all();
  expect(mails.map(({ text }) => /申込受付番号 :(\w+)/.exec(text)?.[1])).toEqual(['260001A', '260002A']);
  await nss.close();
  await mailpit.stop();
});

test('D-11 メールが待っている間に強制終了しても、再起動後に1度だけ届く', { tag }, async ({ gate, served, mailbox, mailDomain }) => {
  test.slow();
  await gate.shut();
  const before = await served(gate);
  const account = await office(before, mailDomain);
  const number = await (await HttpUser.at(before, account)).apply({ startDate: inTwoMonths() });
  await before.kill();

  await gate.open();
  const after = await served(gate);
  await after.control.drained();
  expect(gate.taken).toBe(1);
  for (const { email } of [account.contact, account.manager]) {
    const mails = await mailbox.of(email).all();
    expect(mails.map(({ subject, text }) => [subject, text.includes(number)])).toEqual([[received, true]]);
  }
});

test('D-11 メールサーバーが受け取った直後、NSS がそれを知る前に強制終了しても、2通目は送らない', { tag }, async ({ gate, served, mailbox, mailDomain }) => {
  test.slow();
  const before = await served(gate);
  const account = await office(before, mailDomain);
  const swallowed = gate.swallowNextReceipt();
  const number = await (await HttpUser.at(before, account)).apply({ startDate: inTwoMonths() });
  await swallowed;
  expect((await before.control.mails()).map(({ state }) => state)).toEqual(['queued']);
  await before.kill();

  const after = await served(gate);
  await after.control.drained();
  expect(gate.taken).toBe(1);
  const mails = await mailbox.of(account.contact.email).all();
  expect(mails.map(({ text }) => text.includes(number))).toEqual([true]);
});

test('D-11 受け取りの返事が届かないまま接続が切れても、2通目は送らない', { tag }, async ({ gate, mailbox, mailDomain }) => {
  const nss = await startNss({ now: '2026-04-01T09:00:00+09:00', seed: 1 }, behind(mailbox, gate), mailDomain);
  const swallowed = gate.swallowNextReceipt();
  await (await HttpUser.at(nss)).apply();
  await swallowed;
  await gate.shut();
  await gate.open();
  await nss.control.drained();
  expect(gate.taken).toBe(1);
  await nss.close();
});
