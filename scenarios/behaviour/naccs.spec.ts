/**
 * NACCS業務 in the browser: logging on, each 業務 once the right way, going back, doing it twice, two tabs; S4 p. 4 (業務開始),
 * S3 step 21 (UTB), R-43.
 */
import { expect, fillSecret, test } from '../../fixtures';
import { tagging } from '../inventory';
import { expectAccessible } from './axe';
import { passwordOf } from './http/terminal';
import { logOn } from './terminal';

const tagged = tagging('@behaviour', '@naccs');
const NET = '1AWEBA0A';
const TERMINAL = '75001A';

test.use({
  office: {
    officeCode: 'WEB001', startedOn: '2020-04-01', terminals: [{ name: TERMINAL, kind: 'net' }, { name: '75002A', kind: 'general' }],
    userCodes: [{ code: '1AWEB', trades: ['通関業', '通関士'], ids: [{ id: NET }, { id: '1AWEB001' }, { id: '1AWEBYA1' }, { id: '1AWEBYB1' }] }],
  },
});

test('ログオンし、端末開通確認（TCC）が正常終了する。読み直しても2回は行わない', tagged('S4 業務開始', 'NACCS-1', 'accessibility'), async ({ applicant, control }) => {
  const { page, nss: { naccsTasks, naccsTcc, naccsLogon } } = applicant;
  await naccsLogon.open();
  await expectAccessible(page);
  await logOn(applicant, TERMINAL, NET);
  await expect(naccsTasks.heading).toBeVisible();
  await expect(page).toHaveTitle('業務選択 | NACCS業務');
  await expectAccessible(page);
  await naccsTasks.choose('TCC 端末開通確認');
  await naccsTcc.send();
  await expect(naccsTcc.values['処理結果']).toHaveText('正常終了');
  await expect(naccsTcc.values['利用者ID']).toHaveText(NET);
  await expect(naccsTcc.values['論理端末名']).toHaveText(TERMINAL);
  await expect(naccsTcc.values['処理日時']).toHaveText('2026/04/01 09:00');
  await expectAccessible(page);
  await page.reload();
  await expect(naccsTcc.values['処理結果']).toHaveText('正常終了');
  expect((await control.charges('WEB001', '2026-04')).uses).toMatchObject([{ userId: NET, task: 'TCC', count: 1 }]);
  await naccsTcc.goBack();
  await naccsTasks.logOff();
  await expect(naccsLogon.notice).toHaveText('ログオフしました。');
});

test('ログオンの誤りは項目に示され、入力した論理端末名と利用者IDが残る', tagged('naccs-silent', 'accessibility'), async ({ applicant }) => {
  const { page, nss: { naccsLogon } } = applicant;
  await naccsLogon.open();
  await naccsLogon.controls['ログオン'].click();
  for (const label of ['論理端末名', '利用者ID', 'パスワード'] as const) await expect(naccsLogon.controls[label]).toHaveAccessibleErrorMessage(`${label}を入力してください。`);
  await naccsLogon.logOn(TERMINAL, NET, (field) => field.fill('WRONG222'));
  await expect(naccsLogon.controls['利用者ID']).toHaveAccessibleErrorMessage('利用者IDまたはパスワードが正しくありません。');
  await expect(naccsLogon.controls['論理端末名']).toHaveValue(TERMINAL);
  await expect(naccsLogon.controls['利用者ID']).toHaveValue(NET);
  await expect(naccsLogon.controls['パスワード']).toHaveValue('');
  await expectAccessible(page);
});

test('UTBで通関士証票番号を登録し、UTB01で照会し、取り消す。戻って送り直しても2つは登録されない', tagged('R-43+', 'NACCS-2', 'badge-once', 'accessibility'), async ({ applicant, control }) => {
  const { page, nss: { naccsTasks, naccsUtb, naccsUtb01 } } = applicant;
  await logOn(applicant, TERMINAL, NET);
  await naccsTasks.choose('UTB 通関士証票番号登録');
  await expect(naccsUtb.controls['処理区分'].getByRole('radio', { name: '登録' })).toBeChecked();
  await naccsUtb.order('登録', '1AWEBYA1', '012345');
  await expect(naccsUtb.values['処理結果']).toHaveText('正常終了');
  await expect(naccsUtb.values['登録対象の利用者ID']).toHaveText('1AWEBYA1');
  await expect(naccsUtb.values['通関士証票番号']).toHaveText('012345');
  await expectAccessible(page);
  await page.goBack();
  await naccsUtb.order('登録', '1AWEBYA1', '012345');
  await expect(naccsUtb.controls['通関士証票番号']).toHaveAccessibleErrorMessage('1AWEBYA1には、この通関士証票番号がすでに登録されています。');
  await expectAccessible(page);
  await naccsUtb.goBack();
  await naccsTasks.choose('UTB01 通関士証票番号照会');
  await expectAccessible(page);
  await naccsUtb01.send();
  await expect(naccsUtb01.tables['通関士証票番号'].getByRole('row').nth(1)).toHaveText('1AWEBYA1SMTP双方向0123452026/04/01利用中');
  await expect(naccsUtb01.tables['通関士証票番号'].getByRole('row')).toHaveCount(2);
  await expectAccessible(page);
  await naccsUtb01.goBack();
  await naccsTasks.choose('UTB 通関士証票番号登録');
  await naccsUtb.order('取消', '1AWEBYA1', '012345');
  await expect(naccsUtb.values['処理区分']).toHaveText('取消');
  expect((await control.charges('WEB001', '2026-04')).uses).toMatchObject([{ task: 'UTB', count: 2 }, { task: 'UTB01', count: 1 }]);
});

test('管理統計資料取得は、利用者コードの利用者IDが当月に行った業務の件数を示す', tagged('naccs-retired'), async ({ applicant, control }) => {
  const { page, nss: { naccsTasks, naccsStatistics } } = applicant;
  await control.performTask('1AWEB001', 'TCC', 3);
  await logOn(applicant, TERMINAL, NET);
  await naccsTasks.choose('管理統計資料取得');
  await naccsStatistics.send();
  await expect(naccsStatistics.tables['業務の件数（当月）'].getByRole('row')).toHaveText(['利用者ID業務件数', '1AWEB001TCC 端末開通確認3', `${NET}管理統計資料取得1`]);
  await expectAccessible(page);
});

test('2つのタブ: 同じログオンで働き、片方で別の利用者IDがログオンした後の古い画面からは何も行わない', tagged('naccs-as', 'accessibility'), async ({ applicant, control }) => {
  const { page, nss: { naccsTasks, naccsTcc, naccsNotice }, account } = applicant;
  await logOn(applicant, TERMINAL, NET);
  await naccsTasks.choose('TCC 端末開通確認');
  await naccsTcc.heading.waitFor();
  const tab = await page.context().newPage();
  await tab.goto('/terminal/tasks');
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('業務選択');
  await applicant.secretly(async () => {
    await tab.goto('/terminal/');
    await tab.getByLabel('論理端末名', { exact: true }).fill('75002A');
    await tab.getByLabel('利用者ID', { exact: true }).fill('1AWEB001');
    await fillSecret(tab.getByLabel('パスワード', { exact: true }), passwordOf(account, '1AWEB001'));
    await tab.getByRole('button', { name: 'ログオン', exact: true }).click();
    await tab.getByRole('heading', { name: '業務選択' }).waitFor();
  });
  await naccsTcc.send();
  await expect(naccsNotice.alert).toHaveText('別の画面で利用者ID 1AWEB001 がログオンしたため、送信した業務は行っていません。業務を選択し直してください。');
  await expectAccessible(page);
  expect((await control.charges('WEB001', '2026-04')).uses).toEqual([]);
  await naccsNotice.controls['業務選択に戻る'].click();
  await naccsTasks.choose('TCC 端末開通確認');
  await naccsTcc.send();
  await expect(naccsTcc.values['利用者ID']).toHaveText('1AWEB001');
});
