import { expect, test, type Page } from '../../fixtures';
import { Nss } from '../../pages';
import type { Rules } from '../../mock-server/practice/course';
import type { Seat } from '../../mock-server/practice/seat/seat';
import { classRoom, type Room } from './room';

// What the task bar tells a trainee in a browser: what comes next, hints in three degrees, and what went wrong.
test.use({ trace: 'off', screenshot: 'off' });

let room: Room;
test.beforeEach(async () => { room = await classRoom(); });
test.afterEach(() => room.close());

const bar = (page: Page) => page.getByRole('complementary', { name: '練習の案内' });
const hints = (page: Page) => page.getByRole('complementary', { name: 'ヒント' });
const outlined = (page: Page) => page.locator('[data-practice="target"]');

/** A trainee at his seat, logged in. */
async function trainee(page: Page, rules: Partial<Rules> = {}): Promise<{ nss: Nss; seat: Seat }> {
  const [seat] = room.seats(['terminal-addition'], ['受講者'], rules);
  if (!seat) throw new Error('No seat.');
  await page.goto(`${room.url}/practice/seat/${seat.seat.token}`);
  await page.getByRole('link', { name: 'NSSのログイン画面を開く' }).click();
  const nss = new Nss(page);
  const [account] = await seat.accounts();
  await nss.login.logIn(account?.loginId ?? '', (field) => field.fill(account?.password ?? ''));
  await nss.menu.heading.waitFor();
  return { nss, seat };
}

test('ヒントは、何をする、どこで、場所の順に出て、場所は操作する項目だけを囲む', async ({ page }) => {
  const { nss, seat } = await trainee(page);
  await expect(bar(page)).toContainText('「契約内容確認」を押します');
  await expect(outlined(page)).toHaveCount(0);
  await hints(page).getByRole('button', { name: 'ヒント: 何をする' }).click();
  await expect(bar(page)).toContainText('「契約内容確認」を押します。');
  await hints(page).getByRole('button', { name: 'ヒント: どこで' }).click();
  await expect(bar(page)).toContainText('申込担当者として「メニュー画面」で行います。');
  await expect(outlined(page)).toHaveCount(0);
  await hints(page).getByRole('button', { name: 'ヒント: 場所を示す' }).click();
  await expect(outlined(page)).not.toHaveCount(0);
  expect(new Set(await outlined(page).allInnerTexts())).toEqual(new Set(['契約内容確認']));
  expect((await seat.attempt()).record.hints.map(({ degree }) => degree)).toEqual([1, 2, 3]);
  await expect(bar(page)).not.toContainText('寄り道');
  await outlined(page).first().click();
  await nss.contractDetails.heading.waitFor();
  await expect(hints(page).getByRole('button', { name: 'ヒント: 何をする' })).toBeVisible();
  await expect(outlined(page)).toHaveCount(0);
});

test('入力画面で場所を示すと、入力する欄と押すボタンが囲まれ、入力したものは消えない', async ({ page }) => {
  const { nss } = await trainee(page);
  await page.goto(`${room.url}/dfw/nss/change/guidance`);
  await nss.changeGuidance.proceed();
  await nss.changeItems.heading.waitFor();
  await nss.changeItems.enterReason('増員のため');
  await nss.changeItems.chooseItems('netNACCS端末の登録情報（追加・削除）');
  for (const name of ['ヒント: 何をする', 'ヒント: どこで', 'ヒント: 場所を示す']) await hints(page).getByRole('button', { name }).click();
  await expect(nss.changeItems.controls['利用開始希望日']).toHaveAttribute('data-practice', 'target');
  await expect(nss.changeItems.controls['変更する理由']).toHaveAttribute('data-practice', 'target');
  await expect(nss.changeItems.controls['申込担当者の入力へ進む']).toHaveAttribute('data-practice', 'target');
  await expect(nss.changeItems.controls['netNACCS端末の登録情報（追加・削除）']).toHaveAttribute('data-practice', 'target');
  await expect(nss.changeItems.controls['変更申込ガイダンスに戻る']).not.toHaveAttribute('data-practice', 'target');
  await expect(outlined(page)).toHaveCount(6); // … and the two links that may be looked up.
  await expect(nss.changeItems.controls['変更する理由']).toHaveValue('増員のため');
  await expect(nss.changeItems.controls['netNACCS端末の登録情報（追加・削除）']).toBeChecked();
});

test('誤ると、何が違うかを1文で伝え、直すと消える', async ({ page }) => {
  const { nss, seat } = await trainee(page, { mend: true });
  await page.goto(`${room.url}/dfw/nss/change/guidance`);
  await nss.changeGuidance.proceed();
  await nss.changeItems.chooseItems('netNACCS端末の登録情報（追加・削除）');
  await nss.changeItems.enterStartDate('20260521');
  await nss.changeItems.enterReason('増員のため');
  await nss.changeItems.proceed();
  await nss.changeContact.heading.waitFor();
  await expect(bar(page)).toContainText('「利用開始希望日」が 20260521 になっていますが、正しくは 20260501 です。');
  await nss.changeContact.goBack();
  await nss.changeItems.enterStartDate('20260501');
  await nss.changeItems.enterReason('業務量の増加に伴い、netNACCS端末を2台追加するため。');
  await nss.changeItems.proceed();
  await nss.changeContact.heading.waitFor();
  await expect(bar(page)).not.toContainText('20260521');
  expect((await seat.attempt()).record.mistakes.map(({ kind, label }) => [kind, label])).toContainEqual(['value', '利用開始希望日']);
});

test('席のない人は、NSSの代わりに参加の案内を見る', async ({ page }) => {
  for (const address of ['/dfw/login/nsscoapp/', '/', '/terminal/', '/__nss/accounts', '/practice/mail', '/practice/seat/unknown']) {
    await page.goto(room.url + address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('練習への参加');
  }
});

test('受講者は、NSSの操作用の画面にもAPIにも入れない', async ({ page }) => {
  await trainee(page);
  for (const address of ['/__nss/', '/__nss/accounts', '/__nss/clock', '/practice/courses']) {
    await page.goto(room.url + address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('練習への参加');
  }
});
