import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import os from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getRequestListener } from '@hono/node-server';
import { expect, test } from '@playwright/test';
import { Hono } from 'hono';
import { checkAttachment, MAX_FILE_SIZE, mediaType, type Attachment, type AttachmentCode, type AttachmentKind } from '../../mock-server/domain/attachment';
import { Attachments } from '../../mock-server/store/attachments';
import type { Env } from '../../mock-server/ui/env';
import { readMultipart, type Multipart } from '../../mock-server/ui/multipart';

const MIB = 1024 * 1024;
const listed = (...names: string[]): Attachment[] => names.map((name) => ({ id: '', name, size: 1, type: '' }));
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

let folder: string;
let files: Attachments;
test.beforeEach(() => {
  folder = mkdtempSync(join(os.tmpdir(), 'nss-test-'));
  files = new Attachments(folder);
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test.describe('添付ファイルの条件', () => {
  type Example = readonly [name: string, code: AttachmentCode | null, stored?: string | undefined, kind?: AttachmentKind];
  const examples: Example[] = [
    ['システム構成図.pdf', null], ['図 1 (最新).PDF', null, '図+1+(最新).PDF'], ['図　1.pdf', null], ['2026.4.1.xlsx', null],
    ['カ\u3099イト\u3099.pdf', null, 'ガイド.pdf'], ['あ'.repeat(96) + '.pdf', null],
    ['a.pdf.exe', 'fileType'], ['a.EXE', 'fileType'], ['pdf', 'fileType'], ['a.pdf ', 'fileType'], ['a.pdf.', 'fileType'], ['a.html', 'fileType'], ['a.svg', 'fileType'],
    ['', 'fileName'], ['.pdf', 'fileName'], ['../a.pdf', 'fileName'], ['a..pdf', 'fileName'], ['/etc/a.pdf', 'fileName'], ['C:\\fakepath\\a.pdf', 'fileName'],
    ['a*.pdf', 'fileName'], ['a?.pdf', 'fileName'], ['a".pdf', 'fileName'], ['<a>.pdf', 'fileName'], ['a|b.pdf', 'fileName'],
    ['a\u0000.pdf', 'fileName'], ['a\n.pdf', 'fileName'], ['a\u202efdp.exe.pdf', 'fileName'], ['あ'.repeat(97) + '.pdf', 'fileName'],
    ['貨物引渡業務登録調査票.xls', null, undefined, 'survey'], ['航空会社インタフェース調査票.XLSX', null, undefined, 'survey'],
    ['船会社受委託関係登録兼船会社コード付与調査票.xlsx', null, undefined, 'survey'],
    ['航空会社インタフェース調査票.xlsx'.normalize('NFD'), null, '航空会社インタフェース調査票.xlsx', 'survey'],
    ['貨物引渡業務登録調査票.pdf', 'surveyName', undefined, 'survey'], ['貨物引渡業務登録調査票 .xls', 'surveyName', undefined, 'survey'],
    ['貨物引渡業務登録調査票(1).xls', 'surveyName', undefined, 'survey'], ['調査票.xls', 'surveyName', undefined, 'survey'], ['a.exe', 'fileType', undefined, 'survey'],
  ];
  for (const [name, code, stored = name, kind = 'diagram'] of examples) {
    test(`${kind} ${JSON.stringify(name.slice(0, 40))} (${name.length}): ${code ?? '可'}`, () =>
      expect(checkAttachment({ name, size: 1 }, [], kind)).toEqual(code === null ? { name: stored, code } : { code }));
  }

  test('大きさは1バイトから20MiBまで', () => {
    const codeOf = (size: number) => checkAttachment({ name: 'a.pdf', size }, [], 'diagram').code;
    expect([0, 1, 20 * MIB, 20 * MIB + 1].map(codeOf)).toEqual(['emptyFile', null, null, 'fileTooLarge']);
    expect(MAX_FILE_SIZE).toBe(20 * MIB);
  });

  test('ファイルを選んでいなければその旨', () => expect(checkAttachment(undefined, [], 'diagram')).toEqual({ code: 'noFile' }));

  test('同じ名前は一度だけ: 大文字小文字、+、濁点の表し方が違っても同じ', () => {
    for (const name of ['図+ガイド.pdf', '図 ガイド.PDF', '図 ガイド.pdf'.normalize('NFD')]) {
      expect(checkAttachment({ name, size: 1 }, listed('図+ガイド.pdf'), 'diagram')).toEqual({ code: 'fileTwice' });
    }
    expect(checkAttachment({ name: '図.pdf', size: 1 }, listed('図+ガイド.pdf'), 'diagram').code).toBeNull();
  });

  test('一覧は10件まで', () => {
    const ten = listed(...Array.from({ length: 10 }, (_, index) => `${index}.pdf`));
    expect(checkAttachment({ name: 'a.pdf', size: 1 }, ten.slice(1), 'diagram').code).toBeNull();
    expect(checkAttachment({ name: 'a.pdf', size: 1 }, ten, 'diagram')).toEqual({ code: 'tooManyFiles' });
  });

  test('種類は拡張子による', () => expect(['a.PDF', 'a.exe.jpeg', 'a.svg'].map(mediaType)).toEqual(['application/pdf', 'image/jpeg', 'application/octet-stream']));
});

test.describe('添付ファイルの保管', () => {
  test('同じ内容は一つのファイルで、そのまま取り出せる', async () => {
    const [first, second] = await Promise.all([files.receive(Readable.from([Buffer.from('構成'), Buffer.from('図')]), 9), files.receive(Readable.from([Buffer.from('構成図')]), 9)]);
    expect(first).toEqual({ id: digest('構成図'), size: 9, tooLarge: false });
    expect(second).toEqual(first);
    expect(readdirSync(folder)).toEqual([first.id]);
    const opened = await new Attachments(folder).open(first.id);
    expect(opened?.size).toBe(9);
    expect(String(await buffer(opened?.stream ?? Readable.from([])))).toBe('構成図');
  });

  test('大きすぎるものは最後まで受け取るが、残さない', async () => {
    const stream = Readable.from([Buffer.alloc(6), Buffer.alloc(6), Buffer.alloc(6)]);
    expect(await files.receive(stream, 10)).toEqual({ id: '', size: 18, tooLarge: true });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('途中で切れたものは残らない', async () => {
    const broken = Readable.from((async function* () {
      yield Buffer.alloc(6);
      throw new Error('切断');
    })());
    await expect(files.receive(broken, 10)).rejects.toThrow('切断');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('保管場所の外は開けない', async () => {
    writeFileSync(join(folder, 'other'), '他のファイル');
    await files.receive(Readable.from([Buffer.alloc(1)]), 1);
    for (const id of ['other', '../other', `${'0'.repeat(64)}/../other`, '', '0'.repeat(64)]) expect(await files.open(id)).toBeNull();
  });

  test('どこからも参照されない内容と中断の跡だけを片付ける', async () => {
    const [kept, gone] = await Promise.all(['残す', '消す'].map((text) => files.receive(Readable.from([Buffer.from(text)]), 99)));
    for (const name of ['incoming-1', 'nss.db']) writeFileSync(join(folder, name), '');
    await new Attachments(folder).purge(new Set([kept?.id ?? '']));
    expect(gone?.size).toBe(6);
    expect(readdirSync(folder).sort()).toEqual([kept?.id, 'nss.db'].sort());
  });

  test('一時的な置き場所は要るまで作らず、閉じると消える', async () => {
    class Temporary extends Attachments {
      where = (): Promise<string> | null => this['made'];
    }
    const temporary = new Temporary(null);
    await temporary.purge(new Set());
    expect(await temporary.open('0'.repeat(64))).toBeNull();
    expect(temporary.where()).toBeNull();
    const { id } = await temporary.receive(Readable.from([Buffer.from('a')]), 1);
    const place = (await temporary.where()) ?? '';
    expect(existsSync(join(place, id))).toBe(true);
    await temporary.close();
    expect(existsSync(place)).toBe(false);
    await new Temporary(null).close();
  });
});

/** An app that answers with the form it has read. */
function reading(into: Attachments, limit = 20 * MIB): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/', async (c) => c.json(await readMultipart(c, into, limit)));
  return app;
}

const TYPE = { 'content-type': 'multipart/form-data; boundary=xyz' };
const part = (disposition: string, contents: string): string => `--xyz\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${contents}\r\n`;
const send = (body: BodyInit, headers: Record<string, string> = {}, limit?: number) => reading(files, limit).request('/', { method: 'POST', body, headers });
const read = async (response: Response): Promise<Multipart> => (await response.json()) as Multipart;

test.describe('添付のあるフォーム', () => {
  test('文字とファイルを読む: 同じ名前は一覧に、選ばれていない欄は無視', async () => {
    // As Chromium writes it.
    const body = [
      part('name="reason"', '増設\r\nのため'), part('name="code"', 'A'), part('name="code"', 'B'), part('name="empty"', ''),
      part('name="file"; filename="図 1; %22最新%22.pdf"\r\nContent-Type: application/pdf', '構成図'),
      part('name="none"; filename=""\r\nContent-Type: application/octet-stream', ''), '--xyz--\r\n',
    ].join('');
    const { entered, uploads } = await read(await send(body, TYPE));
    expect(entered).toEqual({ reason: '増設\r\nのため', code: ['A', 'B'], empty: '' });
    expect(uploads).toEqual([{ field: 'file', name: '図 1; "最新".pdf', id: digest('構成図'), size: 9, tooLarge: false }]);
  });

  test('名前は送られたまま届く: パスも、名前の一部の%も', async () => {
    for (const name of ['C:\\fakepath\\図.pdf', '../../etc/passwd', '100%.pdf', 'a%20b.pdf']) {
      const { uploads } = await read(await send(`${part(`name="file"; filename="${name}"`, 'x')}--xyz--\r\n`, TYPE));
      expect(uploads.map((upload) => upload.name)).toEqual([name]);
    }
  });

  test('大きすぎるファイルは他の入力を損なわない', async () => {
    const form = new FormData();
    form.append('large', new File(['12345678901'], 'a.pdf'));
    form.append('small', new File(['1234567890'], 'b.pdf'));
    form.append('reason', '増設');
    const { entered, uploads } = await read(await send(form, {}, 10));
    expect(entered).toEqual({ reason: '増設' });
    expect(uploads.map(({ field, size, tooLarge }) => [field, size, tooLarge])).toEqual([['large', 11, true], ['small', 10, false]]);
    expect(readdirSync(folder)).toEqual([digest('1234567890')]);
  });

  test('文字は合わせて256KiBまで、部品の数にも限りがある', async () => {
    const form = (count: number, length: number): FormData => {
      const made = new FormData();
      for (let index = 0; index < count; index += 1) made.append('a', 'x'.repeat(length));
      return made;
    };
    const status = async (count: number, length: number) => (await send(form(count, length))).status;
    expect([await status(1, 256 * 1024 - 1), await status(1, 256 * 1024), await status(2, 128 * 1024)]).toEqual([200, 413, 413]);
    expect([await status(1000, 1), await status(1001, 1)]).toEqual([200, 413]);
  });

  test('どこで切れても400で、何も残らない', async () => {
    const whole = Buffer.from(`${part('name="reason"', '増設')}${part('name="file"; filename="図.pdf"', 'x'.repeat(50))}--xyz--`);
    for (let end = 0; end < whole.length; end += 1) {
      const { status } = await send(whole.subarray(0, end), TYPE);
      // The last delimiter is what completes the file before it.
      expect([end, status, readdirSync(folder).filter((name) => name.startsWith('incoming-'))]).toEqual([end, 400, []]);
    }
    expect((await send(whole, TYPE)).status).toBe(200);
  });

  test('フォームでないもの、境界の示されないものは400', async () => {
    expect((await send('a=1', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(400);
    expect((await send('a=1', { 'content-type': 'multipart/form-data' })).status).toBe(400);
    expect((await send('a=1', TYPE)).status).toBe(400);
    expect((await reading(files).request('/', { method: 'POST', headers: TYPE })).status).toBe(400);
  });

  test('保管できないときは400ではなく500', async () => {
    const impossible = new Attachments(join(folder, 'file', 'below'));
    writeFileSync(join(folder, 'file'), '');
    const form = new FormData();
    form.append('file', new File(['x'.repeat(MIB)], 'a.pdf'));
    const app = reading(impossible);
    app.onError((error, c) => c.text(String(error), 500));
    expect(await (await app.request('/', { method: 'POST', body: form })).text()).toContain('ENOTDIR');
  });
});

test.describe('本物の接続で', () => {
  const serve = async (into: Attachments) => {
    const server = createServer(getRequestListener(reading(into).fetch)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { port: (server.address() as AddressInfo).port, stop: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }) };
  };

  test('送信が途中で切れても跡を残さない', async () => {
    const { port, stop } = await serve(files);
    const socket = connect(port, '127.0.0.1');
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Type: ${TYPE['content-type']}\r\nContent-Length: 100000\r\n\r\n${part('name="file"; filename="a.pdf"', 'x'.repeat(999))}`);
    await expect.poll(() => readdirSync(folder)).toHaveLength(1);
    socket.destroy();
    await expect.poll(() => readdirSync(folder)).toEqual([]);
    await stop();
  });

  test('20MiBを受け取る間に抱えるメモリは8MBに満たない', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = (): number => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const samples: number[] = [];
    /** Measures after every 2 MiB that arrive, without the garbage that any transfer makes. */
    class Watched extends Attachments {
      override receive(stream: Readable, limit: number) {
        let seen = 0;
        const watch = new Transform({ transform: (chunk: Buffer, _encoding, done) => {
          seen += chunk.length;
          if (seen >= (samples.length + 1) * 2 * MIB) samples.push(held());
          done(null, chunk);
        } });
        return super.receive(stream.pipe(watch), limit);
      }
    }
    const { port, stop } = await serve(new Watched(folder));
    // The sender's memory must not count: a process of its own.
    const client = spawn(process.execPath, ['-e', `
      const form = new FormData();
      form.append('file', new File([Buffer.alloc(${20 * MIB}, 'x')], '図.pdf'));
      fetch('http://127.0.0.1:${port}/', { method: 'POST', body: form }).then((answer) => answer.text()).then((text) => process.stdout.write(text));
    `], { stdio: ['ignore', 'pipe', 'inherit'] });
    const before = held();
    const { uploads } = JSON.parse(String(await buffer(client.stdout))) as Multipart;
    await stop();
    expect(uploads).toMatchObject([{ name: '図.pdf', size: 20 * MIB, tooLarge: false }]);
    expect(samples).toHaveLength(10);
    expect(Math.max(...samples) - before).toBeLessThan(8_000_000);
  });
});
