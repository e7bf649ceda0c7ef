/**
 * 確認事項 of a new application: 修正 goes through the same screens with everything still filled in and keeps the 申込受付番号 (D-02);
 * 取下げ asks once more; afterwards the 仮アカウント is good for another application within its 48 hours (D-14).
 */
import { expect, test, type Actor, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { HttpUser } from './http/user';
import { applyNew, DIAGRAM, registerNew, type Applied, type NewWish } from './http/new';

const tagged = tagging('@behaviour', '@R-45');
const question = '管理責任者の電話番号をご確認ください。';
const general: NewWish = { connection: 'general', startDate: '20260701' };

/** An application with 確認事項, open on 申込内容参照画面. */
async function queried(nss: RunningNss, newcomer: Actor, wish: NewWish = general): Promise<Applied> {
  const applied = await applyNew(nss, wish);
  await nss.control.review(applied.number, { decision: 'query', message: question });
  await newcomer.logIn(undefined, applied.account);
  await newcomer.nss.menu.openDetails(applied.number);
  await expect(newcomer.nss.applicationDetails.tables['進行状況']).toContainText(question);
  return applied;
}

test('R-45 修正では、すべての画面に前の入力・利用者コード・添付ファイルが残っていて、同じ申込受付番号で受け付けられる', tagged('D-02', 'R-45+'), async ({ nss, newcomer, control, centre }) => {
  const { number, people } = await queried(nss, newcomer);
  const before = await control.application(number);
  const { applicationDetails, newContact, newPlace, newCodes, newLines, newWorks, newMailboxes, newPlan, newBilling, newConfirmation, newCompletion } = newcomer.nss;
  await applicationDetails.correct();
  await expect(newContact.controls['申込理由']).toHaveValue('通関業務を新たに始めるため。');
  await newContact.fill({ '役職名': '主任' });
  await newContact.proceed();
  await expect(newPlace.controls['企業名']).toHaveValue(people.company.name);
  await expect(newPlace.controls['管理責任者 電話番号']).toHaveValue(people.manager.phone);
  await newPlace.fill({ '管理責任者 電話番号': '0311112222' });
  await newPlace.useGeneral();
  await expect(newCodes.tables['利用者コードに関する項目']).toContainText('インタラクティブ');
  await newCodes.proceed();
  await expect(newLines.controls['論理端末数']).toHaveValue('3');
  await expect(newLines.tables['添付ファイル']).toContainText(DIAGRAM.name);
  await newLines.proceed();
  await expect(newWorks.heading).toBeVisible();
  await newWorks.proceed();
  await expect(newMailboxes.heading).toBeVisible();
  await newMailboxes.proceed();
  await expect(newPlan.heading).toBeVisible();
  await newPlan.proceed();
  await expect(newBilling.heading).toBeVisible();
  expect(await control.application(number)).toEqual(before);
  await newBilling.proceed();
  await expect(newConfirmation.tables['添付ファイル']).toContainText(DIAGRAM.name);
  await newConfirmation.register();
  expect(await newCompletion.receiptNumber()).toBe(number);

  expect(await control.applications()).toHaveLength(1);
  const { contents, attachments, contact, ...corrected } = await control.application(number);
  expect(corrected).toMatchObject({ status: 'received', requestedStartDate: '2026-07-01' });
  expect(contact).toMatchObject({ position: '主任' });
  expect(contents).toEqual({ ...before.contents, manager: { ...people.manager, phone: '0311112222' } });
  expect(attachments).toEqual(before['attachments']);
  await centre.approve(number);
  expect(await control.application(number)).toMatchObject({ status: 'approved' });
});

test('R-45 修正の画面に一時保存はなく、確認事項がなくなった申込は修正できない', tagged('R-45-'), async ({ nss, newcomer }) => {
  const { number, user } = await queried(nss, newcomer);
  await newcomer.nss.applicationDetails.correct();
  await expect(newcomer.nss.newContact.heading).toBeVisible();
  await expect(newcomer.nss.newContact.frame.saveButton).toHaveCount(0);
  expect((await user.post(`/dfw/nss/applications/${number}/withdraw`)).status).toBe(303);
  expect((await user.post(`/dfw/nss/applications/${number}/correct`)).status).toBe(409);
});

test('R-45 取下げは確認してから行われ、メールで知らせ、同じ仮アカウントで48時間以内に申し込み直せる', tagged('D-14'), async ({ nss, newcomer, control, clock, mailbox }) => {
  const { number, account, people } = await queried(nss, newcomer);
  const { applicationDetails: details, applicationWithdrawal: withdrawal } = newcomer.nss;
  await details.withdraw();
  await expect(withdrawal.heading).toBeVisible();
  expect(await control.application(number)).toMatchObject({ status: 'queried' });
  await withdrawal.confirm();
  await expect(details.values['ステータス']).toHaveText('取下げ');
  await expect(details.correction).toHaveCount(0);
  for (const { email } of [people.contact, people.manager]) {
    await mailbox.of(email).waitFor({ subject: '【NSS】利用申込取下げ受付のお知らせ', receiptNumber: number });
  }

  await clock.set('2026-04-03T08:59:59+09:00');
  const again = await HttpUser.at(nss, account);
  const second = await registerNew(again, people);
  expect(second).not.toBe(number);
  expect(await control.application(number)).toMatchObject({ status: 'withdrawn' });
  expect(await control.application(second)).toMatchObject({ status: 'received' });
  await control.review(second, { decision: 'approve' });
  expect(await control.application(second)).toMatchObject({ status: 'approved' });
});

test('D-14 取下げや受付不可の後でも、48時間を過ぎると新しい申込は始められない', tagged('D-14'), async ({ nss, control, clock }) => {
  const rejected = await applyNew(nss);
  await control.review(rejected.number, { decision: 'reject', message: 'お申し込みの内容を確認できませんでした。' });
  await clock.set('2026-04-03T09:00:00+09:00');
  const user = new HttpUser(nss.url, rejected.account);
  await user.logIn();
  await expect(registerNew(user, rejected.people)).rejects.toThrow();
  expect(await control.applications()).toHaveLength(1);
});

test('受付不可になった新規の申込には理由が表示され、事業所は作られない', tagged('D-12'), async ({ nss, newcomer, control }) => {
  const { number, account } = await applyNew(nss);
  const before = (await control.accounts()).length;
  await control.review(number, { decision: 'reject', message: '契約者名が確認できませんでした。' });
  await newcomer.logIn(undefined, account);
  await newcomer.nss.menu.openDetails(number);
  await expect(newcomer.nss.applicationDetails.values['ステータス']).toHaveText('受付不可');
  await expect(newcomer.nss.applicationDetails.tables['進行状況']).toContainText('契約者名が確認できませんでした。');
  await expect(newcomer.nss.applicationDetails.correction).toHaveCount(0);
  expect(await control.accounts()).toHaveLength(before);
  expect(await control.application(number)).toMatchObject({ officeCode: null, granted: [] });
});

test('申込内容参照画面は、申込分類・申込者・ID通知内容の数・締切日・タブを新規の申込として表示する', tagged('E-02', '申込分類'), async ({ nss, newcomer, control }) => {
  const { number, account, people } = await applyNew(nss, general);
  await newcomer.logIn(undefined, account);
  const { applicationDetails: details } = newcomer.nss;
  await newcomer.page.goto(`/dfw/nss/applications/${number}`);
  await expect(details.values['事業所コード(申込者)']).toHaveText(account.loginId);
  for (const kind of ['新規申込', '変更申込', '解約申込', '変更(通関士)']) await expect(details.values['申込分類']).toContainText(kind);
  await expect(details.values['申込分類'].locator('[aria-current]')).toHaveText(['新規申込']);
  await expect(details.values['契約変更内容'].locator('[aria-current]')).toHaveCount(0);
  await expect(details.values['企業名']).toHaveText(people.company.name);
  await expect(details.values['企業略称']).toHaveText('－');
  await expect(details.values['システム設定申込締切日']).toHaveText('－');
  await expect(details.tables['ID通知内容'].getByRole('row')).toHaveText(['対象項目追加変更削除', '利用者コード数1', '識別番号数1', '回線数1', '論理端末数3', 'メールボックス数']);
  await expect(details.tables['添付ファイル']).toContainText(DIAGRAM.name);
  await expect(details.sometimes['netNACCS']).toHaveCount(0);
  await details.openTab('一般NACCS');
  await expect(newcomer.page.getByText('1Mbps')).toBeVisible();
  await control.review(number, { decision: 'approve' });
  await details.openTab('申込内容');
  await expect(details.values['企業略称']).toHaveText(/^[A-Z]{3}$/);
  await expect(details.values['契約満了日']).toHaveText('－');
  // Four 営業日 before 7/1: 6/30, 6/29, 6/26, 6/25.
  await expect(details.values['システム設定申込締切日']).toHaveText('2026/06/25');
});
