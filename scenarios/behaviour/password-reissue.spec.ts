/**
 * ログインID・パスワード再発行 (S1 ポイント, R-03): the mail to 管理責任者, the forced change, and an answer that tells nobody who
 * has a contract.
 */
import { expect, fillSecret, test, type Account, type RunningNss } from '../../fixtures';
import type { ReissueField } from '../../pages/entry/password-reissue';
import { covers } from '../inventory';
import { REISSUE_MAIL, identityOf, reissuedFrom, requestReissue } from './entry';
import { HttpUser } from './http/user';
import { approvedNew } from './http/new';

const tag = ['@behaviour', '@R-03'];
const wrong = 'ログインIDまたはパスワードが正しくありません。';

/** What the browser sends for 通関 太郎, or whoever else is 管理責任者. */
const form = ({ company, office, manager }: Account, familyName = '通関', givenName = '太郎') => ({
  reissueCompany: company, reissueOffice: office, reissueFamilyName: familyName, reissueGivenName: givenName, reissueEmail: manager.email, go: 'on',
});
const ask = (nss: Pick<RunningNss, 'url'>, typed: Readonly<Record<string, string>>) =>
  new HttpUser(nss.url, { loginId: '', password: '' }).post('/dfw/login/reissue', typed);
const reissues = async ({ control }: Pick<RunningNss, 'control'>) => (await control.mails()).filter(({ subject }) => subject === REISSUE_MAIL);

test('再発行パスワードが管理責任者だけに届き、前のパスワードは使えなくなり、最初のログインで変更するまで何も開かない', { tag }, async ({ manager, applicant, control }) => {
  const { login, menu, passwordChange, passwordChanged } = manager.nss;
  await login.open();
  await login.controls['ログインID・パスワードを忘れた方はこちら'].click();
  await manager.nss.passwordReissue.heading.waitFor();
  await requestReissue(manager, identityOf(manager));
  const reissued = await reissuedFrom(manager.mailbox);
  expect(reissued.loginId).toBe(manager.account.loginId);
  await control.drained();
  expect(await applicant.mailbox.all()).toEqual([]);

  await manager.logIn();
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(wrong);
  await manager.logIn(undefined, reissued);
  await expect(passwordChange.heading).toBeVisible();
  await expect(passwordChange.notice).toContainText('変更するまで、ほかの手続きは行えません。');
  for (const path of ['menu', 'contract', 'change/guidance', 'applications', 'password/done']) {
    await manager.page.goto(`/dfw/nss/${path}`);
    await expect(passwordChange.heading).toBeVisible();
  }

  const chosen = 'Minato2026';
  await manager.secretly(() => passwordChange.change({ '現在のパスワード': reissued.password, '新しいパスワード': chosen, '新しいパスワード(確認用)': chosen }, fillSecret));
  await expect(passwordChanged.content).toContainText('パスワードを変更しました。');
  await passwordChanged.controls['メニューへ'].click();
  await expect(menu.heading).toBeVisible();
  await menu.logOut();
  await manager.logIn(undefined, reissued);
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(wrong);
  await manager.logIn(undefined, { loginId: reissued.loginId, password: chosen });
  await expect(menu.heading).toBeVisible();
});

test('一致しても、しなくても、ロック中でも、利用開始日前でも、応答はまったく同じ', { tag }, async ({ nss, control }) => {
  const [known] = await control.accounts() as [Account];
  const early = await control.createAccount({ startedOn: '2026-04-02', manager: { familyName: '早川', givenName: '一郎' } });
  const lockedOne = await control.createAccount({ manager: { familyName: '鍵山', givenName: '二郎' } });
  for (let time = 0; time < 5; time += 1) await new HttpUser(nss.url, { ...lockedOne, password: 'chigau-password' }).logIn();

  const asked = [form(known), form(known), form(early, '早川', '一郎'), form(lockedOne, '鍵山', '二郎'), { ...form(known), reissueEmail: 'dareka@example.jp' }, { ...form(known), reissueCompany: 'どこにもない株式会社' }];
  const answers = [];
  for (const typed of asked) {
    const user = new HttpUser(nss.url, { loginId: '', password: '' });
    const { status, location, text, headers } = await user.post('/dfw/login/reissue', typed);
    const done = await user.get(location);
    answers.push(JSON.stringify({ status, location, text, headers: [...headers].filter(([name]) => name !== 'date'), done: done.text, doneStatus: done.status }));
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('/dfw/login/reissue/done');
  expect(answers[0]).toContain('入力された内容が登録内容と一致した場合、');
  expect((await reissues(nss)).map(({ to }) => to)).toEqual([[known.manager.email], [lockedOne.manager.email]]);
});

for (const [field, value] of [
  ['reissueCompany', 'ナックス物産株式会社'], ['reissueOffice', '第二営業所'], ['reissueFamilyName', '港湾'], ['reissueGivenName', '花子'], ['reissueEmail', 'contact'],
] as const) {
  test(`${field} だけが登録内容と違っても、メールは送られず、前のパスワードが使える`, { tag }, async ({ applicant, nss, control }) => {
    const typed = value === 'contact' ? applicant.account.contact.email : value;
    expect(await ask(nss, { ...form(applicant.account), [field]: typed })).toMatchObject({ status: 303, location: '/dfw/login/reissue/done' });
    await control.drained();
    expect(await control.mails()).toEqual([]);
    await applicant.logIn();
    await expect(applicant.nss.menu.heading).toBeVisible();
  });
}

test('全角・半角、大文字・小文字、空白の違いは、一致とみなす', { tag }, async ({ nss, control }) => {
  const account = await control.createAccount({ company: { name: 'ＡＢＣ物流株式会社' }, office: { name: '東京　営業所' }, manager: { familyName: '早川', givenName: '一郎' } });
  const { manager: { email } } = account;
  await ask(nss, { reissueCompany: ' abc物流 株式会社', reissueOffice: '東京営業所　', reissueFamilyName: ' 早川', reissueGivenName: '一 郎', reissueEmail: ` ${email.toUpperCase()} `, go: 'on' });
  expect((await reissues(nss)).map(({ to }) => to)).toEqual([[email]]);
});

test('R-03 利用開始日の前日までは届かず、利用開始日の0時から届く', covers({ tag }, 'R-03+', 'R-03-'), async ({ nss, control, clock }) => {
  const account = await control.createAccount({ startedOn: '2026-05-01', manager: { familyName: '早川', givenName: '一郎' } });
  await clock.set('2026-04-30T23:59:00+09:00');
  await ask(nss, form(account, '早川', '一郎'));
  expect(await reissues(nss)).toEqual([]);
  await clock.set('2026-05-01T00:00:00+09:00');
  await ask(nss, form(account, '早川', '一郎'));
  expect((await reissues(nss)).map(({ to }) => to)).toEqual([[account.manager.email]]);
});

test('D-20 無効になった事業所には届かない', { tag: [...tag, '@D-20'] }, async ({ nss, clock }) => {
  const { office, people: { company, office: place, manager } } = await approvedNew(nss);
  await clock.set('2026-06-01T09:00:00+09:00');
  await ask(nss, form({ ...office, company: company.name, office: place.name, manager }, manager.familyName, manager.givenName));
  expect(await reissues(nss)).toEqual([]);
});

test('同じ企業の別の事業所のパスワードは変わらない', { tag }, async ({ applicant, control, nss }) => {
  const other = await control.createAccount({ company: { name: applicant.account.company }, office: { name: '第二営業所' }, manager: { familyName: '通関', givenName: '太郎', email: applicant.account.manager.email } });
  await ask(nss, form(other));
  expect(await reissues(nss)).toHaveLength(1);
  await applicant.logIn();
  await expect(applicant.nss.menu.heading).toBeVisible();
});

test('再発行すると、ロックは解け、ログイン中だった人はログアウトする', { tag }, async ({ applicant, manager, nss }) => {
  await applicant.logIn();
  for (let time = 0; time < 5; time += 1) await new HttpUser(nss.url, { ...manager.account, password: 'chigau-password' }).logIn();
  await requestReissue(manager, identityOf(manager));
  await applicant.page.goto('/dfw/nss/contract');
  await expect(applicant.nss.login.notice).toHaveText('パスワードが変更または再発行されたため、自動的にログアウトしました。新しいパスワードでログインしてください。');
  await manager.logIn(undefined, await reissuedFrom(manager.mailbox));
  await expect(manager.nss.passwordChange.heading).toBeVisible();
});

test('続けて依頼しても10分間はメールは1通で、そのパスワードが使える。10分後の依頼では新しいパスワードに変わる', { tag }, async ({ manager, nss, clock }) => {
  const { login, passwordChange } = manager.nss;
  for (let time = 0; time < 3; time += 1) await ask(nss, form(manager.account));
  await clock.advanceMinutes(9);
  await ask(nss, form(manager.account));
  expect(await reissues(nss)).toHaveLength(1);
  const first = await reissuedFrom(manager.mailbox);
  await manager.logIn(undefined, first);
  await expect(passwordChange.heading).toBeVisible();

  await clock.advanceMinutes(1);
  await ask(nss, form(manager.account));
  expect(await reissues(nss)).toHaveLength(2);
  await manager.logIn(undefined, first);
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(wrong);
  const second = await reissuedFrom(manager.mailbox);
  expect(second.password === first.password).toBe(false);
  await manager.logIn(undefined, second);
  await expect(passwordChange.heading).toBeVisible();
});

const mistakes: readonly { readonly field: ReissueField; readonly value: string; readonly message: string }[] = [
  { field: '企業名', value: '', message: '企業名を入力してください。' },
  { field: '企業名', value: '社'.repeat(71), message: '企業名は70文字以内で入力してください。' },
  { field: '事業所名', value: '', message: '事業所名を入力してください。' },
  { field: '管理責任者 氏名 姓：', value: '', message: '管理責任者 氏名の姓を入力してください。' },
  { field: '管理責任者 氏名 名：', value: '郎'.repeat(21), message: '管理責任者 氏名の名は20文字以内で入力してください。' },
  { field: '管理責任者のE-mailアドレス', value: 'taro.naccs.jp', message: '管理責任者のE-mailアドレスはE-mailアドレスの形式で入力してください。' },
];
for (const { field, value, message } of mistakes) {
  test(`${field}に「${value.slice(0, 13)}」と入力すると、項目にメッセージが出て、入力は残り、メールは送られない`, { tag }, async ({ manager, control }) => {
    const { passwordReissue } = manager.nss;
    const identity = { ...identityOf(manager), [field]: value };
    await passwordReissue.open();
    await passwordReissue.fillIdentity(identity);
    await passwordReissue.request();
    await expect(passwordReissue.controls[field]).toHaveAccessibleErrorMessage(message);
    for (const [name, typed] of Object.entries(identity)) await expect(passwordReissue.controls[name as ReissueField]).toHaveValue(typed);
    expect(await control.mails()).toEqual([]);
  });
}

test('前の画面に戻ると、ログイン画面になる', { tag }, async ({ manager, control }) => {
  await manager.nss.passwordReissue.open();
  await manager.nss.passwordReissue.fillIdentity(identityOf(manager));
  await manager.nss.passwordReissue.goBack();
  await expect(manager.nss.login.heading).toBeVisible();
  expect(await control.mails()).toEqual([]);
});
