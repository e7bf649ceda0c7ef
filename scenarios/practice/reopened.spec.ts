import { expect, test } from '../../fixtures';
import { procedures, type Procedure } from '../procedures';
import { oneWrongPassword, trainerAt } from './desk';
import { Robot } from './robot';
import { classRoom } from './room';

// The class room is closed in the middle of a course and opened again on the same folder.

const find = (id: string): Procedure => procedures.find((one) => one.id === id) as Procedure;

test('途中で止めて動かし直しても、コース・進み・誤り・ヒント・申込・ログインが残り、最後まで続けられる', async ({ browser }, testInfo) => {
  const folder = testInfo.outputPath('practice');
  const before = await classRoom({ folder });
  const seats = before.seats(['logout', 'terminal-addition'], ['通関 花子', '港湾 太郎', '海貨 次郎'], { test: true, passMark: 80, centre: 'trainer' });
  const [one, two] = seats;
  if (!one || !two) throw new Error('No seats.');
  await new Robot(before.url, one).play(find('logout'), oneWrongPassword());
  await one.next();
  const addition = find('terminal-addition');
  await new Robot(before.url, one).play({ ...addition, steps: addition.steps.slice(0, 9) });
  const trainee = await browser.newContext();
  const page = await trainee.newPage();
  await page.goto(`${before.url}/practice/seat/${two.seat.token}`);
  const [account] = await two.accounts();
  await page.goto(`${before.url}/dfw/login/nsscoapp/`);
  await page.getByLabel('ログインID').fill(account?.loginId ?? '');
  await page.getByLabel('パスワード', { exact: true }).fill(account?.password ?? '');
  await page.getByRole('button', { name: 'ログイン' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('メニュー');
  const records = seats.map((seat) => seat.records());
  await before.close();

  const after = await classRoom({ folder });
  expect(after.trainerPath).toBe(before.trainerPath);
  const [course] = after.classroom.courses();
  expect(course?.seats.map(({ seat }) => seat)).toEqual(seats.map(({ seat }) => seat));
  expect(course?.seats.map((seat) => seat.records())).toEqual(records);

  const trainer = await trainerAt(after, browser);
  await trainer.goto(`/practice/courses/${course?.course.id}`);
  await expect(trainer.getByRole('row').filter({ hasText: '通関 花子' })).toContainText(/センター待ち.*2\/2.*9\/19/);
  await expect(trainer.getByRole('row').filter({ hasText: '海貨 次郎' })).toContainText('未開始');
  await trainer.getByRole('button', { name: '処理する（通関 花子）' }).click();
  await expect(trainer.getByRole('row').filter({ hasText: '通関 花子' })).toContainText('操作中');
  expect((await course?.seats[0]?.mails())?.map(({ subject }) => subject)).toEqual(expect.arrayContaining(['【NSS】利用申込受付完了のお知らせ', '【NSS】利用申込確認完了のお知らせ']));

  await page.goto(`${after.url}/dfw/nss/menu`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('メニュー');
  await expect(page.getByRole('complementary', { name: '練習の案内' })).toContainText('1/3');
  await page.getByRole('button', { name: 'ログアウト' }).click();
  await expect(page.getByRole('complementary', { name: '練習の案内' })).toContainText('2/3');
  await Promise.all([trainee.close(), trainer.context().close()]);
  await after.close();
});

test('消したコースは、動かし直しても現れず、保存しない教室には何も残らない', async ({}, testInfo) => {
  const folder = testInfo.outputPath('practice');
  const before = await classRoom({ folder });
  const [seat] = before.seats(['logout'], ['通関 花子']);
  await seat?.attempt();
  await before.classroom.remove(before.classroom.courses()[0]?.course.id ?? '');
  await before.close();
  const after = await classRoom({ folder });
  expect(after.classroom.courses()).toEqual([]);
  await after.close();
  const memory = await classRoom();
  memory.seats(['logout'], ['通関 花子']);
  await memory.close();
  const next = await classRoom();
  expect(next.classroom.courses()).toEqual([]);
  expect(next.trainerPath).not.toBe(memory.trainerPath);
  await next.close();
});
