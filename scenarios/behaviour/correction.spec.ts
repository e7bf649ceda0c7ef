/**
 * 確認事項 and what the applicant can do about it (R-45; news text S0 1-①): 修正 keeps everything filled in and the
 * 申込受付番号 (D-02), 取下げ asks once more and ends the application.
 */
import { expect, Nss, test, type Actor } from '../../fixtures';
import { covers } from '../inventory';
import { ordinary } from './applying';
import { HttpUser } from './http/user';

const tag = ['@behaviour', '@R-45'];
const question = '追加台数が現在の利用者コード数より多くなっています。ご確認ください。';

/** An application with 確認事項, open on 申込内容参照画面. */
async function queried(nss: Parameters<typeof HttpUser.at>[0], applicant: Actor): Promise<string> {
  const number = await (await HttpUser.at(nss)).apply();
  await nss.control.review(number, { decision: 'query', message: question });
  await applicant.logIn();
  await applicant.nss.menu.openDetails(number);
  await expect(applicant.nss.applicationDetails.heading).toBeVisible();
  return number;
}

test('R-45 確認事項があると、新着情報・ステータス・進行状況にその内容が表示される', covers({ tag }, 'R-45+', '新着情報 利用申込の確認事項'), async ({ nss, applicant, centre, mailbox, manager }) => {
  const { menu, applicationDetails: details } = applicant.nss;
  const number = await (await HttpUser.at(nss)).apply();
  await centre.query(number, question);
  await applicant.logIn();
  await expect(menu.newsOf(number)).toContainText(
    `【${number}】 利用申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。`);
  await menu.openDetails(number);
  await expect(details.values['ステータス']).toHaveText('確認事項あり');
  await expect(details.tables['進行状況']).toContainText(question);
  await expect(details.correction).toBeVisible();
  for (const { email } of [applicant.account.contact, manager.account.manager]) {
    const { text } = await mailbox.of(email).waitFor({ subject: '【NSS】利用申込内容に関する確認事項のお知らせ', receiptNumber: number });
    expect(text).toContain(question);
  }
});

test('R-45 確認事項がないときは、修正も取下げもできない', covers({ tag }, 'R-45-'), async ({ nss, applicant, control }) => {
  const user = await HttpUser.at(nss);
  const number = await user.apply();
  await applicant.logIn();
  await applicant.page.goto(`/dfw/nss/applications/${number}`);
  await expect(applicant.nss.applicationDetails.heading).toBeVisible();
  await expect(applicant.nss.applicationDetails.correction).toHaveCount(0);
  for (const path of ['correct', 'withdraw']) expect((await user.post(`/dfw/nss/applications/${number}/${path}`)).status).toBe(409);
  expect((await user.get(`/dfw/nss/applications/${number}/withdraw`)).status).toBe(409);
  expect(await control.application(number)).toMatchObject({ status: 'received' });
});

test('R-45 修正は入力済みの画面から始まり、同じ申込受付番号で受け付けられる', covers({ tag: [...tag, '@D-02'] }, 'R-45+', '進行 確認事項'), async ({ nss, applicant, control, centre }) => {
  const { applicationDetails, changeItems, changeContact, changeTerminals, changeConfirmation, changeCompletion } = applicant.nss;
  const number = await queried(nss, applicant);
  await applicationDetails.correct();
  await expect(changeItems.controls['netNACCS端末の登録情報（追加・削除）']).toBeChecked();
  await expect(changeItems.controls['利用開始希望日']).toHaveValue(ordinary.startDate);
  await expect(changeItems.controls['変更する理由']).toHaveValue(ordinary.reason);
  await changeItems.proceed();
  await expect(changeContact.controls['氏名 姓：']).toHaveValue('通関');
  await expect(changeContact.controls['E-mailアドレス 確認用']).toHaveValue(applicant.account.contact.email);
  await changeContact.enterContact({ '役職名': '主任' });
  await changeContact.proceed();
  await expect(changeTerminals.controls['論理端末追加数 (netNACCS)']).toHaveValue('2');
  await changeTerminals.addTerminals({ net: '1' });
  await changeTerminals.proceed();
  await changeConfirmation.register();
  expect(await changeCompletion.receiptNumber()).toBe(number);

  expect(await control.applications()).toHaveLength(1);
  expect(await control.application(number)).toMatchObject({ status: 'received', terminals: { addNet: 1 }, contact: { position: '主任' } });
  await centre.approve(number);
  expect((await control.application(number)).granted).toHaveLength(1);
});

test('R-45 修正の途中では、申込はまだ元のまま', { tag }, async ({ nss, applicant, control }) => {
  const { applicationDetails, changeItems, changeContact } = applicant.nss;
  const number = await queried(nss, applicant);
  const before = await control.application(number);
  await applicationDetails.correct();
  await changeItems.enterReason('書き直した理由');
  await changeItems.proceed();
  await expect(changeContact.heading).toBeVisible();
  expect(await control.application(number)).toEqual(before);
});

test('R-45 修正を受け付けると、新着情報と進行状況で知らせ、受付完了メールを修正後の申込担当者と管理責任者に送る', { tag: [...tag, '@R-29'] }, async ({ nss, applicant, manager, mailbox, control }) => {
  const { applicationDetails, changeItems, changeContact, changeTerminals, changeConfirmation, menu } = applicant.nss;
  const number = await queried(nss, applicant);
  const successor = `kouninsha@${nss.mailDomain}`;
  await applicationDetails.correct();
  await changeItems.proceed();
  await changeContact.enterContact({ 'E-mailアドレス 登録用': successor, 'E-mailアドレス 確認用': successor });
  await changeContact.proceed();
  await changeTerminals.heading.waitFor();
  await changeTerminals.proceed();
  await changeConfirmation.register();
  await applicant.nss.changeCompletion.heading.waitFor();

  await control.drained();
  const received = '【NSS】利用申込受付完了のお知らせ';
  const subjects = async (address: string) => (await mailbox.of(address).all()).map(({ subject }) => subject);
  expect(await subjects(successor)).toEqual([received]);
  expect((await subjects(manager.account.manager.email)).filter((subject) => subject === received)).toHaveLength(2);
  expect((await subjects(applicant.account.contact.email)).filter((subject) => subject === received)).toHaveLength(1);

  await applicant.page.goto('/dfw/nss/menu');
  await expect(menu.newsOf(number)).toHaveCount(1);
  await expect(menu.newsOf(number)).toContainText('申込内容の修正を受け付けました。審査終了までしばらくお待ちください。');
  await menu.openDetails(number);
  await expect(applicationDetails.values['ステータス']).toHaveText('受付');
  await expect(applicationDetails.tables['進行状況']).toContainText('申込内容の修正を受け付けました。');
});

test('R-45 取下げは確認の画面で一度戻れ、確定すると取下げになり、その後は何もできない', covers({ tag }, 'R-45+', '進行 確認事項'), async ({ nss, applicant, control, centre, mailbox }) => {
  const { applicationDetails: details, applicationWithdrawal: withdrawal, menu } = applicant.nss;
  const number = await queried(nss, applicant);
  await details.withdraw();
  await expect(withdrawal.heading).toBeVisible();
  await expect(withdrawal.receiptNumber).toContainText(number);
  await withdrawal.goBack();
  await expect(details.values['ステータス']).toHaveText('確認事項あり');
  expect(await control.application(number)).toMatchObject({ status: 'queried' });

  await details.withdraw();
  await withdrawal.confirm();
  await expect(details.values['ステータス']).toHaveText('取下げ');
  await expect(details.tables['進行状況']).toContainText('申込の取下げを受け付けました。');
  await expect(details.correction).toHaveCount(0);
  await mailbox.of(applicant.account.contact.email).waitFor({ subject: '【NSS】利用申込取下げ受付のお知らせ', receiptNumber: number });
  await applicant.page.goto('/dfw/nss/menu');
  await expect(menu.newsOf(number)).toContainText('利用申込の取下げを受け付けました。');
  await expect(centre.approve(number)).rejects.toThrow(/409/);
  await expect(centre.complete(number)).rejects.toThrow(/409/);
});

test('R-45 修正の途中で別のタブから取り下げられたら、登録せずに知らせる', { tag }, async ({ nss, applicant, control }) => {
  const { applicationDetails, changeItems, changeContact, changeTerminals, changeConfirmation } = applicant.nss;
  const number = await queried(nss, applicant);
  const page = await applicant.page.context().newPage();
  const other = new Nss(page);
  await page.goto(applicant.page.url());

  await applicationDetails.correct();
  await changeItems.proceed();
  await changeContact.heading.waitFor();
  await changeContact.proceed();
  await changeTerminals.heading.waitFor();
  await changeTerminals.proceed();
  await changeConfirmation.heading.waitFor();
  await other.applicationDetails.withdraw();
  await other.applicationWithdrawal.confirm();
  await expect(other.applicationDetails.values['ステータス']).toHaveText('取下げ');

  await changeConfirmation.register();
  await expect(changeConfirmation.alert).toContainText('入力の途中で契約内容または他の申込の状況が変わりました。');
  expect(await control.application(number)).toMatchObject({ status: 'withdrawn' });
  expect(await control.applications()).toHaveLength(1);
});
