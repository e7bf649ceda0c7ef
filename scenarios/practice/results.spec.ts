import { unzipSync, strFromU8 } from 'fflate';
import { expect, test, type Page } from '../../fixtures';
import { procedures, type Procedure } from '../procedures';
import { oneWrongPassword, trainerAt } from './desk';
import { Robot } from './robot';
import { classRoom, type Room } from './room';

// What the trainer sees while a course is held, and what he takes home.

/** 00:30 of 2 April in Japan, still 1 April elsewhere. */
const NOW = Date.parse('2026-04-01T15:30:00Z');
const NAMES = ['=SUM(1,2)', '+81 花子', '-1', '@home', '港湾, "太郎"', '通関 花子'] as const;

let room: Room;
let page: Page;
let now: number;
test.beforeEach(async ({ browser }) => {
  now = NOW;
  room = await classRoom({ now: () => now });
  page = await trainerAt(room, browser);
});
test.afterEach(async () => {
  await page.context().close();
  await room.close();
});

function procedure(id: string): Procedure {
  const found = procedures.find((one) => one.id === id);
  if (!found) throw new Error(`No procedure ${id}`);
  return found;
}
const course = (): string => `/practice/courses/${room.classroom.courses()[0]?.course.id}`;
const row = (name: string) => page.locator('.trainer-live tbody tr').filter({ hasText: name });
const cell = (name: string, head: string) => row(name).locator('td, th').nth(heads.indexOf(head));
const heads = ['受講者', '状態', '進み', 'いまの手順', '画面', 'この手順に', '最終操作', '所要時間', '誤り', 'ヒント', 'NACCSセンター'];

test('誰がどこにいて、いつから、何を誤ったかが、開き直すたびに新しくなる', async () => {
  const [one, two] = room.seats(['logout', 'password-change'], ['通関 花子', '港湾 太郎', '海貨 次郎']);
  if (!one || !two) throw new Error('No seats.');
  const response = await page.goto(course());
  expect(response?.headers().refresh).toBe(`10; url=${course()}?every=10`);
  await expect(cell('通関 花子', '状態')).toHaveText('未開始');

  const robot = new Robot(room.url, one);
  await robot.open('applicant', '/dfw/login/nsscoapp/');
  now += 65_000;
  await page.reload();
  await expect(cell('通関 花子', '状態')).toHaveText('操作中');
  await expect(cell('通関 花子', '画面')).toHaveText('ログイン画面');
  await expect(cell('通関 花子', 'この手順に')).toHaveText('1分05秒');
  await expect(cell('港湾 太郎', '状態')).toHaveText('未開始');

  await one.takeHint(1);
  await one.takeHint(2);
  await new Robot(room.url, two).play(procedure('logout'), oneWrongPassword());
  await page.reload();
  await expect(cell('通関 花子', 'ヒント')).toHaveText('1／1／0');
  await expect(cell('港湾 太郎', '誤り')).toHaveText('1');
  await expect(cell('港湾 太郎', 'いまの手順')).toHaveText('次の手続きへ進むところ');
  await expect(page.getByRole('region', { name: '受講者の一覧' })).not.toContainText('NSSが受け付けませんでした');
  await expect(page.locator('section').filter({ hasText: '多い誤り' }).getByRole('row').nth(1)).toHaveText(/値が違う\s*ログイン\s*ログイン画面\s*ログアウト\s*1回\s*1名/);

  await page.getByRole('link', { name: '港湾 太郎' }).click();
  await expect(page.getByRole('row').filter({ hasText: '値が違う' })).toHaveText(/2026\/04\/02 00:31.*値が違う.*ログイン画面.*「ログイン」.*ログアウト/);
});

test('自動更新は間隔を変えられ、止められる', async () => {
  room.seats(['logout'], ['通関 花子']);
  await page.goto(course());
  const [response] = await Promise.all([page.waitForResponse((one) => one.url().includes('every=0')), page.getByRole('link', { name: '止める' }).click()]);
  expect(response.headers().refresh).toBeUndefined();
  const [slow] = await Promise.all([page.waitForResponse((one) => one.url().includes('every=30')), page.getByRole('link', { name: '30秒ごと' }).click()]);
  expect(slow.headers().refresh).toMatch(/^30;/);
});

test('講師がNACCSセンターとして、1名分ずつ、または全員分を処理する', async () => {
  const seats = room.seats(['terminal-addition'], ['通関 花子', '港湾 太郎', '海貨 次郎'], { centre: 'trainer' });
  const applying = { ...procedure('terminal-addition'), steps: procedure('terminal-addition').steps.slice(0, 9) };
  for (const seat of seats) await new Robot(room.url, seat).play(applying);
  await page.goto(course());
  await expect(page.getByText('3名がNACCSセンターの処理を待っています。')).toBeVisible();
  await page.getByRole('button', { name: '処理する（通関 花子）' }).click();
  await expect(cell('通関 花子', '状態')).toHaveText('操作中');
  await expect(cell('港湾 太郎', '状態')).toHaveText('センター待ち');
  await page.getByRole('button', { name: '全員分をNACCSセンターとして処理する' }).click();
  for (const name of ['通関 花子', '港湾 太郎', '海貨 次郎']) await expect(cell(name, '状態')).toHaveText('操作中');
  await expect(page.getByText('処理を待っています')).toHaveCount(0);
  for (const seat of seats) expect((await seat.mails()).map(({ subject }) => subject)).toContain('【NSS】利用申込確認完了のお知らせ');
});

test('受講者の手続きを最初からやり直せる。確かめの☑がなければ何も消えない', async () => {
  const [seat] = room.seats(['logout'], ['通関 花子']);
  if (!seat) throw new Error('No seat.');
  await new Robot(room.url, seat).play(procedure('logout'), oneWrongPassword());
  const address = `${course()}/seats/1`;
  await page.request.post(`${address}/start-over`, { headers: { origin: room.url }, form: {} });
  expect(seat.records()[0]?.mistakes).toHaveLength(1);
  await page.goto(address);
  await page.getByLabel('通関 花子さんの「ログアウト」の記録を消してやり直す').check();
  await page.getByRole('button', { name: '最初からやり直す' }).click();
  await expect(page.getByText('誤りはありません。')).toBeVisible();
  await new Robot(room.url, seat).play(procedure('logout'));
  expect(seat.records()[0]?.finishedAt).not.toBeNull();
});

test.describe('書き出し', () => {
  const filled = async (): Promise<void> => {
    const seats = room.seats(['logout', 'password-change'], NAMES);
    await new Robot(room.url, seats[4]!).play(procedure('logout'), oneWrongPassword());
    await seats[4]!.next();
    now += 90_000;
    await seats[5]!.attempt();
  };
  const get = async (file: string) => {
    const answer = await page.request.get(`${course()}/${file}`);
    expect(answer.status()).toBe(200);
    return { bytes: await answer.body(), name: answer.headers()['content-disposition'] ?? '', type: answer.headers()['content-type'] };
  };

  test('CSVは表計算ソフトで開ける形で、式になるものがない', async () => {
    await filled();
    const { bytes, name, type } = await get('results.csv');
    expect(type).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(name)).toContain('研修_結果.csv');
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [head, ...rows] = parsed(text.slice(1));
    const at = (line: readonly string[] | undefined, column: string) => line?.[head?.indexOf(column) ?? -1];
    expect(rows).toHaveLength(NAMES.length * 2);
    for (const line of rows) expect(line).toHaveLength(head?.length ?? 0);
    expect(rows.filter((_, index) => index % 2 === 0).map((line) => at(line, '受講者'))).toEqual(["'=SUM(1,2)", "'+81 花子", "'-1", "'@home", '港湾, "太郎"', '通関 花子']);
    expect(rows.flat().filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
    const done = rows[8];
    expect([at(done, '手続き'), at(done, '状態'), at(done, '誤り'), at(done, '済んだ手順'), at(done, '開始日時'), at(done, '点数')]).toEqual(['ログアウト', '終了', '1', '3', '2026/04/02 00:30:00', '']);
    expect(at(rows[0], '開始日時')).toBe('');
    expect(at(rows[10], '開始日時')).toBe('2026/04/02 00:31:30');
  });

  test('誤りのCSVには、1件ずつ日時と内容がある', async () => {
    await filled();
    const [head, ...rows] = parsed((await get('mistakes.csv')).bytes.toString('utf8').slice(1));
    expect(head).toEqual(['コース', '番号', '受講者', '手続き', '日時', '誤りの種類', '画面', '対象', '内容']);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(0, 8)).toEqual(['研修', '5', '港湾, "太郎"', 'ログアウト', '2026/04/02 00:30:00', '値が違う', 'ログイン画面', 'ログイン']);
  });

  test('Excelには結果と誤りのシートがあり、氏名は文字、日時は日本時間の日付である', async () => {
    await filled();
    const { bytes, name } = await get('results.xlsx');
    expect(decodeURIComponent(name)).toContain('研修_結果.xlsx');
    const files = Object.fromEntries(Object.entries(unzipSync(new Uint8Array(bytes))).map(([path, contents]) => [path, strFromU8(contents)]));
    expect([...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, sheet]) => sheet)).toEqual(['結果', '誤り']);
    const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>([^]*?)<\/si>/g)].map(([, text]) => (text ?? '').replace(/<[^>]+>/g, ''));
    for (const one of ['=SUM(1,2)', '+81 花子', '港湾, &quot;太郎&quot;'.replaceAll('&quot;', '"')]) expect(shared.map((text) => text.replaceAll('&quot;', '"')), one).toContain(one);
    const sheet = files['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f>');
    expect([...sheet.matchAll(/<row /g)]).toHaveLength(1 + NAMES.length * 2);
    expect([...(files['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<row /g)]).toHaveLength(2);
    // A day of a sheet is counted from 30 December 1899: 2 April 2026, half past midnight.
    const days = [...sheet.matchAll(/<v>(\d{5}\.\d+)<\/v>/g)].map(([, day]) => Math.round(Number(day) * 86_400_000) + Date.UTC(1899, 11, 30));
    expect(days).toContain(Date.UTC(2026, 3, 2, 0, 30));
    expect(days.every((day) => day >= Date.UTC(2026, 3, 2, 0, 30) && day <= Date.UTC(2026, 3, 2, 0, 32))).toBe(true);
  });
});

/** Reads CSV as RFC 4180 says. */
function parsed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain ?? '' : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
