/**
 * 確認事項 about a システム設定の申込 and what the applicant can do about it: 修正 with everything still there, or
 * 取下げ. And the files that go with it (S1 3. b, R-11, R-38, E-20).
 */
import { readFile } from 'node:fs/promises';
import { expect, test, type Actor, type RunningNss } from '../../fixtures';
import { covers } from '../inventory';
import { BROKER, NAMES, OFFICE, register, setCode, toCodes } from './settings-applying';
import { SettingsHttpUser } from './http/settings';

const tag = ['@behaviour', '@R-45'];
const question = '営業所所在地(英)の番地をご確認ください。';
const SURVEY = '貨物引渡業務登録調査票.xlsx';
const file = (name: string, contents = 'x') => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(contents) });

test.use({ office: OFFICE });

/** An application for 1BSET with 確認事項, open on 申込内容参照画面. */
async function queried(actor: Actor, { control }: RunningNss): Promise<string> {
  await actor.logIn();
  await toCodes(actor);
  await actor.nss.settingsCodes.attach(file(SURVEY, 'survey'));
  await setCode(actor, '1BSET', NAMES, BROKER);
  const number = await register(actor);
  await control.review(number, { decision: 'query', message: question });
  await actor.page.goto('/dfw/nss/menu');
  await actor.nss.menu.openDetails(number);
  await actor.nss.applicationDetails.heading.waitFor();
  return number;
}

test('R-45 システム設定の確認事項は、新着情報とメールで申込担当者と管理責任者に知らされる', covers({ tag }, 'R-45+', '新着情報 システム設定の確認事項'), async ({ nss, applicant, manager, mailbox }) => {
  const number = await queried(applicant, nss);
  const { applicationDetails, menu } = applicant.nss;
  await expect(applicationDetails.values['ステータス']).toHaveText('確認事項あり');
  await expect(applicationDetails.tables['進行状況']).toContainText(question);
  await applicant.page.goto('/dfw/nss/menu');
  await expect(menu.newsOf(number)).toContainText(`【${number}】 システム設定申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。`);
  for (const { email } of [applicant.account.contact, manager.account.manager]) {
    const { text } = await mailbox.of(email).waitFor({ subject: '【NSS】システム設定申込内容に関する確認事項のお知らせ', receiptNumber: number });
    expect(text).toContain(question);
  }
});

test('R-45 修正は、申込担当者・すべてのタブ・添付ファイルが入ったまま始まり、同じ申込受付番号で受け付けられる', { tag: [...tag, '@D-02'] }, async ({ nss, applicant, control, mailbox }) => {
  const number = await queried(applicant, nss);
  const { applicationDetails, settingsContact, settingsCodes, settingsTabs } = applicant.nss;
  await applicationDetails.correct();
  await expect(settingsContact.controls['E-mailアドレス 登録用']).toHaveValue(applicant.account.contact.email);
  await settingsContact.proceed();
  await expect(settingsCodes.rowOf('1BSET')).toContainText('入力済み');
  await expect(settingsCodes.tables['添付ファイル']).toContainText(SURVEY);
  await settingsCodes.enterSettings('1BSET');
  await expect(settingsTabs.input('営業所所在地(英)')).toHaveValue(NAMES['営業所所在地(英)']);
  await settingsTabs.enter({ '営業所所在地(英)': '5-15-17 KONAN,MINATO-KU,TOKYO' });
  await settingsTabs.set();
  await settingsCodes.heading.waitFor();
  expect(await register(applicant)).toBe(number);
  expect(await control.application(number)).toMatchObject({
    status: 'received', settings: { '1BSET': { '名称': { nameAddress: '5-15-17 KONAN,MINATO-KU,TOKYO' }, '通関業': { customsBrokerCode: '1ANAC' } } },
    attachments: [{ name: SURVEY, size: 6 }],
  });
  await mailbox.of(applicant.account.contact.email).waitFor({ subject: '【NSS】システム設定申込受付完了のお知らせ', receiptNumber: number });
  await control.review(number, { decision: 'approve' });
  expect((await control.contract(applicant.account.loginId)).userCodes[1]).toMatchObject({ code: '1BSET', settings: 'registered' });
});

test('R-45 確認事項のあるシステム設定の利用者コードは、取り下げるまで別の申込に使えない', { tag }, async ({ nss, applicant, mailbox }) => {
  const number = await queried(applicant, nss);
  const { applicationDetails, applicationWithdrawal, settingsCodes } = applicant.nss;
  const details = applicant.page.url();
  await toCodes(applicant);
  await expect(settingsCodes.rowOf('1BSET')).toContainText(`審査中（${number}）`);
  await applicant.page.goto(details);
  await applicationDetails.withdraw();
  await applicationWithdrawal.confirm();
  await expect(applicationDetails.values['ステータス']).toHaveText('取下げ');
  await mailbox.of(applicant.account.contact.email).waitFor({ subject: '【NSS】システム設定申込取下げ受付のお知らせ', receiptNumber: number });
  await toCodes(applicant);
  await setCode(applicant, '1BSET', NAMES, BROKER);
  expect(await register(applicant)).not.toBe(number);
});

test('R-45 修正の途中で別の人が取り下げたら、登録せずに知らせる', { tag }, async ({ nss, applicant, control }) => {
  const number = await queried(applicant, nss);
  const { applicationDetails, settingsContact, settingsCodes, settingsConfirmation } = applicant.nss;
  await applicationDetails.correct();
  await settingsContact.proceed();
  await settingsCodes.heading.waitFor();
  await settingsCodes.proceed();
  await settingsConfirmation.heading.waitFor();
  const other = await SettingsHttpUser.at(nss, applicant.account);
  expect((await other.http.post(`/dfw/nss/applications/${number}/withdraw`)).status).toBe(303);
  await settingsConfirmation.register();
  await expect(settingsConfirmation.alert).toBeVisible();
  expect(await control.application(number)).toMatchObject({ status: 'withdrawn' });
  expect(await control.applications()).toHaveLength(1);
});

test('E-20 調査票は所定のファイル名でなければ添付できず、一覧はファイルがあるときだけ表示される', covers({ tag: ['@behaviour', '@E-20'] }, 'R-11+', 'R-11-', 'R-38-'), async ({ applicant }) => {
  const { settingsCodes } = applicant.nss;
  await applicant.logIn();
  await toCodes(applicant);
  await expect(settingsCodes.tables['添付ファイル']).toHaveCount(0);
  for (const name of ['調査票.xlsx', '貨物引渡業務登録調査票(1).xlsx', '貨物引渡業務登録調査票.pdf']) {
    await settingsCodes.attach(file(name));
    await expect(settingsCodes.controls['参照']).toHaveAccessibleErrorMessage(/は所定のファイル名ではないため添付できません。/);
    await expect(settingsCodes.tables['添付ファイル']).toHaveCount(0);
  }
  for (const name of [SURVEY, '航空会社インタフェース調査票.xlsx', '船会社受委託関係登録兼船会社コード付与調査票.xls']) {
    await settingsCodes.attach(file(name));
    await expect(settingsCodes.rowControls['添付ファイル'](name)).toBeVisible();
  }
  await settingsCodes.detach(SURVEY);
  await expect(settingsCodes.rowControls['添付ファイル'](SURVEY)).toHaveCount(0);
  await setCode(applicant, '1BSET', NAMES, BROKER);
  await settingsCodes.controls['参照'].setInputFiles(file(SURVEY));
  await settingsCodes.proceed();
  await expect(settingsCodes.controls['参照']).toHaveAccessibleErrorMessage(/まだ添付されていません。/);
});

test('R-38 3つの調査票はNACCS掲示板から所定のファイル名でダウンロードでき、そのまま添付できる', covers({ tag: ['@behaviour', '@E-20'] }, 'R-38+', '所定の3調査票'), async ({ applicant }) => {
  const { page, nss } = applicant;
  const downloaded: { name: string; mimeType: string; buffer: Buffer }[] = [];
  await page.goto('/nss/surveys.html');
  for (const link of Object.values(nss.screen('システム設定調査票').controls)) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    downloaded.push({ name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: await readFile(await download.path()) });
  }
  expect(downloaded.map(({ name }) => name)).toEqual([SURVEY, '航空会社インタフェース調査票.xlsx', '船会社受委託関係登録兼船会社コード付与調査票.xlsx']);
  // An .xlsx is a ZIP archive.
  for (const { buffer } of downloaded) expect(buffer.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  await applicant.logIn();
  await toCodes(applicant);
  for (const one of downloaded) {
    await nss.settingsCodes.attach(one);
    await expect(nss.settingsCodes.rowControls['添付ファイル'](one.name)).toBeVisible();
  }
});
