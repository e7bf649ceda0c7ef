import { expect, test, type Page } from '../../fixtures';
import type { Seat } from '../../mock-server/practice/seat/seat';
import { procedures, type Procedure } from '../procedures';
import { Robot } from './robot';
import { classRoom, type Room } from './room';
import { slipsFor } from './slips';
import { Learner } from './learner';
import { stageAt } from './stage';

// Trainees in browsers of their own never see anything of each other, and nothing of the trainer's.

const addition = procedures.find(({ id }) => id === 'terminal-addition') as Procedure;
const applying: Procedure = { ...addition, steps: addition.steps.slice(0, 9) };
const NUMBER = '260001A';

let room: Room;
test.use({ trace: 'off' });
test.beforeEach(async () => { room = await classRoom(); });
test.afterEach(() => room.close());

async function sitting(page: Page, { seat: { token } }: Seat): Promise<void> {
  await page.goto(`${room.url}/practice/seat/${token}`);
}

async function logIn(page: Page, seat: Seat): Promise<void> {
  const [account] = await seat.accounts();
  await page.goto(`${room.url}/dfw/login/nsscoapp/`);
  await page.getByLabel('ログインID').fill(account?.loginId ?? '');
  await page.getByLabel('パスワード', { exact: true }).fill(account?.password ?? '');
  await page.getByRole('button', { name: 'ログイン' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('メニュー');
}

test('一人が申し込んでも、もう一人のNSS・メール・案内には何も現れない', async ({ browser }) => {
  const [one, two] = room.seats(['terminal-addition'], ['通関 花子', '港湾 太郎'], { centre: 'trainer' });
  if (!one || !two) throw new Error('No seats.');
  const stage = await stageAt(room, one, browser);
  await new Learner(applying, stage, one, slipsFor(applying).slice(0, 2)).play();
  const first = stage.applicant.page;
  const context = await browser.newContext();
  const second = await context.newPage();
  await sitting(second, two);
  await logIn(second, two);

  await first.goto(`${room.url}/dfw/nss/applications`);
  await expect(first.getByText(NUMBER).first()).toBeVisible();
  const address = await first.getByRole('link', { name: '詳細' }).or(first.getByRole('button', { name: '詳細' })).first().evaluate((element) =>
    (element as HTMLAnchorElement).href || (element as HTMLButtonElement).form?.action || '');
  for (const place of [`${room.url}/dfw/nss/applications`, address, `${room.url}/dfw/nss/applications/${NUMBER}`, `${room.url}/practice/mail`, `${room.url}/practice/sheet`]) {
    await second.goto(place);
    await expect(second.getByText(NUMBER), place).toHaveCount(0);
  }
  const [mail] = await one.mails();
  await first.goto(`${room.url}/practice/mail/${mail?.id}`);
  await expect(first.getByText(NUMBER)).toBeVisible();
  await second.goto(`${room.url}/practice/mail/${mail?.id}`);
  await expect(second).toHaveURL(/\/practice\/mail$/);
  await expect(second.getByText('まだメールは届いていません。')).toBeVisible();
  const bars = await Promise.all([first, second].map((page) => page.getByRole('complementary', { name: '練習の案内' }).locator('progress').getAttribute('value')));
  expect(bars).toEqual(['9', '1']);
  expect([one, two].map((seat) => seat.records()[0]?.mistakes.length)).toEqual([2, 0]);
  await context.close();
  await stage.close();
});

test('同じ番号の申込があっても、自分のものだけが開く', async ({ browser }) => {
  const seats = room.seats(['terminal-addition'], ['通関 花子', '港湾 太郎'], { centre: 'trainer' });
  const reasons = ['花子の理由です。', '太郎の理由です。'];
  for (const [index, seat] of seats.entries()) {
    await new Robot(room.url, seat).play(applying, (action) => [action.do === 'fill' && action.label === '変更する理由' ? { ...action, value: reasons[index] ?? '' } : action]);
  }
  for (const [index, seat] of seats.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await sitting(page, seat);
    await logIn(page, seat);
    await page.goto(`${room.url}/dfw/nss/applications/${NUMBER}`);
    await expect(page.getByText(reasons[index] ?? '').first()).toBeVisible();
    await expect(page.getByText(reasons[1 - index] ?? '')).toHaveCount(0);
    await context.close();
  }
});

test('受講者からは、講師の画面・結果・書き出し・NACCSセンターのどこへも入れない', async ({ page }) => {
  const [one] = room.seats(['logout'], ['通関 花子', '港湾 太郎'], { centre: 'trainer' });
  if (!one) throw new Error('No seat.');
  await sitting(page, one);
  const { id } = room.classroom.courses()[0]!.course;
  const course = `/practice/courses/${id}`;
  const get = ['', '/links', '/removal', '/results.csv', '/mistakes.csv', '/results.xlsx', '/seats/1', '/seats/2', '/seats/2/certificate.pdf'].map((rest) => course + rest);
  for (const address of [...get, '/practice/courses', '/__nss/', '/__nss/accounts', '/__nss/clock', '/__nss/mails', '/__nss/openapi.json']) {
    const answer = await page.request.get(room.url + address);
    expect(answer.status(), address).toBe(403);
    expect(await answer.text(), address).not.toContain('港湾 太郎');
  }
  for (const address of ['/practice/courses', `${course}/removal`, `${course}/centre`, `${course}/seats/2/centre`, `${course}/seats/2/start-over`, '/__nss/reset', '/__nss/accounts']) {
    expect((await page.request.post(room.url + address, { headers: { origin: room.url }, form: { sure: '1' } })).status(), address).toBe(403);
  }
  expect(room.classroom.courses()).toHaveLength(1);
  await page.goto(`${room.url}/practice/`);
  await expect(page).toHaveURL(/\/practice\/sheet$/);
});

test('席のアドレスも講師のアドレスも、推測では開けない', async ({ page }) => {
  const [one] = room.seats(['logout'], ['通関 花子']);
  if (!one) throw new Error('No seat.');
  const { token } = one.seat;
  for (const address of [`/practice/seat/${token.slice(0, -1)}`, `/practice/seat/${token.toUpperCase()}x`, '/practice/seat/1', '/practice/trainer/1', `/practice/trainer/${token}`]) {
    const answer = await page.request.get(room.url + address);
    expect(answer.status(), address).toBe(404);
    expect(answer.headers()['set-cookie'], address).toBeUndefined();
  }
  for (const address of ['/', '/dfw/login/nsscoapp/', '/terminal/', '/cyber-port/naccs-users/', '/practice/sheet', '/practice/mail', '/practice/certificate']) {
    expect((await page.request.get(room.url + address)).status(), address).toBe(403);
  }
});

test('ほかのサイトから送られた操作は受け付けない', async ({ page }) => {
  const [one] = room.seats(['logout'], ['通関 花子']);
  if (!one) throw new Error('No seat.');
  await sitting(page, one);
  const answer = await page.request.post(`${room.url}/practice/hint`, { headers: { origin: 'https://example.com' }, form: { degree: '1', back: '/' } });
  expect(answer.status()).toBe(403);
  expect((await one.attempt()).record.hints).toEqual([]);
});
