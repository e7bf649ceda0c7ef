/**
 * Another office's data are not there: whoever asks for them gets the page for what does not exist, word for word, and
 * what he sends changes nothing.
 */
import { expect, test } from '../../fixtures';
import { register } from './applying';
import { HttpUser, firstAccount } from './http/user';

const tag = ['@behaviour'];

/** Every page that names an application. */
const pagesOf = (receiptNumber: string): string[] => {
  const application = `/dfw/nss/applications/${receiptNumber}`;
  return [
    application, `${application}?tab=net`, `${application}/ids`, `${application}/application.pdf`, `${application}/approval.pdf`,
    `${application}/withdraw`, `/dfw/nss/change/complete/${receiptNumber}`,
  ];
};

test('他の事業所の申込・PDF・ID通知内容は、存在しない申込と同じ応答になる', { tag }, async ({ nss, control }) => {
  const owner = await firstAccount(control);
  const number = await (await HttpUser.at(nss)).apply();
  await control.review(number, { decision: 'approve', startDate: '2026-04-13' });
  await control.complete(number);
  await control.setClock('2026-04-13T09:00:00+09:00');
  const stranger = await HttpUser.at(nss, await control.createAccount());

  const own = await HttpUser.at(nss);
  for (const [index, path] of pagesOf(number).entries()) {
    // Taking back is for applications with 確認事項 only; everything else the owner can see now.
    expect((await own.get(path)).status, path).toBe(path.endsWith('/withdraw') ? 409 : 200);
    const foreign = await stranger.get(path);
    const unknown = await stranger.get(pagesOf('269999Z')[index]!);
    expect(foreign.status, path).toBe(404);
    expect(foreign.text, path).toBe(unknown.text);
    for (const secret of [number, owner.company, owner.contact.email, '通関 花子']) expect(foreign.text, path).not.toContain(secret);
  }
});

test('他の事業所の申込は、日本語の案内になる', { tag }, async ({ nss, stranger }) => {
  const number = await (await HttpUser.at(nss)).apply();
  await stranger.logIn();
  const response = await stranger.page.goto(`/dfw/nss/applications/${number}`);
  expect(response?.status()).toBe(404);
  await expect(stranger.nss.notice.heading).toBeVisible();
  await expect(stranger.nss.notice.message).toHaveText('お探しの申込はありません。');
});

test('他の事業所の入力中の申込は、見ることも書き込むことも登録することもできない', { tag }, async ({ nss, control }) => {
  const owner = await HttpUser.at(nss);
  const draft = await owner.fillIn({ reason: '他社には見せない理由' });
  const stranger = await HttpUser.at(nss, await control.createAccount());
  for (const screen of ['items', 'contact', 'terminals', 'confirm']) {
    const seen = await stranger.get(`${draft}/${screen}`);
    expect(seen.status).toBe(404);
    expect(seen.text).not.toContain('他社には見せない理由');
    const sent = await stranger.post(`${draft}/${screen}`, { items: 'netTerminals', startDate: '20260501', reason: '書き換え', addNet: '9', go: 'on' });
    expect(sent.status).toBe(404);
  }
  expect(await control.applications()).toEqual([]);
  expect((await owner.get(`${draft}/items`)).text).toContain('他社には見せない理由');
});

test('他の事業所の申込は、修正も取下げもできない', { tag: [...tag, '@R-45'] }, async ({ nss, control }) => {
  const number = await (await HttpUser.at(nss)).apply();
  await control.review(number, { decision: 'query', message: '台数をご確認ください。' });
  const stranger = await HttpUser.at(nss, await control.createAccount());
  expect((await stranger.post(`/dfw/nss/applications/${number}/correct`)).status).toBe(404);
  expect((await stranger.post(`/dfw/nss/applications/${number}/withdraw`)).status).toBe(404);
  expect(await control.application(number)).toMatchObject({ status: 'queried' });
});

test('申込情報一覧と新着情報には、自分の事業所の申込だけが並ぶ', { tag }, async ({ nss, control, applicant, stranger }) => {
  const first = await (await HttpUser.at(nss)).apply();
  await stranger.logIn();
  const second = await register(stranger);
  for (const number of [first, second]) await control.review(number, { decision: 'approve' });
  await applicant.logIn();

  for (const [{ page, nss: screens }, own, foreign] of [[applicant, first, second], [stranger, second, first]] as const) {
    await page.goto('/dfw/nss/menu');
    await expect(screens.menu.news).toHaveCount(1);
    await expect(screens.menu.newsOf(own)).toHaveCount(1);
    await screens.menu.openApplications();
    await expect(screens.applicationList.applications).toHaveCount(1);
    await expect(screens.applicationList.application(own)).toBeVisible();
    await expect(screens.applicationList.application(foreign)).toHaveCount(0);
  }
});

test('審査の結果のメールは、他の事業所には届かない', { tag: [...tag, '@R-29'] }, async ({ nss, control, mailbox }) => {
  const account = await control.createAccount();
  const number = await (await HttpUser.at(nss)).apply();
  await control.review(number, { decision: 'approve' });
  await control.complete(number);
  await control.drained();
  expect(await mailbox.of(account.contact.email).all()).toEqual([]);
  expect(await mailbox.of(account.manager.email).all()).toEqual([]);
});
