import { expect, test, type Page } from '../../fixtures';
import type { Rules } from '../../mock-server/practice/course';
import type { Seat } from '../../mock-server/practice/seat/seat';
import { certificate } from '../../mock-server/practice/trainer/certificate';
import { procedures, type Procedure } from '../procedures';
import { readPdf } from '../walk/pdf';
import { oneWrongPassword, trainerAt } from './desk';
import { Robot } from './robot';
import { classRoom, type Room } from './room';

// A test: no hints, a score, and a certificate for who passes.

/** 00:30 of 2 April in Japan. */
const NOW = Date.parse('2026-04-01T15:30:00Z');
const TEST: Partial<Rules> = { test: true, passMark: 95 };
const logout = procedures.find(({ id }) => id === 'logout') as Procedure;

let room: Room;
test.beforeEach(async () => { room = await classRoom({ now: () => NOW }); });
test.afterEach(() => room.close());

const seatsOf = (names: readonly string[], ids = ['logout'], rules = TEST): readonly Seat[] => room.seats(ids, names, rules);

async function sitting(page: Page, { seat: { token } }: Seat): Promise<void> {
  await page.goto(`${room.url}/practice/seat/${token}`);
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

test('テストにはヒントがなく、ヒントややり直しを送っても何も起きない', async ({ page }) => {
  const [seat] = seatsOf(['通関 花子'], ['logout'], { ...TEST, hints: true });
  if (!seat) throw new Error('No seat.');
  await sitting(page, seat);
  await page.goto(`${room.url}/dfw/login/nsscoapp/`);
  const bar = page.getByRole('complementary', { name: '練習の案内' });
  await expect(bar).toBeVisible();
  await expect(bar.getByRole('button')).toHaveCount(0);
  await expect(bar).not.toContainText('次にすること');
  await page.getByLabel('ログインID').fill('NOBODY');
  await page.getByLabel('パスワード', { exact: true }).fill('nobody-123');
  await page.getByRole('button', { name: 'ログイン' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(bar).not.toContainText('受け付けません');
  const before = (await seat.attempt()).record;
  expect(before.mistakes.length).toBeGreaterThan(0);
  for (const [address, form] of [['hint', { degree: '3', back: '/dfw/login/nsscoapp/' }], ['again', {}]] as const) {
    expect((await page.request.post(`${room.url}/practice/${address}`, { headers: { origin: room.url }, form })).ok()).toBe(true);
  }
  expect((await seat.attempt()).record).toEqual(before);
  expect(before.hints).toEqual([]);
  await page.goto(`${room.url}/dfw/login/nsscoapp/`);
  await expect(page.locator('[data-practice="target"]')).toHaveCount(0);
});

test('誤り1回につき5点が引かれ、合格点に届けば受講者も講師も合格証を受け取れる', async ({ browser, page }) => {
  const [good, slow] = seatsOf(['通関 花子', '港湾 太郎', '海貨 次郎'], ['logout'], { ...TEST, passMark: 96 });
  if (!good || !slow) throw new Error('No seats.');
  await new Robot(room.url, good).play(logout);
  await new Robot(room.url, slow).play(logout, oneWrongPassword());

  await sitting(page, good);
  await page.getByRole('link', { name: '結果と合格証' }).click();
  await expect(page.getByText('100点　合格です。')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '合格証（PDF）を受け取る' }).click()]);
  expect(download.suggestedFilename()).toBe('合格証_通関 花子.pdf');

  const trainer = await trainerAt(room, browser);
  const course = `/practice/courses/${room.classroom.courses()[0]?.course.id}`;
  await trainer.goto(course);
  await expect(trainer.getByRole('row').filter({ hasText: '通関 花子' })).toContainText('100 合格');
  await expect(trainer.getByRole('row').filter({ hasText: '港湾 太郎' })).toContainText('95 不合格');
  await expect(trainer.getByText('誤り1回につき5点')).toBeVisible();
  const answer = await trainer.request.get(`${course}/seats/1/certificate.pdf`);
  const { pages, text } = await readPdf(new Uint8Array(await answer.body()));
  expect(pages).toBe(1);
  for (const part of ['合格証', '通関 花子 様', '研修', 'ログアウト　100点', '点数　100点', '合格点 96点', '2026年04月02日']) expect(plain(text)).toContain(plain(part));
  expect(plain(text)).not.toContain('〓');
  expect((await trainer.request.get(`${course}/seats/2/certificate.pdf`)).headers()['content-type']).toContain('text/html');
  await trainer.context().close();
});

test('合格点に届かない人、まだ終えていない人には合格証がない', async ({ page }) => {
  const [slow, late] = seatsOf(['港湾 太郎', '海貨 次郎'], ['logout'], { test: true, passMark: 96 });
  if (!slow || !late) throw new Error('No seats.');
  await new Robot(room.url, slow).play(logout, oneWrongPassword());
  for (const [seat, words] of [[slow, '95点　不合格です。'], [late, 'テストはまだ終わっていません。']] as const) {
    await sitting(page, seat);
    await page.goto(`${room.url}/practice/certificate.pdf`);
    await expect(page).toHaveURL(/\/practice\/certificate$/);
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole('link', { name: '合格証（PDF）を受け取る' })).toHaveCount(0);
  }
});

test('長い氏名とすべての手続きでも、合格証は1枚に収まる', async () => {
  const name = `${'長谷川'.repeat(13)}子`;
  const [seat] = seatsOf([name], procedures.map(({ id }) => id));
  if (!seat) throw new Error('No seat.');
  const each = procedures.map((procedure, index) => ({ procedure, order: index + 1, record: null, status: 'finished' as const, done: 1, all: 1, step: null, used: 0, hints: [0, 0, 0] as const, score: 100 }));
  const result = { seat, procedures: each, current: each[0]!, status: 'finished' as const, used: 0, mistakes: 0, hints: [0, 0, 0] as const, score: 100, hasPassed: true, finishedAt: NOW };
  const [one, two] = [await certificate(result), await certificate(result)];
  expect(Buffer.from(one).equals(Buffer.from(two)), 'いつ作っても同じ').toBe(true);
  const { pages, text } = await readPdf(one);
  expect(pages).toBe(1);
  expect(plain(text)).toContain(plain(name));
  for (const { title } of procedures) expect(plain(text)).toContain(plain(title));
});
