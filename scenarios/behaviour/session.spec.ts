/**
 * Sessions (D-25): 30 minutes without a request end one, logging out ends it, after logging in again the user stands where
 * he was. Return addresses lead to NSS only; cookies and pages are closed to scripts; forms from elsewhere are refused.
 */
import { expect, fillSecret, test, type Actor } from '../../fixtures';
import { register, toConfirmation, toContact } from './applying';
import { HttpUser, firstAccount } from './http/user';

const ended = '30分以上操作がなかったため、自動的にログアウトしました。再度ログインしてください。';
const tag = ['@behaviour', '@D-25'];

/** From where the user stands, which is ログイン画面. */
const logInHere = ({ nss, account, secretly }: Actor): Promise<void> =>
  secretly(() => nss.login.logIn(account.loginId, (field) => fillSecret(field, account.password)));

test('D-25 29分操作がなくてもログインは続き、操作のたびに30分が数え直される', { tag }, async ({ applicant, clock }) => {
  await applicant.logIn();
  for (let time = 0; time < 3; time += 1) {
    await clock.advanceMinutes(29);
    await applicant.page.reload();
    await expect(applicant.nss.menu.heading).toBeVisible();
  }
});

test('D-25 30分を過ぎて操作すると、理由を添えてログイン画面になる', { tag }, async ({ applicant, control }) => {
  await applicant.logIn();
  await control.advanceClock({ duration: 'PT30M1S' });
  await applicant.nss.menu.openContract();
  await expect(applicant.nss.login.heading).toBeVisible();
  await expect(applicant.nss.login.notice).toHaveText(ended);
});

test('D-25 入力の途中で時間切れになっても、再ログインすると同じ画面に戻り、前の画面の入力は残っている', { tag }, async ({ applicant, control }) => {
  const { changeContact, changeItems, login } = applicant.nss;
  await applicant.logIn();
  await toContact(applicant, { reason: '時間切れの前に入力した理由' });
  await control.advanceClock({ duration: 'PT30M1S' });
  await changeContact.proceed();
  await expect(login.heading).toBeVisible();

  await logInHere(applicant);
  await expect(changeContact.heading).toBeVisible();
  await changeContact.goBack();
  await expect(changeItems.controls['変更する理由']).toHaveValue('時間切れの前に入力した理由');
  await expect(changeItems.controls['利用開始希望日']).toHaveValue('20260421');
  await expect(changeItems.controls['netNACCS端末の登録情報（追加・削除）']).toBeChecked();
});

test('D-25 登録ボタンを押したときに時間切れなら登録されず、再ログイン後に登録できる', { tag }, async ({ applicant, control }) => {
  const { changeConfirmation, changeCompletion, login } = applicant.nss;
  await applicant.logIn();
  await toConfirmation(applicant);
  await control.advanceClock({ duration: 'PT30M1S' });
  await changeConfirmation.register();
  await expect(login.heading).toBeVisible();
  expect(await control.applications()).toEqual([]);

  await logInHere(applicant);
  await changeConfirmation.register();
  expect(await changeCompletion.receiptNumber()).toBe('260001A');
});

test('D-25 ログアウトするとログイン画面になり、「戻る」でも元のクッキーでも中に入れない', { tag }, async ({ applicant, nss }) => {
  const { login, menu } = applicant.nss;
  await applicant.logIn();
  const cookies = await applicant.page.context().cookies(`${nss.url}/dfw/nss/menu`);
  await menu.logOut();
  await expect(applicant.nss.login.notice).toHaveText('ログアウトしました。');
  await applicant.page.goBack();
  await expect(login.heading).toBeVisible();

  await applicant.page.context().addCookies(cookies);
  await applicant.page.goto('/dfw/nss/menu');
  await expect(login.heading).toBeVisible();
});

test('D-25 ログインせずに開いた画面は、ログイン後に開く', { tag }, async ({ applicant, nss }) => {
  const number = await (await HttpUser.at(nss)).apply();
  await applicant.page.goto(`/dfw/nss/applications/${number}?tab=net`);
  await expect(applicant.nss.login.heading).toBeVisible();
  await logInHere(applicant);
  await expect(applicant.nss.applicationDetails.heading).toBeVisible();
  await expect(applicant.nss.applicationDetails.openTabs['netNACCS']).toBeVisible();
});

test('D-25 ログイン後の戻り先は、NSS のログイン後の画面だけ', { tag }, async ({ nss, control }) => {
  const account = await firstAccount(control);
  const goTo = async (wanted: string) => new HttpUser(nss.url, account).logIn(`?${new URLSearchParams({ return: wanted })}`);
  expect((await goTo('/dfw/nss/contract?tab=net')).location).toBe('/dfw/nss/contract?tab=net');
  for (const foreign of [
    'https://evil.example/', '//evil.example/', '/\\evil.example', '/dfw/nss/menu\r\nSet-Cookie: a=b', 'javascript:alert(1)',
    '/dfw/nss/..//evil.example', '/dfw/nss/../../__nss/', '@evil.example', 'dfw/nss/contract', '/dfw/nss/\\evil.example',
  ]) {
    const { status, location, headers } = await goTo(foreign);
    expect(status, foreign).toBe(303);
    expect(location, foreign).toBe('/dfw/nss/menu');
    expect(headers.getSetCookie(), foreign).toHaveLength(1);
  }
});

test('D-25 クッキーは HttpOnly・SameSite で、ログインのたびに新しい', { tag }, async ({ applicant }) => {
  const sessionCookie = async () => (await applicant.page.context().cookies()).find(({ name }) => name === 'nss_session');
  await applicant.logIn('/dfw/login/nsscoapp/');
  const first = await sessionCookie();
  expect(first).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/dfw' });
  expect(first?.value.length).toBeGreaterThanOrEqual(22);
  await applicant.nss.menu.logOut();
  await applicant.logIn('/dfw/login/nsscoapp/');
  expect((await sessionCookie())?.value).not.toBe(first?.value);
});

test('D-25 CSP はスクリプトを許さず、画面にはスクリプトがない', { tag }, async ({ applicant, nss }) => {
  await applicant.logIn();
  const answer = await new HttpUser(nss.url, applicant.account).get('/dfw/login/nsscoapp/');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(await applicant.page.evaluate(() => document.scripts.length + document.querySelectorAll('[onclick],[onload],[style]').length)).toBe(0);
  await expect(applicant.page.addScriptTag({ content: 'globalThis.intruder = true' })).rejects.toThrow();
  expect(await applicant.page.evaluate(() => 'intruder' in globalThis)).toBe(false);
});

test('D-25 よそのサイトから送られたフォームは拒まれ、何も登録されない', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss);
  const draft = await user.fillIn();
  const foreign = [
    { origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://127.0.0.1:1' },
    { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, { origin: '' },
  ];
  for (const headers of foreign) {
    const { status, text } = await user.post(`${draft}/confirm`, { go: 'on' }, headers);
    expect(status, JSON.stringify(headers)).toBe(403);
    expect(text).toContain('不正な画面遷移のため、処理を中止しました。');
  }
  expect(await control.applications()).toEqual([]);
  expect(await control.mails()).toEqual([]);
  expect(await user.register(draft)).toBe('260001A');
});

test('D-25 よそのページに置かれたフォームを、ログイン中のブラウザーで送っても登録されない', { tag }, async ({ applicant, nss, control }) => {
  await applicant.logIn();
  await toConfirmation(applicant);
  const target = applicant.page.url();
  const stranger = await applicant.page.context().newPage();
  await stranger.setContent(`<form method="post" action="${target}"><input type="hidden" name="go" value="on"><button>当選しました</button></form>`);
  await stranger.getByRole('button', { name: '当選しました' }).click();
  await stranger.waitForURL(`${nss.url}/**`);
  expect(await control.applications()).toEqual([]);
  await applicant.nss.changeConfirmation.register();
  expect(await applicant.nss.changeCompletion.receiptNumber()).toBe('260001A');
});

test('D-25 同じ事業所の別の人がログアウトしても、自分のログインは続く', { tag }, async ({ applicant, manager }) => {
  await applicant.logIn();
  await manager.logIn();
  await manager.nss.menu.logOut();
  expect(await register(applicant)).toBe('260001A');
});
