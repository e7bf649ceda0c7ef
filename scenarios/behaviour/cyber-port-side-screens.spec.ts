/** The screens of サイバーポート in a browser: the way from its manual to a sending, with mistakes, going back and doing things twice. */
import { expect, fillSecret, test, type Actor } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { HANAKO, officeForCyberPort, passwordOf, registerLink, TARO, Y_ID } from './http/cyber-port';
import { expectRows } from './rows';

const tagged = tagging('@behaviour', '@cyber-port-side');

/** Types everything and goes on; the password is not traced. */
const enter = (applicant: Actor, password: string, userId = Y_ID): Promise<void> => applicant.secretly(async () => {
  const { cyberPortRegister } = applicant.nss;
  await cyberPortRegister.fill({ userId, name: HANAKO.cpUserName, email: HANAKO.cpUserEmail }, (field) => fillSecret(field, password));
  await cyberPortRegister.toConfirm();
});

test('マニュアルから登録へ: 誤り、直し、確認から戻り、登録する。戻っても二重に登録されない', tagged('E-23', 'cp-once', 'cp-password', 'accessibility'), async ({ nss, applicant }) => {
  await officeForCyberPort(nss);
  const password = await passwordOf(nss, Y_ID);
  const { page, nss: { cyberPortManual, cyberPortLinks, cyberPortRegister, cyberPortConfirmation, cyberPortCompletion } } = applicant;
  await cyberPortManual.open();
  await expect(page).toHaveTitle('NACCSとの連携 | サイバーポート');
  await expectAccessible(page);
  await cyberPortManual.toLinks();
  await expectAccessible(page);
  await cyberPortLinks.toRegister();
  await expectAccessible(page);

  await enter(applicant, `${password}X`);
  await expect(cyberPortRegister.controls['利用者ID']).toHaveAccessibleErrorMessage('利用者IDまたはパスワードが正しくありません。');
  await expect(cyberPortRegister.alert).toContainText('利用者IDまたはパスワードが正しくありません。');
  await expect(cyberPortRegister.controls['氏名']).toHaveValue(HANAKO.cpUserName);
  await expect(cyberPortRegister.controls['パスワード']).toHaveValue('');
  await expectAccessible(page);

  await enter(applicant, password);
  await expect(cyberPortConfirmation.values['利用者ID']).toHaveText(Y_ID);
  await expect(cyberPortConfirmation.values['紐づける利用者']).toHaveText('通関 花子（hanako@tsukan.example）');
  await expectAccessible(page);
  await cyberPortConfirmation.goBack();
  await expect(cyberPortRegister.controls['利用者ID']).toHaveValue(Y_ID);
  await expect(cyberPortRegister.controls['E-mailアドレス']).toHaveValue(HANAKO.cpUserEmail);
  await expect(cyberPortRegister.controls['パスワード']).toHaveValue('');

  await enter(applicant, password);
  await cyberPortConfirmation.register();
  await expect(cyberPortCompletion.values['利用者ID']).toHaveText(Y_ID);
  await expectAccessible(page);
  await page.reload();
  await expect(cyberPortCompletion.heading).toBeVisible();
  // What stood on the confirmation is registered: it leads to its completion instead of being shown once more.
  await page.goBack();
  await expect(cyberPortCompletion.heading).toBeVisible();
  await cyberPortCompletion.toLinks();
  await expectRows(cyberPortLinks.tables['登録済みのNACCS利用者情報'], [[Y_ID, '通関 花子（hanako@tsukan.example）', '2026/04/01 09:00', '送信画面へ紐づけ変更削除']]);
  await expectAccessible(page);
});

test('利用者を追加し、送信し、別のタブの利用者は待たされ、解除され、削除する', tagged('E-23', 'cp-busy', 'accessibility'), async ({ nss, applicant, stranger, clock }) => {
  await officeForCyberPort(nss);
  await registerLink(nss);
  const { page, nss: { cyberPortLinks, cyberPortUsers, cyberPortSend, cyberPortDeletion } } = applicant;
  await cyberPortLinks.open();
  await cyberPortLinks.toUsers(Y_ID);
  await cyberPortUsers.untie(HANAKO.cpUserEmail);
  await expect(cyberPortUsers.alert).toContainText('紐づける利用者は1人以上必要です。');
  await expectAccessible(page);
  await cyberPortUsers.tie(TARO.cpUserName, TARO.cpUserEmail);
  await expectRows(cyberPortUsers.tables['紐づけられた利用者'], [[HANAKO.cpUserName, HANAKO.cpUserEmail, '解除'], [TARO.cpUserName, TARO.cpUserEmail, '解除']]);
  await cyberPortUsers.toLinks();

  const other = stranger.nss.cyberPortSend;
  await stranger.nss.cyberPortLinks.open();
  await stranger.nss.cyberPortLinks.toSend(Y_ID);
  await cyberPortLinks.toSend(Y_ID);
  await expectAccessible(page);
  await cyberPortSend.send('通関 花子（hanako@tsukan.example）', 'DLH01 保税管理資料取得');
  await expectRows(cyberPortSend.tables['送信の履歴'], [['2026/04/01 09:00', '通関 花子（hanako@tsukan.example）', 'DLH01 保税管理資料取得', '送信中']]);
  await other.send('港 太郎（taro@tsukan.example）', 'DLH01 保税管理資料取得');
  await expect(other.alert).toContainText('別の利用者が送信中のため、送信できません。');
  await expect(other.controls['送信する利用者']).toHaveValue(TARO.cpUserEmail);
  await expectAccessible(stranger.page);
  await clock.advanceMinutes(1);
  await other.controls['NACCSへ送信'].click();
  await expect(other.tables['送信の履歴'].getByRole('row')).toHaveCount(3);

  await cyberPortSend.toLinks();
  await cyberPortLinks.toDelete(Y_ID);
  await expect(cyberPortDeletion.values['紐づける利用者']).toContainText('港 太郎');
  await cyberPortDeletion.deleteNow();
  await expect(cyberPortDeletion.alert).toContainText('送信中のため、削除できません。');
  await expectAccessible(page);
  await clock.advanceMinutes(1);
  await cyberPortDeletion.deleteNow();
  await expect(cyberPortLinks.status).toHaveText('NACCS利用者情報を削除しました。');
  await other.controls['NACCSへ送信'].click();
  await expect(stranger.nss.cyberPortNotice.heading).toBeVisible();
  await expectAccessible(stranger.page);
  await stranger.nss.cyberPortNotice.controls['NACCS利用者情報の一覧へ'].click();
  await expectRows(stranger.nss.cyberPortLinks.tables['登録済みのNACCS利用者情報'], [['登録されているNACCS利用者情報はありません。']]);
});

test('マニュアルのリンクは、NACCS掲示板の案内とお問合せに進む', tagged('E-23', '連絡先 サイバーポート'), async ({ applicant: { page, nss } }) => {
  const { cyberPortManual: { controls }, cyberPortManual } = nss;
  await cyberPortManual.open();
  await expect(controls['cp-naccs@naccs.jp']).toHaveAttribute('href', 'mailto:cp-naccs@naccs.jp');
  for (const [link, address] of [['NACCS掲示板 NSS電子申請情報ページ', '/nss/index.html'], ['NACCS掲示板 お問合せ', '/info/info.html']] as const) {
    await controls[link].click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goBack();
  }
});
