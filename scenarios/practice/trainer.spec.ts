import { expect, test, type Page } from '../../fixtures';
import { expectAccessible } from '../behaviour/axe';
import { procedures } from '../procedures';
import { trainerAt } from './desk';
import { classRoom, type Room } from './room';

// The trainer's form and pages, in a browser.

let room: Room;
let page: Page;
test.beforeEach(async ({ browser }) => {
  room = await classRoom();
  page = await trainerAt(room, browser);
});
test.afterEach(async () => {
  await page.context().close();
  await room.close();
});

const open = () => page.getByRole('button', { name: 'コースを開く' }).click();
const title = (id: string): string => procedures.find((one) => one.id === id)?.title ?? id;
const choose = (id: string) => page.locator(`#p-${id}`).check();

test('コースを開くと、手続きは指定した順に、受講者は氏名と番号で並ぶ', async () => {
  await page.getByLabel('コース名').fill('新人研修 4月');
  for (const id of ['logout', 'terminal-addition', 'password-change']) await choose(id);
  await page.getByLabel(`${title('password-change')}の順番`).fill('1');
  await page.getByLabel(`${title('logout')}の順番`).fill('２');
  await page.getByLabel('人数').fill('3');
  await page.getByLabel('氏名').fill('通関 花子\n  \n港湾 太郎 ');
  await page.getByLabel('誤りを直すまで次へ進めない').check();
  await page.getByLabel('講師が行う').check();
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新人研修 4月');
  const [opened] = room.classroom.courses();
  expect(opened?.course).toMatchObject({
    title: '新人研修 4月', procedures: ['password-change', 'logout', 'terminal-addition'], rules: { hints: true, mend: true, exact: false, test: false, centre: 'trainer' },
  });
  expect(opened?.seats.map(({ seat }) => seat.name)).toEqual(['通関 花子', '港湾 太郎', '受講者3']);
  await expect(page.getByRole('row')).toHaveText([/受講者/, /通関 花子.*未開始/, /港湾 太郎.*未開始/, /受講者3.*未開始/]);
});

test('氏名だけ、または人数だけでも開ける', async () => {
  await choose('logout');
  await page.getByLabel('氏名').fill('通関 花子');
  await open();
  await page.goto('/practice/');
  await choose('logout');
  await page.getByLabel('人数').fill('50');
  await open();
  expect(room.classroom.courses().map(({ seats }) => seats.length).sort()).toEqual([1, 50]);
});

for (const [what, fill, field, message] of [
  ['コース名がない', () => page.getByLabel('コース名').fill(' '), 'title', 'コース名を入力してください。'],
  ['コース名が長い', () => page.getByLabel('コース名').fill('あ'.repeat(61)), 'title', '60文字以内'],
  ['人数が数でない', () => page.getByLabel('人数').fill('三人'), 'count', '1から50までの整数'],
  ['人数が0', () => page.getByLabel('人数').fill('0'), 'count', '1から50までの整数'],
  ['人数が51', () => page.getByLabel('人数').fill('51'), 'count', '1から50までの整数'],
  ['人数より氏名が多い', () => page.getByLabel('人数').fill('1'), 'count', '氏名が2名分'],
  ['氏名が51名', () => page.getByLabel('氏名').fill(Array.from({ length: 51 }, (_, index) => `氏名${index}`).join('\n')), 'names', '50名まで'],
  ['同じ氏名', () => page.getByLabel('氏名').fill('佐藤\n佐藤'), 'names', '「佐藤」が2回'],
  ['氏名が長い', () => page.getByLabel('氏名').fill('あ'.repeat(41)), 'names', '40文字以内'],
  ['順番が数でない', () => page.getByLabel(`${title('logout')}の順番`).fill('x'), 'procedures', '順番は1から99まで'],
  ['合格点が100を超える', async () => { await page.getByLabel('テスト', { exact: true }).check(); await page.getByLabel('合格点（テストのとき）').fill('101'); }, 'passMark', '0から100まで'],
] as const) {
  test(`${what}と、その欄に理由が表示され、入力は残り、コースはできない`, async () => {
    await choose('logout');
    await page.getByLabel('氏名').fill('通関 花子\n港湾 太郎');
    await page.getByLabel('入力する値は').check();
    await fill();
    await open();
    const control = page.locator(`#${field}`);
    await expect(control).toHaveAccessibleDescription(new RegExp(message));
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.locator('#p-logout')).toBeChecked();
    await expect(page.getByLabel('入力する値は')).toBeChecked();
    if (field !== 'names') await expect(page.getByLabel('氏名')).toHaveValue('通関 花子\n港湾 太郎');
    expect(room.classroom.courses()).toEqual([]);
    await expectAccessible(page);
  });
}

test('何も選ばなければ、手続きと受講者を求められる', async () => {
  await open();
  await expect(page.getByRole('alert')).toContainText('手続きを1つ以上選んでください。');
  await expect(page.getByRole('alert')).toContainText('人数を入力するか');
  expect(room.classroom.courses()).toEqual([]);
});

test('案内の紙には、席ごとに違うアドレスがあり、印刷では画面用の部品が消える', async () => {
  const seats = room.seats(['logout'], ['通関 花子', '港湾 太郎']);
  await page.goto(`/practice/courses/${room.classroom.courses()[0]?.course.id}/links`);
  for (const { seat } of seats) await expect(page.getByRole('listitem').filter({ hasText: `${seat.name} 様` })).toContainText(`${room.url}/practice/seat/${seat.token}`);
  expect(new Set(seats.map(({ seat }) => seat.token)).size).toBe(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: '現在の場所' })).toBeHidden();
  await expect(page.getByText('通関 花子 様')).toBeVisible();
});

test('コースの削除は確認してから行われ、席のアドレスも使えなくなる', async ({ browser }) => {
  const [seat] = room.seats(['logout'], ['通関 花子']);
  await page.goto(`/practice/courses/${room.classroom.courses()[0]?.course.id}`);
  await page.getByRole('link', { name: 'コースを削除' }).click();
  await page.getByRole('link', { name: '削除せずに戻る' }).click();
  expect(room.classroom.courses()).toHaveLength(1);
  await page.getByRole('link', { name: 'コースを削除' }).click();
  await page.getByRole('button', { name: 'コースを削除する' }).click();
  await expect(page.getByText('まだコースがありません。')).toBeVisible();
  expect(room.classroom.courses()).toEqual([]);
  const trainee = await browser.newContext({ baseURL: room.url });
  expect((await trainee.request.get(`/practice/seat/${seat?.seat.token}`)).status()).toBe(404);
  await trainee.close();
});

for (const [width, height] of [[1440, 900], [1024, 768]] as const) {
  test(`30名でも${width}pxの画面に収まり、どのページも支援技術の検査に通る`, async () => {
    room.seats(['terminal-addition', 'logout'], Array.from({ length: 30 }, (_, index) => `受講者 その${index + 1}`), { centre: 'trainer' });
    const [opened] = room.classroom.courses();
    if (!opened) throw new Error('No course.');
    for (const seat of opened.seats.slice(0, 3)) await seat.attempt();
    const course = `/practice/courses/${opened.course.id}`;
    await page.setViewportSize({ width, height });
    for (const address of ['/practice/', course, `${course}/links`, `${course}/removal`, `${course}/seats/1`]) {
      await page.goto(address);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), address).toBeLessThanOrEqual(0);
      expect(await page.locator('script').count(), address).toBe(0);
    }
    await page.goto(course);
    const [scroll] = await page.locator('.trainer-scroll').evaluateAll((boxes) => boxes.map((box) => box.scrollWidth - box.clientWidth));
    expect(scroll, '表が横にはみ出さない').toBe(0);
    await expect(page.locator('.trainer-live tbody tr')).toHaveCount(30);
  });
}
