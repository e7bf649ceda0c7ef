/**
 * Public pages behind 「こちら」 and the mails' links: the schedule (D-19, all of 2026 worked out by hand from the calendar, D-18), example
 * reasons, 論理端末について; no login; the board's old addresses lead to them (D-01).
 */
import { expect, Nss, test } from '../../fixtures';
import { tagging } from '../inventory';
import { toItems } from './applying';

const tagged = tagging('@behaviour', '@guide');

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
  for (const date of ['2027/01/04', '2027/01/12']) await expect(schedule.row(date)).toHaveCount(1);
});

test('D-19 過ぎた日付は「終了」、これからの日付は「受付中」', tagged('D-19'), async ({ page, clock }) => {
  await page.goto('/tetsuduki/schedule.html');
  const { schedule } = new Nss(page);
  await expect(schedule.dates.filter({ hasText: '終了' })).toHaveCount(GONE);
  await clock.set('2026-04-13');
  await page.reload();
  await expect(schedule.dates.filter({ hasText: '終了' })).toHaveCount(GONE + 1);
  await expect(schedule.row('2026/04/21')).toContainText('受付中');
});

// Counted by hand from the calendar of 2026: 20 March and 29 April, 3 to 6 May, 21 to 23 September are holidays.
for (const [start, net, line, settings, readable] of [
  ['2026/05/01', '2026/04/21', '2026/02/17', '2026/04/24', '2026/05/08'],
  ['2026/09/24', '2026/09/10', '2026/07/09', '2026/09/15', '2026/09/28'],
] as const) {
  test(`D-03 D-19 D-20 ${start} の行に、審査終了の目安、締切日、閲覧期限がある`, tagged('D-03', 'D-19', 'D-20'), async ({ page }) => {
    const { schedule } = new Nss(page);
    await schedule.open();
    await expect(page.getByRole('columnheader')).toHaveText(['システム登録日（利用開始日）', '審査終了の目安（netNACCS）', '審査終了の目安（回線あり）', 'システム設定申込締切日', 'ID・パスワード閲覧期限', '受付']);
    await expect(schedule.row(start).getByRole('cell')).toHaveText([start, net, line, settings, readable, '受付中']);
  });
}

test('変更する理由の記載例は、そのまま変更する理由として受け付けられる', tagged('R-21+'), async ({ applicant }) => {
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
  { address: '/naccs/dfw/web/qanda/docs-keiyaku/2014052000244/', title: 'シングルサインオンを利用できる業種を教えてください' },
  { address: '/naccs/dfw/web/', title: 'トップページ' },
  { address: '/qanda/docs-keiyaku/2014052000244', title: 'シングルサインオンを利用できる業種を教えてください' },
]) {
  test(`D-01 ${address} は「${title}」に行く`, tagged('D-01'), async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(`${title} | NACCS掲示板`);
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  });
}

test('R-25 ピックアップメニューの入替方法は、端末の追加ではなく証明書の再発行を案内する', tagged('BBS-7', 'BBS-1→BBS-7', 'R-25+'), async ({ page }) => {
  const board = new Nss(page).screen('NACCS掲示板');
  const guide = new Nss(page).screen('netNACCS端末(パソコン)入替方法');
  await board.open();
  await board.controls['netNACCS端末(パソコン)入替方法'].click();
  await expect(guide.heading).toBeVisible();
  await expect(page.getByRole('main')).toContainText('端末の追加申込ではなく、デジタル証明書の再発行で行います。');
  await expect(page.getByRole('main')).toContainText('論理端末の数は変わらないため、変更申込は必要ありません。');
});

test('ないページは、日本語の案内と行き先を示す（404）', tagged('D-01'), async ({ page }) => {
  const response = await page.goto('/nss/nothing.html');
  expect(response?.status()).toBe(404);
  const nss = new Nss(page);
  await expect(nss.screen('掲示板エラー画面').heading).toBeVisible();
  await page.getByRole('link', { name: '掲示板のトップページ' }).click();
  await expect(nss.screen('NACCS掲示板').heading).toBeVisible();
});

// As the OCR of the documents prints them; the right ones are in network.spec.ts.
for (const address of ['/ganda/docs-keiyaku/2014052000244/', '/nacccs/dfw/web/nss/index.html', '/system/shiyou/docs/2013091100298/file contents/20121122 02.pdf', '/dfw/login/nsscapp']) {
  test(`D-01 読み誤られたアドレス ${address} には、ページがない（404）`, tagged('D-01'), async ({ nss }) => {
    expect((await fetch(nss.url + address)).status).toBe(404);
  });
}

test('D-01 旧レイアウトのアドレスから、ほかのサイトへは移らない', tagged('D-01', 'board-public'), async ({ nss }) => {
  const location = async (path: string) => (await fetch(nss.url + path, { redirect: 'manual' })).headers.get('location');
  expect(await location('/naccs/dfw/web//example.com/')).toBe('/example.com/');
  expect(await location('/naccs/dfw/web/tetsuduki/schedule.html?a=1')).toBe('/tetsuduki/schedule.html?a=1');
  expect(await location('/naccs/dfw/web')).toBe('/');
});
