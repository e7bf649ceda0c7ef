/**
 * 仮アカウントの発行 (S1 1.): システム利用規程, 申込担当者, confirmation, completion and the mail (R-04, D-05); nothing without
 * consent, nothing twice, nothing that somebody else could see.
 */
import { expect, test } from '../../fixtures';
import { ServedNss } from '../../fixtures/served-nss';
import type { PersonField } from '../../pages/person';
import { covers } from '../inventory';
import { formOf, inputsIn } from './http/forms';
import { HttpUser } from './http/user';
import { TEMPORARY_MAIL, registerTemporary, temporaryFrom, toEntryConfirmation, toEntryContact, typedContact } from './entry';

const tag = ['@behaviour', '@S1-1'];
const nobody = { loginId: '', password: '' };
const contact = {
  familyName: '港湾', givenName: '次郎', familyKana: 'コウワン', givenKana: 'ジロウ', department: '', position: '', phone: '0312345678', fax: '',
  email: 'jiro@shinki.example.jp', emailAgain: 'jiro@shinki.example.jp',
};

test('R-04 登録すると、業務フローが移り、入力したアドレスだけに仮ログインID・仮パスワード・ログイン専用URLが届く', covers({ tag }, 'R-04+', 'R-04-', 'M-1 記載'), async ({ newcomer, newManager, control, nss, data }) => {
  const { entryContact, entryConfirmation, entryCompletion, newGuidance } = newcomer.nss;
  const person = data.newcomer().contact;
  await toEntryContact(newcomer);
  await expect(entryContact.values['業務フロー']).toHaveText('1 仮ログイン登録');
  await entryContact.fillContact(typedContact(person));
  await entryContact.proceed();
  await expect(entryConfirmation.values['業務フロー']).toHaveText('1 仮ログイン登録');
  await expect(entryConfirmation.values['氏名']).toHaveText(`${person.familyName} ${person.givenName}`);
  await expect(entryConfirmation.values['氏名(フリガナ)']).toHaveText(`${person.familyKana} ${person.givenKana}`);
  await expect(entryConfirmation.values['所属部課名']).toHaveText(person.department || '－');
  await expect(entryConfirmation.values['電話番号']).toHaveText(person.phone);
  await expect(entryConfirmation.values['E-mailアドレス']).toHaveText(person.email);
  await entryConfirmation.register();
  await expect(entryCompletion.values['業務フロー']).toHaveText('2 仮ログイン登録完了');
  await expect(entryCompletion.content).toContainText('2026/04/03 09:00');

  const mail = await newcomer.mailbox.waitFor({ subject: TEMPORARY_MAIL });
  expect(mail.to).toEqual([person.email]);
  for (const line of [`${person.familyName} ${person.givenName} 様`, '仮ログインID：K0000001', '有効期限：2026/04/03 09:00']) expect(mail.text.split('\n')).toContain(line);
  expect(mail.links).toEqual([`${nss.url}/dfw/login/nsscoapp/temporary/`]);
  const credentials = await temporaryFrom(newcomer.mailbox);
  expect(credentials.loginId).toBe('K0000001');
  expect(/^[A-Z0-9]{12}$/.test(credentials.password)).toBe(true);

  await control.drained();
  expect((await control.mails()).map(({ subject, to }) => [subject, to])).toEqual([[TEMPORARY_MAIL, [person.email]]]);
  expect(await newManager.mailbox.all()).toEqual([]);
  await newcomer.logIn(mail.links[0], credentials);
  await expect(newGuidance.heading).toBeVisible();
});

test('R-04 仮パスワードは、どの画面にも表示されない', { tag: [...tag, '@R-04'] }, async ({ newcomer, data }) => {
  await registerTemporary(newcomer, data.newcomer().contact);
  const { password } = await temporaryFrom(newcomer.mailbox);
  // As a boolean, so that a failure does not print the secret.
  expect((await newcomer.page.content()).includes(password)).toBe(false);
  expect(newcomer.page.url()).toMatch(/\/dfw\/entry\/complete$/);
});

test('D-05 見出しはシステム利用規程、ボタンは「システム利用規定に同意する」。同意しなければログイン画面に戻る', covers({ tag: [...tag, '@D-05'] }, 'R-46+'), async ({ newcomer }) => {
  const { login, terms, entryContact } = newcomer.nss;
  await login.open();
  await login.controls['ログイン ID をお持ちでない方はこちら'].click();
  await expect(terms.heading).toBeVisible();
  await expect(terms.controls['システム利用規定に同意する']).toBeVisible();
  await terms.disagree();
  await expect(login.heading).toBeVisible();
  await login.controls['ログイン ID をお持ちでない方はこちら'].click();
  await expect(newcomer.page.getByRole('region', { name: /^第1条/ })).toBeVisible();
  await terms.agree();
  await expect(entryContact.heading).toBeVisible();
});

for (const path of ['contact', 'confirm', 'complete']) {
  test(`D-05 同意せずに ${path} を開くと、システム利用規程に戻される`, covers({ tag: [...tag, '@D-05'] }, 'R-46-'), async ({ newcomer }) => {
    await newcomer.page.goto(`/dfw/entry/${path}`);
    await expect(newcomer.nss.terms.heading).toBeVisible();
    await expect(newcomer.nss.terms.notice).toHaveText('仮アカウントを発行するには、システム利用規程への同意が必要です。');
  });
}

test('D-05 同意せずに送った登録は、何も起こさない', covers({ tag: [...tag, '@D-05'] }, 'R-46-'), async ({ nss, control }) => {
  const user = new HttpUser(nss.url, nobody);
  for (const path of ['contact', 'confirm']) {
    expect(await user.post(`/dfw/entry/${path}`, { ...contact, revision: '1', go: 'on' })).toMatchObject({ status: 303, location: '/dfw/entry/terms?message=termsNotAgreed' });
  }
  expect((await control.accounts()).filter(({ kind }) => kind === 'temporary')).toEqual([]);
  expect(await control.mails()).toEqual([]);
});

test('申込担当者を入力しないうちは、確認画面も登録もできない', { tag }, async ({ nss, control }) => {
  const user = new HttpUser(nss.url, nobody);
  await user.post('/dfw/entry/terms');
  expect(await user.get('/dfw/entry/confirm')).toMatchObject({ status: 303, location: '/dfw/entry/contact' });
  expect(await user.post('/dfw/entry/confirm', { revision: '0', go: 'on' })).toMatchObject({ status: 303, location: '/dfw/entry/contact' });
  expect(await control.mails()).toEqual([]);
});

const wrong = {
  familyName: [['氏名 姓：', '', '氏名の姓を入力してください。'], ['氏名 姓：', 'Kowan', '氏名の姓は全角で入力してください。']],
  givenName: [['氏名 名：', '次'.repeat(21), '氏名の名は20文字以内で入力してください。']],
  familyKana: [['氏名(フリガナ) 姓：', 'こうわん', '氏名(フリガナ)の姓は全角カナで入力してください。']],
  givenKana: [['氏名(フリガナ) 名：', 'ｼﾞﾛｳ', '氏名(フリガナ)の名に半角カナは使用できません。全角で入力してください。']],
  department: [['所属部課名', '業務部😀', '所属部課名に絵文字は使用できません。']],
  position: [['役職名', '長'.repeat(71), '役職名は70文字以内で入力してください。']],
  phone: [['電話番号', '03-1234-5678', '電話番号は「-」(ハイフン)を入力せずに、数字のみ入力してください。']],
  fax: [['FAX番号', '０３１２３４５６７８', 'FAX番号に全角の数字が含まれています。半角数字で入力してください。']],
  email: [['E-mailアドレス 登録用', 'jiro.example.jp', 'E-mailアドレスの登録用はE-mailアドレスの形式で入力してください。']],
  emailAgain: [['E-mailアドレス 確認用', 'hanako@example.jp', '確認用のE-mailアドレスが登録用と一致しません。']],
} as const satisfies Record<keyof typeof contact, readonly (readonly [PersonField, string, string])[]>;

for (const [name, cases] of Object.entries(wrong)) {
  for (const [field, value, message] of cases) {
    test(`申込担当者の${field}に「${value.slice(0, 14)}」と入力すると、項目にメッセージが出て、入力は残り、進めない`, { tag }, async ({ nss, control }) => {
      const user = new HttpUser(nss.url, nobody);
      await user.post('/dfw/entry/terms');
      const { status, text } = await user.post('/dfw/entry/contact', { ...contact, [name]: value, go: 'on' });
      expect(status).toBe(422);
      // The message at the field, and nowhere else.
      expect(Object.entries(inputsIn(text)).flatMap(([at, { message: found }]) => (found === null ? [] : [[at, found]]))).toEqual([[name, message]]);
      expect(inputsIn(text)[name]?.value).toBe(value);
      expect(await user.get('/dfw/entry/confirm')).toMatchObject({ status: 303, location: '/dfw/entry/contact' });
      expect(await control.mails()).toEqual([]);
    });
  }
}

test('画面で: 申込担当者に誤りがあると、項目にメッセージが出て、入力は残り、確認画面を開けない', { tag }, async ({ newcomer, data }) => {
  const { entryContact, entryConfirmation } = newcomer.nss;
  await toEntryContact(newcomer);
  const [[field, value, message]] = wrong.phone;
  await entryContact.fillContact({ ...typedContact(data.newcomer().contact), [field]: value });
  await entryContact.proceed();
  await expect(entryContact.controls[field]).toHaveAccessibleErrorMessage(message);
  await expect(entryContact.controls[field]).toHaveValue(value);
  await expect(entryContact.values['業務フロー']).toHaveText('1 仮ログイン登録');
  await newcomer.page.goto('/dfw/entry/confirm');
  await expect(entryContact.heading).toBeVisible();
  await expect(entryConfirmation.heading).toBeHidden();
});

test('前の画面に戻っても入力は残り、直した内容で登録される', { tag }, async ({ newcomer, data, control }) => {
  const { terms, entryContact, entryConfirmation, entryCompletion } = newcomer.nss;
  const person = data.newcomer().contact;
  await toEntryConfirmation(newcomer, person);
  await entryConfirmation.goBack();
  await expect(entryContact.controls['電話番号']).toHaveValue(person.phone);
  await entryContact.fillContact({ '氏名 名：': '三郎' });
  await entryContact.goBack();
  await terms.agree();
  await expect(entryContact.controls['氏名 名：']).toHaveValue('三郎');
  await entryContact.proceed();
  await expect(entryConfirmation.values['氏名']).toHaveText(`${person.familyName} 三郎`);
  await newcomer.page.goBack();
  await expect(entryContact.controls['氏名 名：']).toHaveValue('三郎');
  await newcomer.page.goForward();
  await entryConfirmation.register();
  await entryCompletion.heading.waitFor();
  expect((await newcomer.mailbox.waitFor({ subject: TEMPORARY_MAIL })).text).toContain(`${person.familyName} 三郎 様`);
  expect(await control.mails()).toHaveLength(1);
});

test('登録した後に戻ってもう一度押しても、同じ仮アカウントのままで、メールは1通だけ', { tag }, async ({ newcomer, data, control }) => {
  const { entryCompletion } = newcomer.nss;
  await registerTemporary(newcomer, data.newcomer().contact);
  await newcomer.page.goBack();
  await expect(entryCompletion.heading).toBeVisible();
  await control.drained();
  expect(await control.mails()).toHaveLength(1);
});

test('登録を同時に何度送っても、仮アカウントは1つ、メールは1通', { tag }, async ({ nss, control }) => {
  const user = new HttpUser(nss.url, nobody);
  await user.post('/dfw/entry/terms');
  await user.must(user.post('/dfw/entry/contact', { ...contact, go: 'on' }), '/dfw/entry/confirm');
  const { revision } = await formOf(user, '/dfw/entry/confirm') as { revision: string };
  const answers = await Promise.all(Array.from({ length: 5 }, () => user.post('/dfw/entry/confirm', { revision, go: 'on' })));
  expect(answers.map(({ location }) => location)).toEqual(Array(5).fill('/dfw/entry/complete'));
  expect((await control.accounts()).filter(({ kind }) => kind === 'temporary').map(({ loginId }) => loginId)).toEqual(['K0000001']);
  expect(await control.mails()).toHaveLength(1);
});

test('確認画面を開いた後に別のウィンドウで変更すると、表示した内容のままでは登録されない', { tag }, async ({ newcomer, data, control }) => {
  const { entryConfirmation, entryCompletion } = newcomer.nss;
  const person = data.newcomer().contact;
  await toEntryConfirmation(newcomer, person);
  const other = await newcomer.page.context().newPage();
  await other.goto('/dfw/entry/contact');
  await other.getByRole('group', { name: '氏名', exact: true }).getByRole('textbox', { name: '名：' }).fill('四郎');
  await other.getByRole('button', { name: '申込内容確認へ進む' }).click();
  await other.waitForURL('**/confirm');

  await entryConfirmation.register();
  await expect(entryConfirmation.alert).toContainText('この申込の内容は別の画面で変更されています。');
  await expect(entryConfirmation.values['氏名']).toHaveText(`${person.familyName} 四郎`);
  expect(await control.mails()).toEqual([]);
  await entryConfirmation.register();
  await expect(entryCompletion.heading).toBeVisible();
  expect(await control.mails()).toHaveLength(1);
});

test('登録した後に同意からやり直すと、空の画面から別の仮アカウントを発行できる', { tag }, async ({ newcomer, data, control }) => {
  const { entryContact } = newcomer.nss;
  await registerTemporary(newcomer, data.newcomer().contact);
  await toEntryContact(newcomer);
  await expect(entryContact.controls['氏名 姓：']).toHaveValue('');
  await expect(entryContact.controls['E-mailアドレス 登録用']).toHaveValue('');
  await registerTemporary(newcomer, data.newcomer().contact);
  expect((await control.accounts()).filter(({ kind }) => kind === 'temporary').map(({ loginId }) => loginId)).toEqual(['K0000001', 'K0000002']);
});

test('入力した内容は、ほかのブラウザーからは見えず、アドレスにも現れない', { tag }, async ({ newcomer, newManager, data, nss }) => {
  await toEntryConfirmation(newcomer, data.newcomer().contact);
  expect(new URL(newcomer.page.url()).search).toBe('');
  await newManager.page.goto('/dfw/entry/confirm');
  await expect(newManager.nss.terms.heading).toBeVisible();
  const [cookie] = (await newcomer.page.context().cookies()).filter(({ name }) => name === 'nss_entry');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/dfw/entry' });
  const forged = await fetch(`${nss.url}/dfw/entry/contact`, { redirect: 'manual', headers: { cookie: 'nss_entry=entry' } });
  expect(forged.headers.get('location')).toBe('/dfw/entry/terms?message=termsNotAgreed');
});

test('よそのサイトから送られた登録は拒まれる', { tag }, async ({ nss, control }) => {
  const user = new HttpUser(nss.url, nobody);
  await user.post('/dfw/entry/terms');
  await user.must(user.post('/dfw/entry/contact', { ...contact, go: 'on' }), '/dfw/entry/confirm');
  const { status } = await user.post('/dfw/entry/confirm', { revision: '1', go: 'on' }, { origin: 'https://evil.example' });
  expect(status).toBe(403);
  expect(await control.mails()).toEqual([]);
});

test('入力の途中でサーバーが強制終了しても、続きから登録できる', { tag }, async ({ mailbox }, testInfo) => {
  test.setTimeout(120_000);
  const start = () => ServedNss.start({ dataFile: testInfo.outputPath('nss.db'), smtp: mailbox.smtp, mailpitUrl: mailbox.url });
  let served = await start();
  const user = new HttpUser(served.url, nobody);
  await user.post('/dfw/entry/terms');
  await user.must(user.post('/dfw/entry/contact', { ...contact, go: 'on' }), '/dfw/entry/confirm');
  await served.kill();
  served = await start();
  user.moveTo(served.url);
  expect((await user.get('/dfw/entry/confirm')).text).toContain('港湾 次郎');
  await user.must(user.post('/dfw/entry/confirm', { ...await formOf(user, '/dfw/entry/confirm'), go: 'on' }), '/dfw/entry/complete');
  expect((await served.control.accounts()).filter(({ kind }) => kind === 'temporary')).toHaveLength(1);
  await served.kill();
});
