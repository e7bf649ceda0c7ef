/**
 * Public pages behind 「こちら」 and the mails' links: the schedule (D-19, all of 2026 worked out by hand from the calendar, D-18), contacts
 * (D-24), example reasons, 論理端末について; no login; the board's old addresses lead to them (D-01).
 */
import { expect, Nss, test } from '../../fixtures';
import { toItems } from './applying';

const tagged = (...rules: readonly string[]) => ({ tag: ['@behaviour', '@guide', ...rules.map((rule) => `@${rule}`)] });

/** The 1st, 11th and 21st, or the next 営業日. */
const dates2026 = [
  '2026/01/05', '2026/01/13', '2026/01/21', '2026/02/02', '2026/02/12', '2026/02/24', '2026/03/02', '2026/03/11', '2026/03/23',
  '2026/04/01', '2026/04/13', '2026/04/21', '2026/05/01', '2026/05/11', '2026/05/21', '2026/06/01', '2026/06/11', '2026/06/22',
  '2026/07/01', '2026/07/13', '2026/07/21', '2026/08/03', '2026/08/12', '2026/08/21', '2026/09/01', '2026/09/11', '2026/09/24',
  '2026/10/01', '2026/10/13', '2026/10/21', '2026/11/02', '2026/11/11', '2026/11/24', '2026/12/01', '2026/12/11', '2026/12/21',
];
/** How many of them have come by 1 April. */
const GONE = 10;

test('D-19 スケジュールは、ログインせずに見られ、土日・祝日・年末年始を避けた日付が並ぶ', tagged('D-19', 'D-18'), async ({ page }) => {
  await page.goto('/tetsuduki/schedule.html');
  const { schedule } = new Nss(page);
  await expect(schedule.heading).toBeVisible();
  await expect(schedule.dates).toHaveCount(72);
  expect((await schedule.dates.allInnerTexts()).slice(0, 36).map((row) => row.split('\t')[0])).toEqual(dates2026);
  await expect(schedule.dates.filter({ hasText: '2027/01/04' })).toHaveCount(1);
  await expect(schedule.dates.filter({ hasText: '2027/01/12' })).toHaveCount(1);
});

test('D-19 過ぎた日付は「終了」、これからの日付は「受付中」', tagged('D-19'), async ({ page, clock }) => {
  await page.goto('/tetsuduki/schedule.html');
  const { schedule } = new Nss(page);
  await expect(schedule.dates.filter({ hasText: '終了' })).toHaveCount(GONE);
  await clock.set('2026-04-13');
  await page.reload();
  await expect(schedule.dates.filter({ hasText: '終了' })).toHaveCount(GONE + 1);
  await expect(schedule.dates.filter({ hasText: '2026/04/21' })).toContainText('受付中');
});

test('D-24 お問い合わせ先: ヘルプデスクは終日、利用契約事務課は平日 9:00～17:00', tagged('D-24'), async ({ page }) => {
  await page.goto('/info/info.html');
  await expect(new Nss(page).contact.heading).toBeVisible();
  await expect(page.getByRole('row', { name: 'ヘルプデスク' })).toContainText('0120-794-550');
  await expect(page.getByRole('row', { name: 'ヘルプデスク' })).toContainText('終日');
  await expect(page.getByRole('row', { name: '利用契約事務課' })).toContainText('044-520-6266');
  await expect(page.getByRole('row', { name: '利用契約事務課' })).toContainText('平日 9:00～17:00');
});

test('変更する理由の記載例は、そのまま変更する理由として受け付けられる', tagged('R-21'), async ({ applicant }) => {
  const { changeItems, changeContact, reasons } = applicant.nss;
  await applicant.page.goto('/nss/reasons.html');
  await expect(reasons.heading).toBeVisible();
  const examples = await reasons.examples.allInnerTexts();
  expect(examples.length).toBeGreaterThan(1);
  await applicant.logIn();
  for (const example of examples) {
    await toItems(applicant);
    await changeItems.chooseItems('netNACCS端末の登録情報（追加・削除）');
    await changeItems.enterStartDate('20260501');
    await changeItems.enterReason(example);
    await changeItems.proceed();
    await expect(changeContact.heading).toBeVisible();
  }
});

for (const { address, title } of [
  { address: '/naccs/dfw/web/tetsuduki/schedule.html', title: 'NACCS利用開始スケジュール' },
  { address: '/naccs/dfw/web/nss/', title: 'NSS電子申請情報ページ' },
  { address: '/naccs/dfw/web/nss/index.html', title: 'NSS電子申請情報ページ' },
  { address: '/nss/', title: 'NSS電子申請情報ページ' },
  { address: '/nss/terminals.html', title: '論理端末について' },
  { address: '/', title: 'ログイン' },
]) {
  test(`D-01 ${address} は「${title}」に行く`, tagged('D-01'), async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(`${title} | NACCSサポートシステム`);
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  });
}

test('ないページは、日本語の案内と行き先を示す（404）', tagged('D-01'), async ({ page }) => {
  const response = await page.goto('/nss/nothing.html');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('お探しのページはありません。')).toBeVisible();
  await page.getByRole('link', { name: 'ログイン画面へ' }).click();
  await expect(new Nss(page).login.heading).toBeVisible();
});
