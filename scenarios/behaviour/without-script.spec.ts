/** NSS needs no client-side script: the whole terminal addition with scripts switched off, error messages, tabs and PDF included. */
import { expect, test } from '../../fixtures';
import { toContact } from './applying';

test.use({ javaScriptEnabled: false });

test('スクリプトなしで、端末追加の申込から審査終了後の確認まですべてできる', { tag: ['@behaviour', '@without-script'] }, async ({ applicant, centre, control }) => {
  const { page, nss } = applicant;
  await page.goto('data:text/html,<title>off</title><script>document.title="on"</script>');
  expect(await page.title()).toBe('off');

  await applicant.logIn();
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
