import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { servePractice } from '../../mock-server/main';
import type { MistakeKind } from '../../mock-server/practice/judge/mistake';
import { csv, table, workbook } from '../../mock-server/practice/trainer/files';
import { duration, exactMoment } from '../../mock-server/practice/trainer/moments';
import { courseScore, scoreOf } from '../../mock-server/practice/trainer/score';
import { emptyWish, readWish } from '../../mock-server/practice/trainer/wish';

const tag = '@unit';
const made = (...kinds: readonly MistakeKind[]) => kinds.map((kind) => ({ kind, goal: 0, screen: '', label: '', text: '', at: 0 }));

test.describe('採点', { tag }, () => {
  test('誤りは5点、飛ばした手順と読まなかったE-mailは10点、0点より下はなく、終わるまで点数はない', () => {
    const score = (...kinds: readonly MistakeKind[]) => scoreOf({ finishedAt: 1, mistakes: made(...kinds) });
    expect(score()).toBe(100);
    expect(score('value', 'button', 'order', 'person', 'screen', 'forgotten')).toBe(70);
    expect(score('skipped', 'mail')).toBe(80);
    expect(score(...Array.from({ length: 30 }, () => 'value' as const))).toBe(0);
    expect(scoreOf({ finishedAt: null, mistakes: [] })).toBeNull();
  });

  test('コースの点数は平均の切り捨てで、1つでも終わっていなければない', () => {
    expect(courseScore([100, 95, 95])).toBe(96);
    expect(courseScore([0])).toBe(0);
    expect(courseScore([100, null])).toBeNull();
    expect(courseScore([])).toBeNull();
  });
});

test.describe('コースの申込', { tag }, () => {
  const form = (fields: Readonly<Record<string, string>>) => {
    const filled = emptyWish();
    filled.append('procedures', 'logout');
    for (const [name, value] of Object.entries(fields)) filled.set(name, value);
    return filled;
  };

  test('テストではヒントがなく、合格点は全角の数字でも読める', () => {
    expect(readWish(form({ mode: 'test', passMark: '８０', names: '花子' }))).toMatchObject({ wish: { names: ['花子'], rules: { hints: false, test: true, passMark: 80 } } });
    expect(readWish(form({ mode: 'alone', names: '花子' }))).toMatchObject({ wish: { rules: { hints: false, test: false } } });
  });

  test('練習では、合格点の欄に何があっても問わない', () => {
    expect(readWish(form({ mode: 'practice', passMark: 'x', count: '2' }))).toMatchObject({ wish: { names: ['受講者1', '受講者2'], rules: { hints: true } } });
  });

  test('知らない手続き・進め方・名前の制御文字は通さない', () => {
    expect(readWish(form({ procedures: '../x', count: '1' }))).toMatchObject({ errors: { procedures: '手続きを1つ以上選んでください。' } });
    expect(readWish(form({ mode: 'x', centre: 'x', names: '花\u0000\u202e子' }))).toMatchObject({ wish: { names: ['花  子'], rules: { hints: false, test: false, centre: 'itself' } } });
  });

  test('何が送られても、申込か理由のどちらかになる', () => {
    const names = ['title', 'count', 'names', 'passMark', 'mode', 'order-logout'];
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary' })), (fields) => {
      const read = readWish(form(fields));
      if ('errors' in read) expect(Object.values(read.errors).length).toBeGreaterThan(0);
      else {
        expect(read.wish.names.length).toBeGreaterThan(0);
        expect(read.wish.names.length).toBeLessThanOrEqual(50);
        expect(new Set(read.wish.procedures).size).toBe(read.wish.procedures.length);
      }
    }));
  });
});

test.describe('書き出し', { tag }, () => {
  const columns = [{ head: '列', width: 10, cell: (text: string) => text }, { head: '後', width: 10, cell: () => 1 }];

  test('どんな文字列も、CSVから元のまま読め、式にはならない', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '+1', '-1', '@a', '\tx', '"', ',', '\r\n', "'=1"))), (texts) => {
      const lines = fields(csv(columns, texts).slice(1));
      expect(lines).toHaveLength((texts.length + 1) * 2);
      texts.forEach((text, index) => {
        const read = lines[(index + 1) * 2] ?? '';
        expect(read).toBe(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
        expect(lines[(index + 1) * 2 + 1]).toBe('1');
      });
    }));
  });

  test('名前に使えない文字があっても、ブックを作れる', async () => {
    const bytes = await workbook([table('結果', columns, ['<a>&"\'', '花子', '=1+1'])]);
    expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK');
  });

  test('日時は日本時間、長さは人の言い方で書く', () => {
    expect(exactMoment(Date.parse('2026-03-31T15:00:07Z'))).toBe('2026/04/01 00:00:07');
    expect([0, 59_999, 60_000, 3_599_000, 3_720_000, -5].map(duration)).toEqual(['0秒', '59秒', '1分00秒', '59分59秒', '1時間02分', '0秒']);
  });
});

/** The fields of a CSV one after the other. */
const fields = (text: string): readonly string[] =>
  [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');

test.describe('serve --practice', { tag }, () => {
  const smtp = { host: '127.0.0.1', port: 9 };
  const options = { host: '127.0.0.1', port: 0, seed: 1, smtp, mailpitUrl: 'http://127.0.0.1:9' };
  const pathOf = (address: string): string => new URL(address).pathname;

  test('講師のアドレスを開いたブラウザーだけが講師になり、フォルダーがあればアドレスは次も同じ', async ({}, testInfo) => {
    const dataFile = testInfo.outputPath('nss.db');
    const first = await servePractice({ ...options, dataFile });
    expect((await fetch(`${first.url}/__nss/accounts`)).status).toBe(403);
    const answer = await fetch(first.trainer, { redirect: 'manual' });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    const asTrainer = async (path: string): Promise<string> => (await fetch(first.url + path, { headers: { cookie: cookie.split(';')[0] ?? '' } })).text();
    expect(await asTrainer(answer.headers.get('location') ?? '')).toContain('コースを開く');
    expect(await asTrainer('/__nss/')).toContain('<a href="/practice/">練習の教室</a>');
    await first.close();
    const second = await servePractice({ ...options, dataFile });
    expect(pathOf(second.trainer)).toBe(pathOf(first.trainer));
    await second.close();
  });

  test('--memory では毎回新しいアドレスになる', async () => {
    const paths = [];
    for (let round = 0; round < 2; round += 1) {
      const served = await servePractice({ ...options, dataFile: null });
      paths.push(pathOf(served.trainer));
      await served.close();
    }
    expect(paths[0]).not.toBe(paths[1]);
  });

  test('使われているポートでは始まらない', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    await expect(servePractice({ ...options, dataFile: null, port: (other.address() as AddressInfo).port })).rejects.toThrow('EADDRINUSE');
    await new Promise((resolve) => other.close(resolve));
  });
});
