/**
 * 仮ログイン: valid for 48 hours from the issue (R-01, D-14), never re-issued, locked as every login (D-25), and of no use
 * for what needs a contract.
 */
import { expect, test } from '../../fixtures';
import { covers } from '../inventory';
import { identityOf, registerTemporary, requestReissue, temporaryFrom } from './entry';
import { HttpUser, firstAccount } from './http/user';
import { temporaryFor } from './http/new';

const tag = ['@behaviour', '@D-14', '@R-01'];
const expired = '仮アカウントの発行から48時間を過ぎたため、この仮ログインIDは利用できません。「ログイン ID をお持ちでない方はこちら」から、仮アカウントの発行をやり直してください。';
const wrong = 'ログインIDまたはパスワードが正しくありません。';
const locked = 'ログインに続けて失敗したため、このログインIDは一時的に利用できません。30分後に再度お試しください。';

test('D-14 発行から47時間59分まではログインでき、48時間ちょうどからは理由とやり直し方を示して断られる', covers({ tag }, 'R-01+', 'R-01-'), async ({ newcomer, nss, data, clock }) => {
  const { login, newGuidance } = newcomer.nss;
  const account = await temporaryFor(nss, data.newcomer());
  await clock.set('2026-04-03T08:59:00+09:00');
  await newcomer.logIn('/dfw/login/nsscoapp/', account);
  await expect(newGuidance.heading).toBeVisible();

  await clock.set('2026-04-03T09:00:00+09:00');
  await newcomer.logIn('/dfw/login/nsscoapp/', account);
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(expired);
  await expect(login.controls['ログインID']).toHaveValue(account.loginId);
});

test('D-14 48時間になったときにログイン中なら、次の操作で理由を示してログアウトする', covers({ tag }, 'R-01-'), async ({ newcomer, nss, data, clock }) => {
  const { login, newGuidance } = newcomer.nss;
  const account = await temporaryFor(nss, data.newcomer());
  await clock.set('2026-04-03T08:50:00+09:00');
  await newcomer.logIn('/dfw/login/nsscoapp/', account);
  await newGuidance.heading.waitFor();
  await clock.set('2026-04-03T09:00:00+09:00');
  await newcomer.page.reload();
  await expect(login.heading).toBeVisible();
  await expect(login.notice).toHaveText(expired);
});

test('D-14 一時保存しても、48時間は延びない', { tag }, async ({ nss, data, clock }) => {
  const account = await temporaryFor(nss, data.newcomer());
  await clock.set('2026-04-03T08:30:00+09:00');
  const user = await HttpUser.at(nss, account);
  const { location } = await user.post('/dfw/nss/new/guidance');
  await user.must(user.post(location, { go: 'save' }), '/dfw/login/nsscoapp/?message=draftSaved');
  await clock.set('2026-04-03T08:59:00+09:00');
  expect(await user.logIn()).toMatchObject({ status: 303 });
  await clock.set('2026-04-03T09:00:00+09:00');
  const refused = await user.logIn();
  expect(refused.status).toBe(422);
  expect(refused.text).toContain(expired);
});

test('D-14 期限を過ぎても発行をやり直せばログインでき、前の仮ログインIDは使えないまま', { tag }, async ({ newcomer, nss, data, clock }) => {
  const { login, newGuidance } = newcomer.nss;
  const first = await temporaryFor(nss, data.newcomer());
  await clock.advanceHours(49);
  await registerTemporary(newcomer, data.newcomer().contact);
  const second = await temporaryFrom(newcomer.mailbox);
  expect(second.loginId).not.toBe(first.loginId);
  await newcomer.logIn('/dfw/login/nsscoapp/', second);
  await expect(newGuidance.heading).toBeVisible();
  await newcomer.logIn('/dfw/login/nsscoapp/', first);
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(expired);
});

test('D-14 期限を過ぎたことは、正しいパスワードを知る人にだけ示される', { tag }, async ({ nss, data, clock }) => {
  const account = await temporaryFor(nss, data.newcomer());
  await clock.advanceHours(48);
  const { status, text } = await new HttpUser(nss.url, { ...account, password: 'chigau-password' }).logIn();
  expect(status).toBe(422);
  expect(text).toContain(wrong);
  expect(text).not.toContain(expired);
});

test('D-25 仮ログインIDも5回続けて失敗すると30分間ログインできず、30分後にはできる', { tag: ['@behaviour', '@D-25'] }, async ({ newcomer, nss, data, clock }) => {
  const { login, newGuidance } = newcomer.nss;
  const account = await temporaryFor(nss, data.newcomer());
  await login.open();
  for (let time = 1; time <= 5; time += 1) {
    await login.logIn(account.loginId, (field) => field.fill('chigau-password'));
    await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(time < 5 ? wrong : locked);
  }
  await clock.advanceMinutes(29);
  await newcomer.logIn('/dfw/login/nsscoapp/', account);
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(locked);
  await clock.advanceMinutes(1);
  await newcomer.logIn('/dfw/login/nsscoapp/', account);
  await expect(newGuidance.heading).toBeVisible();
});

for (const address of ['/dfw/login/nsscoapp/', '/dfw/login/nsscoapp/temporary/']) {
  test(`仮ログインIDも事業所コードも、${address} からログインできる`, { tag }, async ({ newcomer, applicant, nss, data }) => {
    await newcomer.logIn(`${nss.url}${address}`, await temporaryFor(nss, data.newcomer()));
    await expect(newcomer.nss.newGuidance.heading).toBeVisible();
    await applicant.logIn(`${nss.url}${address}`);
    await expect(applicant.nss.menu.heading).toBeVisible();
  });
}

for (const path of ['contract', 'change/guidance', 'settings/flow', 'password', 'password/done', 'apply']) {
  test(`仮ログインIDでは ${path} を開けない`, { tag }, async ({ nss, data }) => {
    const user = await HttpUser.at(nss, await temporaryFor(nss, data.newcomer()));
    const { status, text } = await user.get(`/dfw/nss/${path}`);
    expect(status).toBe(403);
    expect(text).toContain('この手続きは、正式なログインID（事業所コード）でログインした方のみご利用いただけます。');
  });
}

test('事業所コードでは、新規の利用申込の画面を開けない', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await firstAccount(control));
  expect((await user.get('/dfw/nss/new/guidance')).status).toBe(403);
});

test('R-02 仮ログインIDの再発行は、画面でできないと案内され、依頼してもメールは届かない', covers({ tag: ['@behaviour'] }, 'R-02+', 'R-02-'), async ({ newcomer, nss, data, control }) => {
  const { contact, company, office } = data.newcomer();
  await temporaryFor(nss, data.newcomer());
  await newcomer.nss.passwordReissue.open();
  await expect(newcomer.page.getByText('仮ログインIDには、再発行機能はありません。')).toBeVisible();
  await requestReissue(newcomer, {
    ...identityOf(newcomer), '企業名': company.name, '事業所名': office.name,
    '管理責任者 氏名 姓：': contact.familyName, '管理責任者 氏名 名：': contact.givenName, '管理責任者のE-mailアドレス': contact.email,
  });
  await control.drained();
  expect(await newcomer.mailbox.all()).toHaveLength(1);
});
