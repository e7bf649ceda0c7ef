/**
 * The screens of first-time users and of システム設定 for everybody: axe finds nothing on any of them, filled in, confirmed and
 * completed. As they open and with messages at every field they are looked at in wrong-input.
 */
import { expect, fillSecret, test } from '../../fixtures';
import { expectAccessible } from './axe';
import { identityOf, requestReissue, toEntryConfirmation } from './entry';
import { ALL_TRADES } from './input-screens';
import { addCode, choose, enter, fillNewPlace, ordinaryRows, toNewContact, toPlace } from './new-applying';
import { openScreen } from './new-screen';
import { SettingsHttpUser } from './http/settings';

const tagged = { tag: ['@behaviour', '@accessibility'] };

test.use({ office: ALL_TRADES, viewport: { width: 1280, height: 900 } });

test('axe: 仮アカウントの確認と完了', tagged, async ({ newcomer, data }) => {
  await toEntryConfirmation(newcomer, data.newcomer().contact);
  await expectAccessible(newcomer.page);
  await newcomer.nss.entryConfirmation.register();
  await newcomer.nss.entryCompletion.heading.waitFor();
  await expectAccessible(newcomer.page);
});

test('axe: 再発行の受付と、パスワードの変更の完了', tagged, async ({ applicant }) => {
  const { page, account: { password }, nss: { passwordChange, passwordChanged } } = applicant;
  await requestReissue(applicant, identityOf(applicant));
  await expectAccessible(page);
  await applicant.logIn();
  await passwordChange.open();
  await applicant.secretly(() => passwordChange.change({ '現在のパスワード': password, '新しいパスワード': 'Minato2026', '新しいパスワード(確認用)': 'Minato2026' }, fillSecret));
  await passwordChanged.heading.waitFor();
  await expectAccessible(page);
});

test('axe: ガイダンス（はじめて・入力途中・入力し直す前の確認）', tagged, async ({ nss, newcomer, data }) => {
  const { page, nss: { newGuidance } } = newcomer;
  await enter(nss, newcomer, data.newcomer());
  await expectAccessible(page);
  await toNewContact(newcomer);
  await page.goto('/dfw/nss/new/guidance');
  await expect(newGuidance.begun).toBeVisible();
  await expectAccessible(page);
  await newGuidance.sometimes['はじめから入力し直す'].click();
  await newGuidance.sometimes['ガイダンスに戻る'].waitFor();
  await expectAccessible(page);
});

test('axe: 利用者コードの一覧と詳細、そのエラー', tagged, async ({ nss, newcomer, data }) => {
  test.setTimeout(60_000);
  const { page, nss: { newCodes, newCodeDetails } } = newcomer;
  const people = data.newcomer();
  await enter(nss, newcomer, people);
  await toPlace(newcomer);
  await fillNewPlace(newcomer, { people });
  await choose(newcomer, 'net');
  await newCodes.heading.waitFor();
  await newCodes.proceed();
  await expect(newCodes.complaint).toBeVisible();
  await expectAccessible(page);
  await newCodes.addNew();
  await newCodeDetails.heading.waitFor();
  await expectAccessible(page);
  await newCodeDetails.set();
  await newCodeDetails.frame.alert.waitFor();
  await expectAccessible(page);
  await newCodeDetails.controls['利用者コード一覧に戻る'].click();
  await addCode(newcomer, ordinaryRows.net);
  await expectAccessible(page);
  await newCodes.edit('1');
  await newCodeDetails.row('1').waitFor();
  await expectAccessible(page);
});

for (const [connection, filled] of [['net', ['terminals', 'plan', 'billing']], ['general', ['lines', 'works', 'mailboxes']]] as const) {
  test(`axe: 新規利用申込の入力済みの画面、入力確認、完了（${connection}）`, tagged, async ({ nss, newcomer, data }) => {
    const { page, nss: { newConfirmation, newCompletion } } = newcomer;
    const { draft } = await openScreen(nss, data, newcomer, 'confirm', { connection });
    await expectAccessible(page);
    for (const screen of filled) {
      await page.goto(`${draft}/${screen}`);
      await expectAccessible(page);
    }
    await page.goto(`${draft}/confirm`);
    await newConfirmation.register();
    await newCompletion.heading.waitFor();
    await expectAccessible(page);
  });
}

test('axe: システム構成図と料金プランのないときのエラー', tagged, async ({ nss, newcomer, data }) => {
  const { page, nss: { newLines, newPlan } } = newcomer;
  const { draft, user } = await openScreen(nss, data, newcomer, 'lines', { connection: 'general' });
  await newLines.proceed();
  await expect(newLines.controls['参照']).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  for (const [screen, form] of [['lines', { withoutLine: 'yes' }], ['mailboxes', {}]] as const) await user.post(`${draft}/${screen}`, { ...form, go: 'on' });
  await page.goto(`${draft}/plan`);
  await expectAccessible(page);
  await newPlan.proceed();
  await newPlan.frame.alert.waitFor();
  await expectAccessible(page);
});

test('axe: システム設定申込のフロー、利用者コードの選択とエラー、確認、完了', tagged, async ({ nss, applicant }) => {
  test.setTimeout(60_000);
  const { page, nss: { settingsFlow, settingsCodes, settingsConfirmation, settingsCompletion } } = applicant;
  const user = await SettingsHttpUser.at(nss, applicant.account);
  const draft = await user.begin();
  await applicant.logIn();
  await settingsFlow.open();
  await expectAccessible(page);
  await page.goto(`${draft}/codes`);
  await expectAccessible(page);
  await settingsCodes.proceed();
  await settingsCodes.alert.waitFor();
  await expectAccessible(page);
  const other = await user.fillIn('1AONE');
  await page.goto(`${other}/confirm`);
  await expectAccessible(page);
  await settingsConfirmation.register();
  await settingsCompletion.heading.waitFor();
  await expectAccessible(page);
});
