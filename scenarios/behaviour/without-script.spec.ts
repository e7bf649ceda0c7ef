/**
 * NSS needs no client-side script: the whole terminal addition with scripts switched off, error messages, tabs and PDF included,
 * and the way of somebody new from the システム利用規程 to the registration.
 */
import { expect, test, type Page } from '../../fixtures';
import { toContact } from './applying';
import { registerTemporary, temporaryFrom } from './entry';
import { DIAGRAM, REASON, addCode, ordinaryRows, toCodes } from './new-applying';

test.use({ javaScriptEnabled: false });

async function expectNoScript(page: Page): Promise<void> {
  await page.goto('data:text/html,<title>off</title><script>document.title="on"</script>');
  expect(await page.title()).toBe('off');
}

test('スクリプトなしで、端末追加の申込から審査終了後の確認まですべてできる', { tag: ['@behaviour', '@without-script'] }, async ({ applicant, centre, control }) => {
  const { page, nss } = applicant;
  await expectNoScript(page);

  await applicant.logIn('/dfw/login/nsscoapp/');
  await nss.menu.openContract();
  await nss.contractDetails.openTab('netNACCS');
  await nss.contractDetails.changeContract();
  await nss.changeGuidance.heading.waitFor();
  await toContact(applicant, { startDate: '20260501' });
  await nss.changeContact.proceed();
  await nss.changeTerminals.proceed();
  await expect(nss.changeTerminals.alert).toBeVisible();
  await nss.changeTerminals.addTerminals({ net: '2' });
  await nss.changeTerminals.proceed();
  await nss.changeConfirmation.enterRemarks('連絡は午前中にお願いします。');
  await nss.changeConfirmation.register();
  const number = await nss.changeCompletion.receiptNumber();
  expect(await control.application(number)).toMatchObject({ status: 'received', terminals: { addNet: 2 }, remarks: '連絡は午前中にお願いします。' });

  await centre.approve(number);
  await nss.menu.controls['申込内容確認'].click();
  await nss.applicationList.openDetails(number);
  await expect(nss.applicationDetails.values['ステータス']).toHaveText('審査終了');
  const coming = page.waitForEvent('download');
  await nss.applicationDetails.controls['申込書を出力する'].click();
  expect((await coming).suggestedFilename()).toBe(`変更申込書_${number}.pdf`);
  await nss.applicationDetails.openTab('netNACCS');
  await nss.applicationDetails.openTab('申込内容');
  await nss.applicationDetails.openIdNotice();
  await expect(nss.idNotice.heading).toBeVisible();
  await nss.menu.logOut();
  await expect(nss.login.heading).toBeVisible();
});

test('スクリプトなしで、仮アカウントの発行から新規利用申込（一般NACCS）の登録まですべてできる', { tag: ['@behaviour', '@without-script'] }, async ({ newcomer, data, control }) => {
  const { page, nss } = newcomer;
  const people = data.newcomer();
  await expectNoScript(page);

  await registerTemporary(newcomer, people.contact);
  await newcomer.logIn('/dfw/login/nsscoapp/', await temporaryFrom(newcomer.mailbox));
  await toCodes(newcomer, { connection: 'general', people });
  await nss.newCodes.goBack();
  await nss.newPlace.reflect('企業', '1050013');
  await expect(nss.newPlace.controls['企業 住所(都道府県)']).toHaveValue('東京都');
  await nss.newPlace.useGeneral();
  await addCode(newcomer, ordinaryRows.general);
  await nss.newCodes.proceed();

  await nss.newLines.fillLine({ kind: '専用線', speed: '1Mbps', options: ['予備機'], maintenance: '平日', terminals: '3' });
  await nss.newLines.proceed();
  await expect(nss.newLines.controls['参照']).toHaveAccessibleErrorMessage('一般NACCSの場合は、システム構成図を添付してください。');
  await nss.newLines.attach(DIAGRAM);
  await expect(nss.newLines.rowControls['ファイル名'](DIAGRAM.name)).toBeVisible();
  await nss.newLines.proceed();
  await nss.newWorks.fillPerson({ name: '通関　次郎', phone: '0312345678' });
  await nss.newWorks.proceed();
  await nss.newMailboxes.proceed();
  await nss.newPlan.proceed();
  await expect(nss.newPlan.frame.alert).toContainText('料金プランを選択してください。');
  await nss.newPlan.choosePlan('B');
  await nss.newPlan.proceed();
  await nss.newBilling.fillBillingContact('経理部　通関　三郎');
  await nss.newBilling.choosePayment('銀行振込');
  await nss.newBilling.proceed();
  await nss.newConfirmation.enterRemarks('連絡は午前中にお願いします。');
  await nss.newConfirmation.register();

  const number = await nss.newCompletion.receiptNumber();
  expect(await control.application(number)).toMatchObject({ kind: 'new', status: 'received', reason: REASON, remarks: '連絡は午前中にお願いします。' });
});
