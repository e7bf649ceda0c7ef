/**
 * Wrong input in every field of every screen (issue: message at the field, input kept, nothing stored), and the longest
 * right input as the counterpart. All fields of a screen are wrong at the same time, each in its own way.
 * are proved in detail in change-items and change-contact.
 */
import { expect, test, type Page } from '../../fixtures';
import { TERMINALS, CERTIFICATES, toItems } from './applying';
import { expectAccessible } from './axe';
import { longest, messageAt, wrongFor, type Field } from './corpus';
import { fields, tabFields, type ScreenKey, type TabName } from './corpus-fields';
import { ALL_TRADES, CODE_OF_ALL, inputOf, inputScreens, sendWrong, type InputScreen } from './input-screens';
import { NAMES, SettingsHttpUser } from './http/settings';
import { HttpUser } from './http/user';
import { submitEach } from './submit';

const tagged = { tag: ['@behaviour', '@wrong-input', '@accessibility'] };
const namesOf = (all: readonly Field[]): string[] => all.map(({ name }) => name).sort();

/**
 * Types wrong input into every field, sends the form, and looks at what a person sees: at one field of each kind, all others
 * are looked at in what NSS answers. axe finds nothing on the screen as it opens, nor with messages at every field.
 */
async function typeWrong(page: Page, all: readonly Field[], screen: Pick<InputScreen, 'button' | 'answers'>): Promise<void> {
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await expectAccessible(page);
  await sendWrong(page, all, screen);
  const samples = all.filter(({ kind, secret }, index) => all.findIndex((one) => one.kind === kind && one.secret === secret) === index);
  for (const field of samples) {
    const [wrong] = wrongFor(field);
    await expect(inputOf(page, field)).toHaveAccessibleErrorMessage(messageAt(field, wrong!));
    await expect(inputOf(page, field)).toHaveValue(field.secret ? '' : wrong!.value);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expectAccessible(page);
}

/** A screen as the corpus sees it. */
interface Tried {
  readonly user: HttpUser;
  readonly path: string;
  readonly all: readonly Field[];
  /** What is sent besides. */
  readonly sent: Readonly<Record<string, string>>;
}

/** Sends the form with every wrong value of every field. @returns what the screen showed before */
async function expectRefused({ user, path, all, sent }: Tried) {
  const wrongs = all.map((field) => ({ field, list: wrongFor(field) }));
  const rounds = Array.from({ length: Math.max(...wrongs.map(({ list }) => list.length)) }, (_, round) =>
    wrongs.flatMap(({ field, list }) => (list[round] === undefined ? [] : [{ field, wrong: list[round] }])));
  const { shown, answers } = await submitEach(user, path, all[0]!.name, rounds.map((round) => ({ ...sent, ...Object.fromEntries(round.map(({ field, wrong }) => [field.name, wrong.value])) })));
  const differing = rounds.flatMap((round, index) => round.flatMap(({ field, wrong }) => {
    const { status, inputs } = answers[index]!;
    const { message, value } = inputs[field.name] ?? { message: null, value: '(項目がない)' };
    const isKept = field.secret ? value === '' : wrong.lost || value === wrong.value;
    return status === 422 && message === messageAt(field, wrong) && isKept ? [] : [`${field.name} ${wrong.name}: ${status} ${message} ${value.slice(0, 40)}`];
  }));
  expect(differing).toEqual([]);
  return shown;
}

/**
 * The longest right input of every field draws none of the messages of the corpus; what else a screen asks is its own business.
 * @returns what the screen showed before
 */
async function expectLongestTaken({ user, path, all, sent }: Tried) {
  const { shown, answers } = await submitEach(user, path, all[0]!.name, [{ ...sent, ...Object.fromEntries(all.map((field) => [field.name, longest(field)])) }]);
  const complaints = all.flatMap((field) => {
    const message = answers[0]!.inputs[field.name]?.message ?? '';
    return wrongFor(field).some((wrong) => messageAt(field, wrong) === message) ? [message] : [];
  });
  expect(complaints).toEqual([]);
  return shown;
}

test.use({ office: ALL_TRADES, viewport: { width: 1280, height: 900 } });

const titles: Record<ScreenKey, string> = {
  login: 'ログイン', reissue: 'ログインID・パスワード再発行', passwordChange: 'パスワードの変更', entryContact: '仮アカウントの申込担当者',
  changeItems: '変更申込内容', changeContact: '変更申込の申込担当者', changeTerminals: '変更申込の論理端末・証明書', changeConfirmation: '変更申込の確認',
  changeOffice: '変更申込の企業・事業所', changeBilling: '変更申込の請求先',
  changeGeneral: '変更申込の回線・論理端末', changePartners: 'その他の契約変更（機器共用・共同利用）', changeNewOffice: 'その他の契約変更（共同利用の新規事業所）', changeSuccession: 'その他の契約変更（地位の承継）',
  changeCodeRow: '変更申込の識別番号', changeSharedCode: '変更申込で共用する利用者コード',
  newContact: '新規利用申込の申込担当者', newPlace: '事業所・企業', newCodeRow: '利用者コードの識別番号', newSharedCode: '共用する利用者コード', newTerminals: '新規利用申込の論理端末・証明書',
  newLines: '回線・論理端末', newWorks: '回線工事', newMailboxes: 'メールボックス', newBilling: '請求先', newCombinedBilling: '請求先（一括請求）', newConfirmation: '新規利用申込の確認',
  applicationList: '申込情報一覧の検索',
  brokerContact: '通関士IDの追加の申込担当者', brokerInput: '通関士ID', brokerConfirmation: '通関士IDの追加の確認', reissueContact: '証明書再発行の申込担当者', reissueConfirmation: '証明書再発行の確認',
  certificateFetch: 'デジタル証明書取得画面',
  naccsLogon: 'NACCS業務のログオン', naccsUtb: '通関士証票番号登録（UTB）',
  cpRegister: 'サイバーポートのNACCS利用者情報', cpUsers: 'サイバーポートの利用者の紐づけ',
  boardSimulation: '料金・利用開始日の試算',
  settingsContact: 'システム設定の申込担当者', settingsConfirmation: 'システム設定の確認',
};
/** Two entries of the corpus that are one screen, asked for by different answers or buttons. */
const sameScreen: readonly (readonly ScreenKey[])[] = [['newCodeRow', 'newSharedCode'], ['changeCodeRow', 'changeSharedCode'], ['newBilling', 'newCombinedBilling']];

for (const screen of Object.keys(fields) as ScreenKey[]) {
  test(`誤った入力: ${titles[screen]}のどの項目も、項目にメッセージが出て、入力が残り、何も保存されない`, tagged, async ({ nss, data, applicant, newcomer, control }) => {
    const { open, go = 'on', answers = {} } = inputScreens[screen];
    const { page } = await open({ nss, data, applicant, newcomer });
    const tried: Tried = { user: await HttpUser.behind(page), path: new URL(page.url()).pathname, all: fields[screen], sent: { ...answers, go } };
    const { shown: before } = await submitEach(tried.user, tried.path, tried.all[0]!.name, []);
    const screens = sameScreen.find((keys) => keys.includes(screen)) ?? [screen];
    expect(Object.keys(before).sort()).toEqual(namesOf(screens.flatMap((key) => fields[key])));

    await test.step('ブラウザで入力', () => typeWrong(page, tried.all, inputScreens[screen]));
    await test.step('画面のフォームで送信', () => expectRefused(tried));
    await test.step('何も保存されておらず、限度いっぱいの長さは断られない', async () => {
      expect(await control.applications()).toEqual([]);
      expect(await expectLongestTaken(tried)).toEqual(before);
    });
  });
}

test('誤った入力: システム設定情報のどのタブのどの項目も、項目にメッセージが出て、入力が残り、何も保存されない', tagged, async ({ nss, applicant, control }) => {
  test.setTimeout(90_000);
  const { page } = applicant;
  const user = await SettingsHttpUser.at(nss, applicant.account);
  const draft = await user.begin();
  await applicant.logIn();
  await applicant.nss.menu.heading.waitFor();
  for (const [index, tab] of (Object.keys(tabFields) as TabName[]).entries()) {
    await test.step(tab, async () => {
      const tried: Tried = { user: user.http, path: `${draft}/codes/${CODE_OF_ALL}/${index}`, all: tabFields[tab], sent: { go: 'on' } };
      if (index < 2) {
        await page.goto(tried.path);
        await typeWrong(page, tried.all, { button: 'このタブの内容を設定する' });
      }
      const before = await expectRefused(tried);
      expect(Object.keys(before).sort()).toEqual(namesOf(tried.all));
      expect(await expectLongestTaken(tried)).toEqual(before);
      if (index === 0) await user.set(draft, CODE_OF_ALL, 0, NAMES);
    });
  }
  expect(await control.applications()).toEqual([]);
});

test('正しい入力: 限度いっぱいの文字数は、どの画面でも受け付けられ、そのまま登録される', { tag: ['@behaviour', '@wrong-input'] }, async ({ applicant, control }) => {
  const { changeItems, changeContact, changeTerminals, changeConfirmation, changeCompletion } = applicant.nss;
  await applicant.logIn();
  await toItems(applicant);
  await changeItems.chooseItems(TERMINALS, CERTIFICATES);
  await changeItems.enterStartDate('20260501');
  await changeItems.enterReason('理'.repeat(240));
  await changeItems.proceed();
  for (const screen of ['changeContact', 'changeTerminals', 'changeConfirmation'] as const) {
    await applicant.nss[screen].heading.waitFor();
    for (const field of fields[screen]) await inputOf(applicant.page, field).fill(longest(field));
    await applicant.page.getByRole('button', { name: inputScreens[screen].button, exact: true }).click();
  }
  const registered = await control.application(await changeCompletion.receiptNumber());
  expect(registered).toMatchObject({
    reason: '理'.repeat(240), remarks: '理'.repeat(240),
    contact: {
      familyName: '関'.repeat(20), givenName: '関'.repeat(20), familyKana: 'カ'.repeat(20), givenKana: 'カ'.repeat(20),
      department: '関'.repeat(70), position: '関'.repeat(70), phone: '0301234567', fax: '0301234567', email: 'taro@naccs.jp',
    },
    terminals: { addNet: 111, addEbms: 111, addWeb: 111 },
  });
  for (const screen of [changeItems, changeContact, changeTerminals, changeConfirmation]) await expect(screen.heading).toBeHidden();
});

const markup = '<script>alert(1)</script> & "引用" \'; DROP TABLE applications; --\n2行目 𠮷野家';

test('自由記述: HTMLやSQLに見える理由と備考は、ただの文字として登録され、そのまま表示される', { tag: ['@behaviour', '@wrong-input'] }, async ({ applicant, control }) => {
  const dialogs: string[] = [];
  applicant.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { nss } = applicant;
  await applicant.logIn();
  await toItems(applicant);
  await nss.changeItems.chooseItems(TERMINALS);
  await nss.changeItems.enterStartDate('20260501');
  await nss.changeItems.enterReason(markup);
  await nss.changeItems.proceed();
  await nss.changeContact.proceed();
  await nss.changeTerminals.addTerminals({ net: '1' });
  await nss.changeTerminals.proceed();
  await expect(nss.changeConfirmation.values['変更する理由']).toHaveText(markup, { useInnerText: true });
  await nss.changeConfirmation.enterRemarks(markup);
  await nss.changeConfirmation.register();
  const number = await nss.changeCompletion.receiptNumber();
  expect(await control.application(number)).toMatchObject({ reason: markup, remarks: markup });
  await nss.menu.openApplications();
  await nss.applicationList.openDetails(number);
  await expect(nss.applicationDetails.values['変更する理由']).toHaveText(markup, { useInnerText: true });
  await expect(nss.applicationDetails.values['備考']).toHaveText(markup, { useInnerText: true });
  expect(dialogs).toEqual([]);
});

test('前後の空白: 取り除かれて登録される（途中の空白は残る）', { tag: ['@behaviour', '@wrong-input'] }, async ({ applicant, control }) => {
  const { nss } = applicant;
  await applicant.logIn();
  await toItems(applicant);
  await nss.changeItems.chooseItems(TERMINALS);
  await nss.changeItems.enterStartDate(' 20260501　');
  await nss.changeItems.enterReason('　\n増員のため 以上\n　');
  await nss.changeItems.proceed();
  await nss.changeContact.enterContact({ '氏名 姓：': '　通関　', '電話番号': ' 0120794550 ' });
  await nss.changeContact.proceed();
  await nss.changeTerminals.addTerminals({ net: ' 2 ' });
  await nss.changeTerminals.proceed();
  await nss.changeConfirmation.register();
  expect(await control.application(await nss.changeCompletion.receiptNumber())).toMatchObject({
    requestedStartDate: '2026-05-01', reason: '増員のため 以上', contact: { familyName: '通関', phone: '0120794550' }, terminals: { addNet: 2 },
  });
});

test('途中で壊れたフォームは、どのサイトでも400のお知らせになる', { tag: ['@behaviour', '@wrong-input'] }, async ({ nss }) => {
  const user = new HttpUser(nss.url, { loginId: '', password: '' });
  for (const path of ['/dfw/login/nsscoapp/', '/terminal/', '/cyber-port/naccs-users/new']) {
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=xyz']) {
      const { status, text } = await user.post(path, { broken: 'yes' }, { 'content-type': type });
      expect([path, status, text.includes('送信された内容を処理できませんでした。')]).toEqual([path, 400, true]);
    }
  }
});
