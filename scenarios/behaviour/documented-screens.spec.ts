/** What the documents print on screens and no other spec looks at: phases, footer, navigation, the waiting text, two applications. */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { applyChange } from './http/change';
import { officeOf, other } from './http/change-other';
import { HttpUser } from './http/user';
import { openScreen } from './new-screen';

const tagged = tagging('@behaviour');
const FOOTER = 'Copyright © Nippon Automated Cargo And Port Consolidated System, (NACCS) Inc. No reproduction or republication without written permission';

test('業務フローには、文書の5つの名前が順に並び、現在のものが目立つ', tagged('業務フロー 新規'), async ({ nss, data, newcomer }) => {
  await openScreen(nss, data, newcomer, 'contact');
  const flow = newcomer.page.getByRole('navigation', { name: '業務フロー', exact: true }).getByRole('listitem');
  await expect(flow).toHaveText([/仮ログイン登録/, /仮ログイン登録完了/, /NACCS利用申込/, /NACCS利用申込完了/, /審査完了/]);
  await expect(newcomer.nss.newContact.frame.phase).toContainText('NACCS利用申込');
});

test('フッターは、ログインの前も後も文書のとおり', tagged('フッター'), async ({ applicant }) => {
  const { page, nss } = applicant;
  await nss.login.open();
  await expect(page.getByRole('contentinfo')).toHaveText(FOOTER);
  await applicant.logIn();
  await expect(page.getByRole('contentinfo')).toHaveText(FOOTER);
});

test('グローバルナビゲーションの請求内容参照とパスワード変更は、その画面へ行く', tagged('SCR-02「請求内容参照」→SCR-42', 'SCR-02「パスワード変更」→SCR-41'), async ({ applicant }) => {
  const { menu, billing, passwordChange } = applicant.nss;
  await applicant.logIn();
  await menu.controls['請求内容参照'].click();
  await expect(billing.heading).toBeVisible();
  await menu.controls['パスワード変更'].click();
  await expect(passwordChange.heading).toBeVisible();
});

test('「次のページへ」は、申込内容参照の次のタブを開く', tagged('SCR-12→SCR-12'), async ({ nss, applicant }) => {
  const number = await (await HttpUser.at(nss, applicant.account)).apply();
  await applicant.logIn();
  const { menu, applicationList, applicationDetails } = applicant.nss;
  await menu.openApplications();
  await applicationList.openDetails(number);
  await applicationDetails.sometimes['次のページへ'].click();
  await expect(applicationDetails.openTabs['netNACCS']).toBeVisible();
});

test('R-31 完了画面は、回答が翌営業日以降になることがあると伝える', tagged('R-31+'), async ({ nss, applicant }) => {
  const number = await (await HttpUser.at(nss, applicant.account)).apply();
  await applicant.logIn();
  await applicant.page.goto(`/dfw/nss/change/complete/${number}`);
  await expect(applicant.nss.changeCompletion.heading).toBeVisible();
  await expect(applicant.page.getByRole('main')).toContainText('(回答は翌営業日以降になることがあります)');
});

test('R-15 通常の変更と「その他の契約変更」は、2つの申込に分ければどちらも受け付けられる', tagged('R-15+'), async ({ nss, control }) => {
  const [office, partner] = [await officeOf(nss, {}), await officeOf(nss, {})];
  const usual = await office.user.apply();
  const special = await applyChange(office.user, other(['shareEquipment'], { shareAction: '追加', shareOffice: partner.code }));
  const applications = await control.applications(office.code);
  expect(applications.map(({ receiptNumber, status }) => [receiptNumber, status]).toSorted()).toEqual([[usual, 'received'], [special, 'received']].toSorted());
});
