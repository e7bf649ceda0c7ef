/**
 * システム設定の申込 (S1 part 3): 「名称」 first and then every 業種, ○ once it is registered, for contract
 * holders only, the same code not twice at once.
 */
import { expect, test } from '../../fixtures';
import { tagging } from '../inventory';
import { HttpUser } from './http/user';
import { temporaryFor } from './http/new';
import { BROKER, FORWARDER, NAMES, OFFICE, register, setCode, toCodes } from './settings-applying';
import { SettingsHttpUser } from './http/settings';

const tagged = tagging('@behaviour');

test.use({ office: OFFICE });

test('S1 3. 申込担当者は契約の内容があらかじめ入っていて、業務フローが進む', tagged('S1-3', '業務フロー システム設定'), async ({ applicant }) => {
  const { settingsFlow, settingsContact, settingsCodes } = applicant.nss;
  await applicant.logIn();
  await applicant.nss.menu.controls['システム設定の申込'].click();
  await settingsFlow.proceed();
  await expect(settingsContact.phase).toHaveText(/申込担当者の入力/);
  await expect(settingsContact.controls['E-mailアドレス 登録用']).toHaveValue(applicant.account.contact.email);
  await settingsContact.proceed();
  await expect(settingsCodes.phase).toHaveText(/システム設定情報の登録/);
});

test('S1 3. a 利用者コードごとの登録状況（○・×）が表示され、選択した利用者コードの業種のタブが表示される', tagged('S1-3', 'R-36-'), async ({ applicant }) => {
  const { settingsCodes, settingsTabs } = applicant.nss;
  await applicant.logIn();
  await toCodes(applicant);
  for (const [code, state] of [['1ASET', '×'], ['1BSET', '×'], ['1CSET', '○']] as const) {
    await expect(settingsCodes.rowOf(code).getByRole('cell').nth(2)).toHaveText(state);
    await expect(settingsCodes.rowOf(code).getByRole('cell').nth(3)).toHaveText('未入力');
  }
  await settingsCodes.enterSettings('1ASET');
  await expect(settingsTabs.tabs).toHaveText(['名称', '通関業', '海貨業']);
  await expect(settingsTabs.values['利用者コード']).toHaveText('1ASET');
  await expect(settingsTabs.values['業種']).toHaveText('通関業、海貨業');
  await expect(settingsTabs.values['処理方式']).toHaveText('netNACCS、インタラクティブ');
});

test('R-35 はじめに「名称」を入力するまで、業種のタブは開けない', tagged('R-35-'), async ({ applicant }) => {
  const { page, nss: { settingsCodes, settingsTabs } } = applicant;
  await applicant.logIn();
  await toCodes(applicant);
  await settingsCodes.enterSettings('1ASET');
  for (const tab of ['通関業', '海貨業']) await expect(settingsTabs.tab(tab)).toBeDisabled();
  await page.goto(page.url().replace(/0$/, '1'));
  await expect(settingsTabs.input('企業名(英)')).toBeVisible();
  await settingsTabs.enter(NAMES);
  await settingsTabs.set();
  await expect(settingsTabs.input('通関業者コード')).toBeVisible();
  for (const tab of ['通関業', '海貨業']) await expect(settingsTabs.tab(tab)).toBeEnabled();
});

test('R-35 入力していないタブがあると確認へ進めず、どの利用者コードかを知らせる。取り消せば残りで進める', tagged('R-35-'), async ({ applicant }) => {
  const { settingsCodes, settingsConfirmation } = applicant.nss;
  await applicant.logIn();
  await toCodes(applicant);
  await settingsCodes.proceed();
  await expect(settingsCodes.alert).toContainText('システム設定情報を登録する利用者コードを選択し、入力してください。');
  await setCode(applicant, '1BSET', NAMES, BROKER);
  await settingsCodes.enterSettings('1ASET');
  await applicant.nss.settingsTabs.enter(NAMES);
  await applicant.nss.settingsTabs.set();
  await applicant.nss.settingsTabs.goBack();
  await expect(settingsCodes.rowOf('1ASET')).toContainText('入力中');
  await expect(settingsCodes.rowOf('1BSET')).toContainText('入力済み');
  await settingsCodes.proceed();
  await expect(settingsCodes.rowOf('1ASET')).toContainText('利用者コード 1ASET に、入力が完了していないタブがあります。');
  await settingsCodes.clear('1ASET');
  await expect(settingsCodes.rowOf('1ASET')).toContainText('未入力');
  await settingsCodes.proceed();
  await expect(settingsConfirmation.settingsOf('1BSET')).toBeVisible();
  await expect(settingsConfirmation.settingsOf('1ASET')).toHaveCount(0);
});

test('S1 3. タブを移っても一覧へ戻っても、入力した内容は残る', tagged('S1-3'), async ({ applicant }) => {
  const { settingsCodes, settingsTabs } = applicant.nss;
  await applicant.logIn();
  await toCodes(applicant);
  await settingsCodes.enterSettings('1ASET');
  await settingsTabs.enter({ '企業名(英)': 'HALF' });
  await settingsTabs.goBack();
  await settingsCodes.enterSettings('1ASET');
  await expect(settingsTabs.input('企業名(英)')).toHaveValue('HALF');
  await settingsTabs.enter(NAMES);
  await settingsTabs.set();
  await settingsTabs.enter({ '通関業者コード': '1ANAC' });
  await settingsTabs.openTab('海貨業');
  await settingsTabs.enter(FORWARDER);
  await settingsTabs.openTab('通関業');
  await expect(settingsTabs.input('通関業者コード')).toHaveValue('1ANAC');
  await settingsTabs.enter(BROKER);
  await settingsTabs.set();
  // 海貨業 was right when it was left, so nothing is missing.
  await expect(settingsCodes.rowOf('1ASET')).toContainText('入力済み');
});

test('S1 3. 誤った入力は項目にメッセージを表示し、入力を残し、登録しない', tagged('R-22-', 'S1-3'), async ({ applicant, control }) => {
  const { settingsCodes, settingsTabs } = applicant.nss;
  await applicant.logIn();
  await toCodes(applicant);
  await settingsCodes.enterSettings('1BSET');
  await settingsTabs.enter({ ...NAMES, '企業名(英)': 'ナックス商事' });
  await settingsTabs.set();
  await expect(settingsTabs.input('企業名(英)')).toHaveAccessibleErrorMessage('企業名(英)は半角英数字で入力してください。');
  await expect(settingsTabs.input('企業名(英)')).toHaveValue('ナックス商事');
  await settingsTabs.enter(NAMES);
  await settingsTabs.set();
  await settingsTabs.enter({ '通関業者コード': '1ANA', '通関業の許可年月日': '20170231', '通関営業所の電話番号': '03-0123-4567' });
  await settingsTabs.set();
  await expect(settingsTabs.input('通関業者コード')).toHaveAccessibleErrorMessage('通関業者コードは5桁で入力してください。');
  await expect(settingsTabs.input('通関業の許可を受けた税関')).toHaveAccessibleErrorMessage('通関業の許可を受けた税関を選択してください。');
  await expect(settingsTabs.input('通関業の許可年月日')).toHaveAccessibleErrorMessage('通関業の許可年月日に存在しない日付が入力されています。');
  await expect(settingsTabs.input('通関営業所の電話番号')).toHaveAccessibleErrorMessage('通関営業所の電話番号は「-」(ハイフン)を入力せずに、数字のみ入力してください。');
  expect(await control.applications()).toEqual([]);
});

test('S1 3. 登録済みのタブにはその情報が表示され、1つのタブだけを変更して申し込める', tagged('S1-3'), async ({ applicant, control }) => {
  const { settingsCodes, settingsTabs, settingsConfirmation } = applicant.nss;
  await applicant.logIn();
  await toCodes(applicant);
  await settingsCodes.enterSettings('1CSET');
  await expect(settingsTabs.registered).toBeVisible();
  await expect(settingsTabs.input('責任者名(英)')).toHaveValue('TARO TSUKAN');
  await settingsTabs.openTab('通関業');
  await expect(settingsTabs.registered).toBeVisible();
  await settingsTabs.enter({ '通関営業所の電話番号': '0399999999' });
  await settingsTabs.set();
  await expect(settingsCodes.rowOf('1CSET')).toContainText('入力済み');
  await settingsCodes.enterSettings('1CSET');
  await settingsTabs.openTab('通関業');
  await expect(settingsTabs.registered).toHaveCount(0);
  await settingsTabs.goBack();
  await settingsCodes.proceed();
  await expect(settingsConfirmation.settingsOf('1CSET')).toContainText('0399999999');
  await expect(settingsConfirmation.settingsOf('1CSET')).not.toContainText('企業名(英)');
  await settingsConfirmation.register();
  const number = await applicant.nss.settingsCompletion.receiptNumber();
  await control.review(number, { decision: 'approve' });
  expect((await control.contract(applicant.account.loginId)).userCodes.map(({ settings }) => settings)).toEqual(['missing', 'missing', 'registered']);
});

test('R-36 審査が終わると契約内容確認に○がつき、受付・確認完了のメールが申込担当者と管理責任者に届く', tagged('R-36+', 'R-29+', 'R-37+', '状況 システム設定', '新着情報 システム設定の審査終了'), async ({ applicant, manager, centre, mailbox, control }) => {
  const { contractDetails, menu, settingsConfirmation } = applicant.nss;
  await applicant.logIn();
  await toCodes(applicant);
  await setCode(applicant, '1ASET', NAMES, BROKER, FORWARDER);
  await applicant.nss.settingsCodes.proceed();
  for (const text of [...Object.values(NAMES), '1ANAC', '2017/04/01', '横浜港']) await expect(settingsConfirmation.settingsOf('1ASET')).toContainText(text);
  await settingsConfirmation.enterRemarks('よろしくお願いします。');
  await settingsConfirmation.register();
  const number = await applicant.nss.settingsCompletion.receiptNumber();
  expect(number).toMatch(/^26\d{4}[A-Z]$/);
  expect(await control.application(number)).toMatchObject({ kind: 'settings', remarks: 'よろしくお願いします。', settings: { '1ASET': { '名称': { nameCompany: 'NACCS TRADING CO.,LTD.' } } } });
  const states = async (code: string): Promise<readonly string[]> => {
    await menu.controls['契約内容確認'].click();
    await contractDetails.openTab('システム設定');
    return contractDetails.tables['登録状況の確認'].getByRole('row').filter({ hasText: code }).getByRole('cell').allInnerTexts();
  };
  expect(await states('1ASET')).toEqual(['1ASET', '×', '×', '×', '×']);
  await centre.approve(number);
  expect(await states('1ASET')).toEqual(['1ASET', '○', '○', '○', '○']);
  expect(await states('1BSET')).toEqual(['1BSET', '×', '×', '－', '×']);
  for (const subject of ['【NSS】システム設定申込受付完了のお知らせ', '【NSS】システム設定申込確認完了のお知らせ']) {
    for (const { email } of [applicant.account.contact, manager.account.manager]) await mailbox.of(email).waitFor({ subject, receiptNumber: number });
  }
  await applicant.page.goto('/dfw/nss/menu');
  await expect(menu.newsOf(number)).toContainText('システム設定');
  await expect(menu.newsOf(number)).toContainText(`【${number}】 システム設定申込の審査を終了しました。通知内容を確認してください。`);
});

test('S1 3. 審査中の利用者コードは、もう一度申し込めない', tagged('S1-3'), async ({ nss, applicant, control }) => {
  const number = await (await SettingsHttpUser.at(nss, applicant.account)).apply('1BSET');
  await applicant.logIn();
  await toCodes(applicant);
  const { settingsCodes } = applicant.nss;
  await expect(settingsCodes.rowOf('1BSET')).toContainText(`審査中（${number}）`);
  await expect(settingsCodes.rowControls['システム設定情報を入力する']('1BSET')).toHaveCount(0);
  const answer = await applicant.page.goto(applicant.page.url() + '/1BSET/0');
  expect(answer?.status()).toBe(409);
  await expect(applicant.page.getByText('利用者コード 1BSET のシステム設定は、別の申込で審査中です。')).toBeVisible();
  await control.review(number, { decision: 'approve' });
  await toCodes(applicant);
  await expect(settingsCodes.rowControls['システム設定情報を入力する']('1BSET')).toBeVisible();
});

test('S1 3. 2人が同じ利用者コードを同時に申し込むと、後の人は理由を知らされ、二重に登録されない', tagged('S1-3'), async ({ nss, applicant, control }) => {
  const [first, second] = [await SettingsHttpUser.at(nss, applicant.account), await SettingsHttpUser.at(nss, applicant.account)];
  const [one, two] = [await first.fillIn('1BSET'), await second.fillIn('1BSET')];
  const number = await first.register(one);
  const { status, text } = await second.http.post(`${two}/confirm`, { remarks: '', go: 'on' });
  expect(status).toBe(422);
  expect(text).toContain('利用者コード 1BSET のシステム設定は、別の申込で審査中です。');
  expect((await control.applications()).map(({ receiptNumber }) => receiptNumber)).toEqual([number]);
  // Pressed twice, it is the same application.
  expect(await first.register(one)).toBe(number);
});

test('S1 3. 別の人がタブの内容を変えた後では、知らずに上書きしない', tagged('S1-3'), async ({ applicant }) => {
  const { page, nss: { settingsCodes, settingsTabs } } = applicant;
  await applicant.logIn();
  await toCodes(applicant);
  await settingsCodes.enterSettings('1BSET');
  await settingsTabs.heading.waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel('企業名(英)', { exact: true }).fill('OTHER');
  await other.getByRole('button', { name: '利用者コードの選択に戻る' }).click();
  await other.waitForURL(/\/codes$/);
  await settingsTabs.enter(NAMES);
  await settingsTabs.set();
  await expect(settingsTabs.alert).toContainText('別の画面または別の担当者によって更新されています。');
  await expect(settingsTabs.input('企業名(英)')).toHaveValue(NAMES['企業名(英)']);
  await settingsTabs.set();
  await expect(settingsTabs.input('通関業者コード')).toBeVisible();
});

test('S1 3. 途中でログアウトしても、同じ画面から続けられる。ほかの事業所には見えない', tagged('S1-3'), async ({ applicant, stranger }) => {
  const { page, nss: { settingsCodes, menu } } = applicant;
  await applicant.logIn();
  await toCodes(applicant);
  await setCode(applicant, '1BSET', NAMES, BROKER);
  const address = page.url();
  await menu.logOut();
  await stranger.logIn();
  expect((await stranger.page.goto(address))?.status()).toBe(404);
  expect((await stranger.page.goto(`${address}/1BSET/0`))?.status()).toBe(404);
  await applicant.logIn();
  await page.goto(address);
  await expect(settingsCodes.rowOf('1BSET')).toContainText('入力済み');
  expect(await register(applicant)).toMatch(/^\d{6}[A-Z]$/);
});

test('R-37 仮ログインIDでは、システム設定を申し込めない', tagged('R-37-'), async ({ nss, data }) => {
  const user = await HttpUser.at(nss, await temporaryFor(nss, data.newcomer()));
  for (const answer of [await user.get('/dfw/nss/settings/flow'), await user.post('/dfw/nss/settings/flow')]) {
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('この手続きは、正式なログインID（事業所コード）でログインした方のみご利用いただけます。');
  }
});
