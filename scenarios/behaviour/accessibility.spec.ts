/**
 * The screens of a change, and those around it, for everybody: axe finds nothing on any of them; and the whole application with
 * the keyboard alone. Input screens as they open and with messages are in wrong-input, those of first-time users in input-accessibility.
 */
import { expect, fillSecret, test, type Actor, type Locator, type Page, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { CERTIFICATES, TERMINALS, toTerminals } from './applying';
import { expectAccessible as expectPageAccessible } from './axe';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@accessibility');

async function expectAccessible(page: Page, heading: Locator): Promise<void> {
  await heading.waitFor();
  await expectPageAccessible(page);
}

test('axe: システム利用規程', tagged(), async ({ applicant: { page, nss } }) => {
  await nss.login.open();
  await nss.login.controls['ログイン ID をお持ちでない方はこちら'].click();
  await expectAccessible(page, page.getByRole('heading', { level: 1, name: 'システム利用規程' }));
});

test('axe: 契約情報詳細表示画面のすべてのタブ', tagged(), async ({ applicant }) => {
  const { page, nss: { menu, contractDetails } } = applicant;
  await applicant.logIn();
  await menu.openContract();
  for (const tab of ['事業所・企業', 'netNACCS', '一般NACCS', '料金・請求'] as const) {
    await contractDetails.openTab(tab);
    await expectAccessible(page, contractDetails.heading);
  }
});

test('axe: 変更申込のガイダンスと、その他の契約変更のエラー', tagged(), async ({ applicant }) => {
  const { page, nss: { menu, changeGuidance, changeItems } } = applicant;
  await applicant.logIn();
  await menu.controls['契約内容の変更'].click();
  await expectAccessible(page, changeGuidance.heading);
  await changeGuidance.proceed();
  await changeItems.chooseItems('料金プラン（AプランまたはBプランの選択）');
  await changeItems.chooseOther('地位の承継');
  await changeItems.proceed();
  await expect(changeItems.controls['利用開始希望日']).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, changeItems.heading);
});

test('axe: 論理端末・証明書 入力とそのエラー、確認、完了', tagged(), async ({ applicant, nss, control }) => {
  const user = new HttpUser(nss.url, applicant.account);
  await user.logIn();
  await control.review(await user.apply({ net: '1', web: '1', startDate: '20260413' }), { decision: 'approve' });
  await control.setClock('2026-04-13T09:00:00+09:00');
  const { page, nss: { changeTerminals, changeConfirmation, changeCompletion } } = applicant;
  await applicant.logIn();
  await toTerminals(applicant, { items: [TERMINALS, CERTIFICATES] });
  await expectAccessible(page, changeTerminals.heading);
  await changeTerminals.addTerminals({ net: '0', web: '0' });
  await changeTerminals.proceed();
  await expect(changeTerminals.controls['論理端末追加数 (netNACCS)']).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page, changeTerminals.heading);
  await changeTerminals.addTerminals({ net: '1', web: '1' });
  await changeTerminals.proceed();
  await expectAccessible(page, changeConfirmation.heading);
  await changeConfirmation.register();
  await expectAccessible(page, changeCompletion.heading);
});

async function applied({ url }: RunningNss, { account }: Actor): Promise<string> {
  const user = new HttpUser(url, account);
  await user.logIn();
  return user.apply();
}

test('axe: メニュー、申込情報一覧、確認事項ありの申込内容参照、取下げ', tagged(), async ({ applicant, nss, centre }) => {
  const number = await applied(nss, applicant);
  await centre.query(number, '台数をご確認ください。');
  const { page, nss: { menu, applicationList, applicationDetails } } = applicant;
  await applicant.logIn();
  await expectAccessible(page, menu.heading);
  await menu.openApplications();
  await expectAccessible(page, applicationList.heading);
  await applicationList.openDetails(number);
  await expectAccessible(page, applicationDetails.heading);
  await page.goto(`/dfw/nss/applications/${number}/withdraw`);
  await expectAccessible(page, page.getByRole('heading', { level: 1, name: '申込取下げ 確認' }));
});

test('axe: 審査終了の申込内容参照とそのタブ、ID通知内容、エラー画面', tagged(), async ({ applicant, nss, centre }) => {
  const number = await applied(nss, applicant);
  await centre.approve(number);
  const { page, nss: { applicationDetails, idNotice } } = applicant;
  await applicant.logIn();
  await page.goto(`/dfw/nss/applications/${number}`);
  await expectAccessible(page, applicationDetails.heading);
  await applicationDetails.openTab('netNACCS');
  await expectAccessible(page, applicationDetails.heading);
  await page.goto(`/dfw/nss/applications/${number}/ids`);
  await expectAccessible(page, idNotice.heading);
  await page.goto('/dfw/nss/applications/269999A');
  await expectAccessible(page, page.getByRole('heading', { level: 1, name: 'お知らせ' }));
});

test('axe: 公開ページ', tagged(), async ({ page }) => {
  for (const address of ['/tetsuduki/schedule.html', '/nss/reasons.html', '/nss/terminals.html', '/nss/index.html', '/info/info.html']) {
    await page.goto(address);
    await expectAccessible(page, page.getByRole('heading', { level: 1 }));
  }
});

/** Far more than any screen has stops. */
const STOPS = 90;

/** Goes on with the Tab key until a control has the focus. @throws Error when it is not reached */
async function tabTo({ page }: Actor, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tabキーでは届きません: ${control}`);
}

test('キーボードだけで、ログインから端末追加の登録、ログアウトまでできる', tagged('keyboard'), async ({ applicant, control }) => {
  const { page, nss, account } = applicant;
  const { login, menu, changeGuidance, changeItems, changeContact, changeTerminals, changeConfirmation, changeCompletion } = nss;
  const press = async (target: Locator, key: 'Enter' | 'Space'): Promise<void> => {
    await tabTo(applicant, target);
    await page.keyboard.press(key);
  };
  const type = async (target: Locator, text: string): Promise<void> => {
    await tabTo(applicant, target);
    await page.keyboard.type(text);
  };
  await applicant.secretly(async () => {
    await login.open();
    await type(login.controls['ログインID'], account.loginId);
    await tabTo(applicant, login.controls['パスワード']);
    await fillSecret(login.controls['パスワード'], account.password);
    await press(login.controls['ログイン'], 'Enter');
    await menu.heading.waitFor();
  });
  await press(menu.controls['契約内容の変更'], 'Enter');
  await press(changeGuidance.controls['申込内容選択へ進む'], 'Enter');
  await press(changeItems.controls[TERMINALS], 'Space');
  await type(changeItems.controls['利用開始希望日'], '20260501');
  await type(changeItems.controls['変更する理由'], '業務量の増加のため');
  await press(changeItems.controls['申込担当者の入力へ進む'], 'Space');
  await press(changeContact.controls['次へ進む'], 'Enter');
  await type(changeTerminals.controls['論理端末追加数 (netNACCS)'], '2');
  await press(changeTerminals.controls['次へ進む'], 'Enter');
  await press(changeConfirmation.controls['申込内容を登録する'], 'Enter');
  const number = await changeCompletion.receiptNumber();
  expect(await control.application(number)).toMatchObject({ requestedStartDate: '2026-05-01', reason: '業務量の増加のため', terminals: { addNet: 2 } });
  await press(menu.controls['ログアウト'], 'Enter');
  await expect(login.heading).toBeVisible();
});

test('キーボード: エラーのまとめのリンクは、その項目に移る', tagged('keyboard'), async ({ applicant }) => {
  await applicant.logIn();
  await toTerminals(applicant);
  const { changeTerminals } = applicant.nss;
  await changeTerminals.addTerminals({ net: '0' });
  await changeTerminals.proceed();
  await tabTo(applicant, changeTerminals.alert.getByRole('link'));
  await applicant.page.keyboard.press('Enter');
  await expect(changeTerminals.controls['論理端末追加数 (netNACCS)']).toBeFocused();
});

test('キーボード: 最初のTabで「本文へ移動」に届く', tagged('keyboard'), async ({ applicant }) => {
  await applicant.logIn();
  await applicant.nss.menu.heading.waitFor();
  await applicant.page.keyboard.press('Tab');
  await expect(applicant.page.getByRole('link', { name: '本文へ移動' })).toBeFocused();
});
