/** パスワードの変更 (menu item of S0 1-①; everything about it is assumed): what a new password must be, and what a change ends. */
import { expect, fillSecret, test, type Actor } from '../../fixtures';
import type { PasswordField } from '../../pages/entry/password-change';

const tag = ['@behaviour', '@D-25'];
const wrong = 'ログインIDまたはパスワードが正しくありません。';
const locked = 'ログインに続けて失敗したため、このログインIDは一時的に利用できません。30分後に再度お試しください。';
const chosen = 'Minato-2026';

/** Changes the password from its screen; what is not given is right. */
async function change(actor: Actor, typed: Partial<Record<PasswordField, string>> = {}): Promise<void> {
  const { passwordChange } = actor.nss;
  await actor.secretly(() => passwordChange.change({ '現在のパスワード': actor.account.password, '新しいパスワード': chosen, '新しいパスワード(確認用)': chosen, ...typed }, fillSecret));
}

test('メニューから変更すると、自分のログインは続き、ほかの人はログアウトし、新しいパスワードだけが使える', { tag }, async ({ applicant, manager, control }) => {
  const { menu, passwordChange, passwordChanged, login } = applicant.nss;
  await applicant.logIn();
  await manager.logIn();
  await menu.controls['パスワードの変更'].click();
  await passwordChange.heading.waitFor();
  await expect(passwordChange.notice).toBeHidden();
  await change(applicant);
  await expect(passwordChanged.content).toContainText('パスワードを変更しました。');
  await passwordChanged.controls['メニューへ'].click();
  await expect(menu.heading).toBeVisible();
  await manager.page.goto('/dfw/nss/contract');
  await expect(manager.nss.login.notice).toHaveText('パスワードが変更または再発行されたため、自動的にログアウトしました。新しいパスワードでログインしてください。');

  await menu.logOut();
  await applicant.logIn();
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(wrong);
  await applicant.logIn(undefined, { loginId: applicant.account.loginId, password: chosen });
  await expect(menu.heading).toBeVisible();
  expect(await control.mails()).toEqual([]);
});

test('画面上部の「パスワード変更」からも開く', { tag }, async ({ applicant }) => {
  await applicant.logIn();
  await applicant.nss.menu.controls['パスワード変更'].click();
  await expect(applicant.nss.passwordChange.heading).toBeVisible();
});

const weak = '新しいパスワードは、半角の英字と数字の両方を含む8文字以上で入力してください。';
const mistakes: readonly { readonly name: string; readonly typed: Partial<Record<PasswordField, string>>; readonly field: PasswordField; readonly message: string }[] = [
  { name: '現在のパスワードが未入力', typed: { '現在のパスワード': '' }, field: '現在のパスワード', message: '現在のパスワードを入力してください。' },
  { name: '現在のパスワードが誤り', typed: { '現在のパスワード': 'chigau1234' }, field: '現在のパスワード', message: '現在のパスワードが正しくありません。' },
  { name: '新しいパスワードが未入力', typed: { '新しいパスワード': '' }, field: '新しいパスワード', message: '新しいパスワードを入力してください。' },
  { name: '新しいパスワードが7文字', typed: { '新しいパスワード': 'Minato1', '新しいパスワード(確認用)': 'Minato1' }, field: '新しいパスワード', message: weak },
  { name: '新しいパスワードが英字だけ', typed: { '新しいパスワード': 'MinatoMinato', '新しいパスワード(確認用)': 'MinatoMinato' }, field: '新しいパスワード', message: weak },
  { name: '新しいパスワードが数字だけ', typed: { '新しいパスワード': '20260401', '新しいパスワード(確認用)': '20260401' }, field: '新しいパスワード', message: weak },
  { name: '新しいパスワードに空白', typed: { '新しいパスワード': 'Minato 2026', '新しいパスワード(確認用)': 'Minato 2026' }, field: '新しいパスワード', message: weak },
  { name: '新しいパスワードが全角', typed: { '新しいパスワード': 'Ｍinato2026', '新しいパスワード(確認用)': 'Ｍinato2026' }, field: '新しいパスワード', message: '新しいパスワードは半角英数字で入力してください。' },
  { name: '新しいパスワードが65文字', typed: { '新しいパスワード': 'a1'.repeat(33), '新しいパスワード(確認用)': 'a1'.repeat(33) }, field: '新しいパスワード', message: '新しいパスワードは64文字以内で入力してください。' },
  { name: '確認用が未入力', typed: { '新しいパスワード(確認用)': '' }, field: '新しいパスワード(確認用)', message: '新しいパスワード(確認用)を入力してください。' },
  { name: '確認用が不一致', typed: { '新しいパスワード(確認用)': 'Minato-2027' }, field: '新しいパスワード(確認用)', message: '確認用のパスワードが新しいパスワードと一致しません。' },
];
for (const { name, typed, field, message } of mistakes) {
  test(`${name}なら、項目にメッセージが出て変更されず、入力したパスワードは画面に残らない`, { tag }, async ({ applicant }) => {
    const { passwordChange, menu } = applicant.nss;
    await applicant.logIn();
    await passwordChange.open();
    await change(applicant, typed);
    await expect(passwordChange.controls[field]).toHaveAccessibleErrorMessage(message);
    const html = await applicant.page.content();
    for (const secret of [applicant.account.password, chosen, ...Object.values(typed)].filter(Boolean)) expect(html.includes(secret), field).toBe(false);
    for (const label of ['現在のパスワード', '新しいパスワード', '新しいパスワード(確認用)'] as const) await expect(passwordChange.controls[label]).toHaveValue('');
    await applicant.page.goto('/dfw/nss/menu');
    await menu.logOut();
    await applicant.logIn();
    await expect(menu.heading).toBeVisible();
  });
}

test('現在のパスワードと同じものには変更できない', { tag }, async ({ applicant }) => {
  const { passwordChange } = applicant.nss;
  await applicant.logIn();
  await passwordChange.open();
  const { password } = applicant.account;
  await change(applicant, { '新しいパスワード': password, '新しいパスワード(確認用)': password });
  await expect(passwordChange.controls['新しいパスワード']).toHaveAccessibleErrorMessage('新しいパスワードには、現在のパスワードと異なるものを入力してください。');
});

test('8文字ちょうど、64文字ちょうどのパスワードには変更できる', { tag }, async ({ applicant }) => {
  const { passwordChange, passwordChanged, menu } = applicant.nss;
  await applicant.logIn();
  let current = applicant.account.password;
  for (const wanted of ['Minato12', 'a1'.repeat(32)]) {
    await passwordChange.open();
    await change(applicant, { '現在のパスワード': current, '新しいパスワード': wanted, '新しいパスワード(確認用)': wanted });
    await expect(passwordChanged.heading).toBeVisible();
    current = wanted;
  }
  await passwordChanged.controls['メニューへ'].click();
  await menu.logOut();
  await applicant.logIn(undefined, { loginId: applicant.account.loginId, password: current });
  await expect(menu.heading).toBeVisible();
});

test('D-25 現在のパスワードを5回誤ると、ログアウトして30分間ログインできない', { tag }, async ({ applicant, clock }) => {
  const { passwordChange, login, menu } = applicant.nss;
  await applicant.logIn();
  await passwordChange.open();
  for (let time = 0; time < 4; time += 1) {
    await change(applicant, { '現在のパスワード': 'chigau1234' });
    await expect(passwordChange.controls['現在のパスワード']).toHaveAccessibleErrorMessage('現在のパスワードが正しくありません。');
  }
  await change(applicant, { '現在のパスワード': 'chigau1234' });
  await expect(login.notice).toHaveText(locked);
  await clock.advanceMinutes(29);
  await applicant.logIn();
  await expect(login.controls['ログインID']).toHaveAccessibleErrorMessage(locked);
  await clock.advanceMinutes(1);
  await applicant.logIn();
  await expect(menu.heading).toBeVisible();
});

test('D-25 新しいパスワードの誤りは、失敗として数えない', { tag }, async ({ applicant }) => {
  const { passwordChange, passwordChanged } = applicant.nss;
  await applicant.logIn();
  await passwordChange.open();
  for (let time = 0; time < 6; time += 1) {
    await change(applicant, { '現在のパスワード': 'chigau1234', '新しいパスワード': 'short1', '新しいパスワード(確認用)': 'short1' });
    await expect(passwordChange.controls['新しいパスワード']).toHaveAccessibleErrorMessage(weak);
  }
  await change(applicant);
  await expect(passwordChanged.heading).toBeVisible();
});

test('ブラウザーのパスワード管理に、現在と新しいパスワードの区別を伝える', { tag }, async ({ applicant }) => {
  const { passwordChange: { controls }, passwordChange } = applicant.nss;
  await applicant.logIn();
  await passwordChange.open();
  for (const [label, autocomplete] of [['現在のパスワード', 'current-password'], ['新しいパスワード', 'new-password'], ['新しいパスワード(確認用)', 'new-password']] as const) {
    await expect(controls[label]).toHaveAttribute('type', 'password');
    await expect(controls[label]).toHaveAttribute('autocomplete', autocomplete);
  }
});

test('ログインしていなければ開かず、ログインすると開く', { tag }, async ({ applicant }) => {
  const { passwordChange, login } = applicant.nss;
  await passwordChange.open();
  await expect(login.heading).toBeVisible();
  await applicant.secretly(() => login.logIn(applicant.account.loginId, (field) => fillSecret(field, applicant.account.password)));
  await expect(passwordChange.heading).toBeVisible();
});
