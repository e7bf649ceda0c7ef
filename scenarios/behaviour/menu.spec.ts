/**
 * メニュー画面 (S0 1-①, 2-②): the latest ten of 新着情報, 「詳細」, the groups of the menu, the global navigation,
 * the session box.
 */
import { expect, test, type Actor, type RunningNss } from '../../fixtures';
import { tagging } from '../inventory';
import { HttpUser } from './http/user';

const tagged = tagging('@behaviour', '@menu');
const approved = '利用申込の審査が終了しました。通知内容を確認してください。';

async function userOf({ url }: RunningNss, { account }: Actor): Promise<HttpUser> {
  const user = new HttpUser(url, account);
  await user.logIn();
  return user;
}

test('R-47 新着情報は最新の10件を、新しい順に表示する（11件目は出ない）', tagged('R-47+', 'R-47-'), async ({ applicant, nss, control }) => {
  const user = await userOf(nss, applicant);
  for (let count = 0; count < 11; count += 1) {
    await control.review(await user.apply(), { decision: 'approve' });
    await control.advanceClock({ duration: 'PT1M' });
  }
  await applicant.logIn();
  const { menu } = applicant.nss;
  await expect(menu.news).toHaveText([10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((minute) => {
    const two = (number: number): string => String(number).padStart(2, '0');
    return `2026/04/01 09:${two(minute)}利用申込【2600${two(minute + 1)}A】 ${approved}詳細`;
  }));
  await expect(menu.newsOf('260001A')).toHaveCount(0);
});

test('R-47 新しいお知らせが、いちばん上に来る', tagged('R-47+'), async ({ applicant, nss, control }) => {
  const user = await userOf(nss, applicant);
  const [first, second] = [await user.apply(), await user.apply()];
  await control.review(second, { decision: 'approve' });
  await control.advanceClock({ duration: 'PT1M' });
  await control.review(first, { decision: 'query', message: '台数をご確認ください。' });
  await applicant.logIn();
  await expect(applicant.nss.menu.news).toHaveText([
    `2026/04/01 09:01利用申込【${first}】 利用申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。詳細`,
    `2026/04/01 09:00利用申込【${second}】 ${approved}詳細`,
  ]);
});

test('新着情報がなければ、ないと表示する（登録しただけでは出ない）', tagged('R-47+'), async ({ applicant, nss }) => {
  await (await userOf(nss, applicant)).apply();
  await applicant.logIn();
  await expect(applicant.nss.menu.news).toHaveCount(0);
  await expect(applicant.page.getByText('新着情報はありません。')).toBeVisible();
});

test('2-② 「詳細」は、その申込受付番号の申込内容参照画面を開く', tagged('S0-2-2'), async ({ applicant, nss, control }) => {
  const user = await userOf(nss, applicant);
  const numbers = [await user.apply(), await user.apply(), await user.apply()];
  for (const number of numbers) await control.review(number, { decision: 'approve' });
  await applicant.logIn();
  const { menu, applicationDetails } = applicant.nss;
  for (const number of [numbers[1]!, numbers[0]!]) {
    await menu.openDetails(number);
    await expect(applicationDetails.heading).toBeVisible();
    await expect(applicationDetails.values['受付番号']).toHaveText(number);
    await applicant.page.goBack();
  }
});

test('別の事業所の新着情報は出ない', tagged('isolation'), async ({ applicant, stranger, nss, control }) => {
  await control.review(await (await userOf(nss, stranger)).apply(), { decision: 'approve' });
  await applicant.logIn();
  await expect(applicant.nss.menu.news).toHaveCount(0);
});

test('1-① メニュー一覧は、文書どおりの見出しと項目が文書の順に並ぶ', tagged('S0-1-1', 'メニュー一覧'), async ({ applicant }) => {
  await applicant.logIn();
  const { menu } = applicant.nss;
  await expect(menu.itemsOf('申込を行う')).toHaveText(['契約内容の変更', 'システム設定の申込', '通関士IDの追加', 'クライアント証明書の再発行']);
  await expect(menu.itemsOf('契約内容を確認する')).toHaveText(['契約内容の確認']);
  await expect(menu.itemsOf('ユーザー情報')).toHaveText(['パスワードの変更']);
  await expect(menu.itemsOf('請求を参照する')).toHaveText(['請求金額の参照']);
  // Where 申込内容の確認 belongs is not in the document; ours is a group after the four documented ones.
  await expect(menu.groups).toHaveText(['申込を行う', '契約内容を確認する', 'ユーザー情報', '請求を参照する', /./]);
  await expect(menu.controls['申込内容の確認']).toBeVisible();
});

test('1-① グローバルナビゲーションは5項目で、それぞれの画面に行く', tagged('S0-1-1', 'グローバルナビゲーション'), async ({ applicant }) => {
  await applicant.logIn();
  const { menu, applicationList, contractDetails } = applicant.nss;
  await expect(menu.navigation).toHaveText(['申込実施', '申込内容確認', '契約内容確認', '請求内容参照', 'パスワード変更']);
  await menu.openApplications();
  await expect(applicationList.heading).toBeVisible();
  await menu.openContract();
  await expect(contractDetails.heading).toBeVisible();
  await menu.controls['申込実施'].click();
  await expect(applicant.page).toHaveTitle('申込実施 | NACCSサポートシステム');
});

test('1-① ヘッダーに企業名・事業所名・ログインした時刻が出る（時計が進んでも変わらない）', tagged('S0-1-1', 'ログイン情報'), async ({ applicant, clock }) => {
  await applicant.logIn();
  const { banner } = applicant.nss.menu;
  for (const text of ['人・物・国をつなぐ', 'NACCSサポートシステム', 'ナックス商事株式会社', '第一営業所', '2026/04/01 09:00からログイン中']) {
    await expect(banner).toContainText(text);
  }
  await clock.advanceMinutes(10);
  await applicant.page.reload();
  await expect(banner).toContainText('2026/04/01 09:00からログイン中');
});

test('1-① メニューのどの機能も、その画面に行く', tagged('S0-1-1', 'SCR-02「契約内容の変更」→SCR-04', 'SCR-02「請求金額の参照」→SCR-42'), async ({ applicant }) => {
  await applicant.logIn();
  const { menu, changeGuidance, settingsFlow, brokerFlow, reissueFlow, contractDetails, passwordChange, billing, applicationList } = applicant.nss;
  for (const [item, screen] of [
    ['契約内容の変更', changeGuidance], ['システム設定の申込', settingsFlow], ['通関士IDの追加', brokerFlow], ['クライアント証明書の再発行', reissueFlow],
    ['契約内容の確認', contractDetails], ['パスワードの変更', passwordChange], ['請求金額の参照', billing], ['申込内容の確認', applicationList],
  ] as const) {
    await menu.controls[item].click();
    await expect(screen.heading).toBeVisible();
    await applicant.page.goto('/dfw/nss/menu');
  }
});
