/**
 * Faults armed through the control API happen as often as they were counted, and then no more: nothing is stored by halves,
 * and the user is told in Japanese.
 */
import { expect, test } from '../../fixtures';
import { toConfirmation } from './applying';
import { HttpUser, firstAccount } from './http/user';

const tag = ['@behaviour'];

test('セッション切れ: 次の操作でログイン画面になり、ログインし直すと続けられる', { tag: [...tag, '@D-25'] }, async ({ applicant, control }) => {
  const { menu, login, contractDetails } = applicant.nss;
  await applicant.logIn();
  await control.fault({ kind: 'session-expiry', count: 1 });
  await menu.openContract();
  await expect(login.heading).toBeVisible();
  await applicant.logIn();
  await menu.openContract();
  await expect(contractDetails.heading).toBeVisible();
});

test('遅い応答: 指定した回数だけ、指定した時間だけ遅れる', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const timed = async () => {
    const start = performance.now();
    expect((await user.get('/dfw/nss/menu')).status).toBe(200);
    return performance.now() - start;
  };
  await control.fault({ kind: 'slow', count: 2, ms: 600 });
  expect(await timed()).toBeGreaterThanOrEqual(590);
  expect(await timed()).toBeGreaterThanOrEqual(590);
  expect(await timed()).toBeLessThan(590);
});

test('5xx: 登録時に起きると日本語の画面になり、何も登録されず、もう一度押すと1件だけ登録される', { tag: [...tag, '@D-02'] }, async ({ applicant, control, manager }) => {
  const { changeConfirmation, changeCompletion, notice } = applicant.nss;
  await applicant.logIn();
  await toConfirmation(applicant);
  await control.fault({ kind: 'server-error', count: 1 });
  await changeConfirmation.register();
  await expect(notice.message).toHaveText('システムでエラーが発生しました。入力内容は保存されていません。しばらくたってから再度お試しください。');
  expect(await control.applications()).toEqual([]);
  expect(await control.mails()).toEqual([]);

  await applicant.page.goBack();
  await changeConfirmation.register();
  expect(await changeCompletion.receiptNumber()).toBe('260001A');
  expect(await control.applications()).toHaveLength(1);
  await control.drained();
  expect(await manager.mailbox.all()).toHaveLength(1);
});

test('5xx: 応答の状態は500で、内部の情報を出さない', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  await control.fault({ kind: 'server-error', count: 1 });
  const { status, text } = await user.get('/dfw/nss/menu');
  expect(status).toBe(500);
  expect(text).not.toMatch(/Error|\.tsx?:|node_modules| at /);
  expect((await user.get('/dfw/nss/menu')).status).toBe(200);
});

test('メンテナンス: ログイン画面も申込も503の案内になり、何も登録されない', { tag }, async ({ applicant, control, nss }) => {
  const user = await HttpUser.at(nss);
  const draft = await user.fillIn();
  await control.fault({ kind: 'maintenance', count: 2 });
  expect((await user.post(`${draft}/confirm`, { go: 'on' })).status).toBe(503);
  expect(await control.applications()).toEqual([]);
  await applicant.nss.login.open();
  await expect(applicant.nss.notice.message).toHaveText('ただいまメンテナンス中です。しばらくたってから再度お試しください。');
  expect(await user.register(draft)).toBe('260001A');
});

test('メールの受取拒否: 拒否された回数だけ送り直し、宛先ごとに1通だけ届く', { tag: [...tag, '@D-11'] }, async ({ nss, control, mailbox }) => {
  const { contact, manager } = await firstAccount(control);
  await control.fault({ kind: 'mail-refused', count: 3 });
  await (await HttpUser.at(nss)).apply();
  await control.drained();
  expect(await control.mails()).toMatchObject([{ state: 'sent', attempts: 4 }]);
  for (const { email } of [contact, manager]) expect(await mailbox.of(email).all()).toHaveLength(1);
});

test('故障は取り消せる', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  for (const kind of ['maintenance', 'server-error', 'session-expiry', 'mail-refused']) await control.fault({ kind, count: 100 });
  await control.clearFaults();
  expect(await user.apply()).toBe('260001A');
  await control.drained();
  expect(await control.mails()).toMatchObject([{ state: 'sent', attempts: 1 }]);
});
