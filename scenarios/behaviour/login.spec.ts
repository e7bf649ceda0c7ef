/**
 * ログイン画面 (S1 p.1, D-25): 事業所コード and 事業所パスワード; a wrong password and an unknown ID are answered alike; five
 * failures in a row lock the account for 30 minutes of NSS's clock.
 */
import { expect, fillSecret, test, type Actor } from '../../fixtures';
import { HttpUser, firstAccount } from './http/user';

const wrong = 'ログインIDまたはパスワードが正しくありません。';
const locked = 'ログインに続けて失敗したため、このログインIDは一時的に利用できません。30分後に再度お試しください。';
const tag = ['@behaviour', '@D-25'];

async function fail({ nss, account }: Actor, times: number, text = wrong): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await nss.login.logIn(account.loginId, (field) => field.fill('chigau-password'));
    await expect(nss.login.controls['ログインID']).toHaveAccessibleErrorMessage(text);
  }
}

test('D-25 事業所コードと事業所パスワードでログインすると、企業名・事業所名・ログイン時刻のあるメニューが開く', { tag }, async ({ applicant }) => {
  await applicant.logIn('/dfw/login/nsscoapp/');
  await expect(applicant.nss.menu.heading).toBeVisible();
  await expect(applicant.nss.menu.session).toContainText('ナックス商事株式会社');
  await expect(applicant.nss.menu.session).toContainText('第一営業所');
  await expect(applicant.nss.menu.session).toContainText('2026/04/01 09:00からログイン中');
});

test('D-25 誤ったパスワードは項目にメッセージが出て、IDは残り、パスワードは残らない', { tag }, async ({ applicant }) => {
  const { login, menu } = applicant.nss;
  await login.open();
  await fail(applicant, 1);
  await expect(login.controls['ログインID']).toHaveValue(applicant.account.loginId);
  await expect(login.controls['パスワード']).toHaveValue('');
  await applicant.page.goto('/dfw/nss/menu');
  await expect(login.heading).toBeVisible();
  await expect(menu.heading).toBeHidden();
});

test('D-25 存在しないIDへの応答は、誤ったパスワードへの応答と同じ', { tag }, async ({ nss, control }) => {
  const account = await firstAccount(control);
  const known = await new HttpUser(nss.url, { loginId: account.loginId, password: 'chigau-password' }).logIn();
  const unknown = await new HttpUser(nss.url, { loginId: 'ZZZ999', password: 'chigau-password' }).logIn();
  expect(unknown.status).toBe(422);
  expect(unknown.status).toBe(known.status);
  expect(unknown.text.replaceAll('ZZZ999', account.loginId)).toBe(known.text);
  expect(unknown.text).toContain(wrong);
  expect(unknown.headers.get('set-cookie')).toBeNull();
});

test('D-25 未入力は、それぞれの項目にメッセージが出る', { tag }, async ({ applicant: { nss } }) => {
  await nss.login.open();
  await nss.login.controls['ログイン'].click();
  await expect(nss.login.controls['ログインID']).toHaveAccessibleErrorMessage('ログインIDを入力してください。');
  await expect(nss.login.controls['パスワード']).toHaveAccessibleErrorMessage('パスワードを入力してください。');
});

test('D-25 5回続けて失敗すると30分間は正しいパスワードでもログインできず、30分後にはできる', { tag }, async ({ applicant, clock }) => {
  const { login, menu } = applicant.nss;
  await login.open();
  await fail(applicant, 4);
  await fail(applicant, 1, locked);

  await clock.advanceMinutes(29);
  await applicant.logIn('/dfw/login/nsscoapp/');
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(locked);

  await clock.advanceMinutes(1);
  await applicant.logIn('/dfw/login/nsscoapp/');
  await expect(menu.heading).toBeVisible();
});

test('D-25 4回の失敗ではロックされず、成功すると失敗の回数は最初から数え直す', { tag }, async ({ applicant }) => {
  const { login, menu } = applicant.nss;
  for (let round = 0; round < 2; round += 1) {
    await login.open();
    await fail(applicant, 4);
    await applicant.secretly(() => login.logIn(applicant.account.loginId, (field) => fillSecret(field, applicant.account.password)));
    await expect(menu.heading).toBeVisible();
    await menu.logOut();
  }
});

test('D-25 ロックされるのはその事業所だけで、他の事業所はログインできる', { tag }, async ({ applicant, stranger }) => {
  await applicant.nss.login.open();
  await fail(applicant, 4);
  await fail(applicant, 1, locked);
  await stranger.logIn('/dfw/login/nsscoapp/');
  await expect(stranger.nss.menu.heading).toBeVisible();
});
