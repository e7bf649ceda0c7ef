/** 利用開始までのガイダンス (S1 2.): 未済/済 follow the real state, the buttons lead to the procedures named on them. */
import { expect, test, type Actor } from '../../fixtures';
import { covers } from '../inventory';
import { expectAccessible } from './axe';
import { atFetchPage, codesOf, fetchWith } from './http/certificates';
import { firstAccount, HttpUser } from './http/user';
import { applyNew, approvedNew, type NewWish } from './http/new';
import { SettingsHttpUser } from './http/settings';

const tag = ['@behaviour', '@guidance'];
const guidance = '/dfw/nss/start-guidance';

const names = ['新規の利用申込', 'ログインID・パスワードの確認', 'システム設定の申込', 'デジタル証明書の取得', '回線工事', '利用開始'] as const;

/** 状況 of each row that is there. */
async function states({ page, nss }: Actor): Promise<Record<string, string>> {
  await page.goto(guidance);
  await nss.startGuidance.heading.waitFor();
  const rows: [string, string][] = [];
  for (const name of names) if (await nss.startGuidance.rows[name].count() > 0) rows.push([name, await nss.startGuidance.values[name].innerText()]);
  return Object.fromEntries(rows);
}

const nothingYet = { 'ログインID・パスワードの確認': '未済', 'システム設定の申込': '未済', '利用開始': '未済' };

test('申込を登録するとメニューの新着情報からガイダンスを表示でき、申込だけが「済」になっている', { tag }, async ({ nss, newcomer }) => {
  const { account, number } = await applyNew(nss);
  await newcomer.logIn(undefined, account);
  await newcomer.nss.menu.openStartGuidance();
  const { startGuidance } = newcomer.nss;
  await expect(startGuidance.heading).toBeVisible();
  expect(await states(newcomer)).toEqual({ '新規の利用申込': '済', 'デジタル証明書の取得': '未済', ...nothingYet });
  for (const step of ['ログインID・パスワードの確認', 'システム設定の申込'] as const) await expect(startGuidance.controls[step]).toBeDisabled();
  await startGuidance.goTo('新規の利用申込');
  await expect(newcomer.nss.applicationDetails.values['受付番号']).toHaveText(number);
});

test('確認事項がある間、申込は「未済」に戻り、修正か取下げを案内する', { tag }, async ({ nss, newcomer, centre }) => {
  const { account, number } = await applyNew(nss);
  await centre.query(number, '契約者名をご確認ください。');
  await newcomer.logIn(undefined, account);
  expect(await states(newcomer)).toMatchObject({ '新規の利用申込': '未済' });
  await expect(newcomer.nss.startGuidance.rows['新規の利用申込']).toContainText('確認事項');
});

test('手続きが進むたびに「済」が増え、利用開始日にすべて「済」になる（netNACCS）', covers({ tag }, 'R-36+', 'R-39+', '状況 ガイダンス'), async ({ nss, newcomer, control, clock }) => {
  const { number, office } = await approvedNew(nss);
  const [code] = (await control.contract(office.loginId)).userCodes.map((one) => one.code);
  if (code === undefined) throw new Error('利用者コードがありません。');
  const done = { '新規の利用申込': '済', 'デジタル証明書の取得': '未済', ...nothingYet };
  await newcomer.logIn(undefined, office);
  expect(await states(newcomer)).toEqual({ ...done, 'ログインID・パスワードの確認': '済' });
  const { rows } = newcomer.nss.startGuidance;
  await expect(rows['システム設定の申込']).toContainText(code);
  // Four 営業日 before 5/11: 5/8, 5/7, 5/1, 4/30.
  await expect(rows['システム設定の申込']).toContainText('2026/04/30');
  await expect(rows['利用開始']).toContainText('2026/05/11');

  const settings = await (await SettingsHttpUser.at(nss, office)).apply(code);
  expect(await states(newcomer)).toMatchObject({ 'システム設定の申込': '未済' });
  await expect(rows['システム設定の申込']).toContainText(settings);
  await control.review(settings, { decision: 'approve' });
  expect(await states(newcomer)).toMatchObject({ 'システム設定の申込': '済', 'デジタル証明書の取得': '未済' });
  await control.complete(number);
  expect(await states(newcomer)).toMatchObject({ 'デジタル証明書の取得': '未済' });
  const [one, other] = await codesOf(await HttpUser.at(nss, office), number);
  const somebody = await atFetchPage(nss);
  await fetchWith(somebody, one!);
  expect(await states(newcomer)).toMatchObject({ 'デジタル証明書の取得': '未済' });
  await fetchWith(somebody, other!);
  expect(await states(newcomer)).toMatchObject({ 'デジタル証明書の取得': '済', '利用開始': '未済' });

  await clock.set('2026-05-10T23:59:59+09:00');
  await newcomer.logIn(undefined, office);
  expect(await states(newcomer)).toMatchObject({ '利用開始': '未済' });
  await newcomer.page.goto('/dfw/nss/menu');
  await expect(newcomer.nss.menu.sometimes['利用開始までのガイダンス']).toBeVisible();
  await clock.set('2026-05-11T00:00:00+09:00');
  expect(Object.values(await states(newcomer))).toEqual(['済', '済', '済', '済', '済']);
  await newcomer.page.goto('/dfw/nss/menu');
  await expect(newcomer.nss.menu.heading).toBeVisible();
  await expect(newcomer.nss.menu.sometimes['利用開始までのガイダンス']).toHaveCount(0);
});

const rowsBy: readonly (readonly [string, NewWish, readonly string[]])[] = [
  ['回線を引く一般NACCSには回線工事がある', { connection: 'general', startDate: '20260701' }, ['回線工事']],
  ['回線を申し込まない一般NACCSには、証明書も回線工事もない', { connection: 'general', typed: { lines: { withoutLine: 'yes' } } }, []],
  ['証明書のないebMSだけのnetNACCSには、証明書の取得がない', { codes: [[{ trades: ['通関業'], method: 'ebMS', idCount: '1' }]], typed: { terminals: { netTerminals: '', ebmsTerminals: '1' } } }, []],
];
for (const [title, wish, extra] of rowsBy) {
  test(title, { tag }, async ({ nss, newcomer }) => {
    const { account } = await applyNew(nss, wish);
    await newcomer.logIn(undefined, account);
    expect(Object.keys(await states(newcomer))).toEqual(['新規の利用申込', 'ログインID・パスワードの確認', 'システム設定の申込', ...extra, '利用開始']);
  });
}

test('手続きボタンは、そこに書かれた手続きへ進む（正式なログインID）', covers({ tag }, 'SCR-31→SCR-33'), async ({ nss, newcomer }) => {
  const { office } = await approvedNew(nss);
  await newcomer.logIn(undefined, office);
  const { startGuidance, idNotice, settingsFlow } = newcomer.nss;
  for (const step of ['ログインID・パスワードの確認', 'デジタル証明書の取得'] as const) {
    await newcomer.page.goto(guidance);
    await newcomer.secretly(async () => {
      await startGuidance.goTo(step);
      await expect(idNotice.heading).toBeVisible();
      await newcomer.page.goto(guidance);
    });
  }
  await startGuidance.goTo('システム設定の申込');
  await expect(settingsFlow.heading).toBeVisible();
});

test('R-37 仮ログインIDでは、システム設定の申込のボタンはログイン画面へ進み、正式なログインIDで続けられる', covers({ tag }, 'R-37-'), async ({ nss, newcomer }) => {
  const { account, office } = await approvedNew(nss);
  await newcomer.logIn(undefined, account);
  await newcomer.page.goto(guidance);
  await expect(newcomer.nss.startGuidance.rows['システム設定の申込']).toContainText('正式なログインID（事業所コード）でログインして行います。');
  await newcomer.nss.startGuidance.goTo('システム設定の申込');
  await expect(newcomer.nss.login.heading).toBeVisible();
  await newcomer.logIn(newcomer.page.url(), office);
  await expect(newcomer.nss.settingsFlow.heading).toBeVisible();
});

test('無効・取下げ・受付不可の申込では、申込は「未済」になる', { tag: [...tag, '@D-20'] }, async ({ nss, newcomer, control, clock, centre }) => {
  const rejected = await applyNew(nss, { number: 2 });
  await centre.reject(rejected.number, 'お申し込みの内容を確認できませんでした。');
  await newcomer.logIn(undefined, rejected.account);
  expect(await states(newcomer)).toMatchObject({ '新規の利用申込': '未済' });
  await newcomer.nss.startGuidance.goTo('新規の利用申込');
  await expect(newcomer.nss.newGuidance.heading).toBeVisible();

  const { account, number } = await approvedNew(nss);
  await clock.set('2026-05-01T00:00:00+09:00');
  expect(await control.application(number)).toMatchObject({ status: 'void' });
  await newcomer.logIn(undefined, account);
  expect(await states(newcomer)).toMatchObject({ '新規の利用申込': '未済', ...nothingYet });
  await expect(newcomer.nss.startGuidance.rows['新規の利用申込']).toContainText('申込は無効になりました。');
});

test('新規の利用申込を経ていない事業所に、ガイダンスはない', { tag }, async ({ nss, control }) => {
  const user = await HttpUser.at(nss, await firstAccount(control));
  expect((await user.get(guidance)).status).toBe(404);
  expect((await user.get('/dfw/nss/menu')).text).not.toContain('利用開始までのガイダンス');
});

test('axe: 仮ログインIDのメニュー、ガイダンス、申込内容参照のすべてのタブ、ID通知内容', { tag: [...tag, '@accessibility'] }, async ({ nss, newcomer }) => {
  const { account, number } = await approvedNew(nss, { connection: 'general', startDate: '20260701' });
  const details = `/dfw/nss/applications/${number}`;
  await newcomer.logIn(undefined, account);
  for (const path of ['/dfw/nss/menu', guidance, details, ...['general', 'office', 'billing'].map((tab) => `${details}?tab=${tab}`)]) {
    await newcomer.page.goto(path);
    await expectAccessible(newcomer.page);
  }
  await newcomer.secretly(async () => {
    await newcomer.page.goto(`${details}/ids`);
    await expectAccessible(newcomer.page);
  });
});
