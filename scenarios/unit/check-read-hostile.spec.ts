import { chmod, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { buffer } from 'node:stream/consumers';
import { read, Unreadable } from '../../reports/document-check/read';
import { Guard } from '../../reports/document-check/read/guard';
import { limits } from '../../reports/document-check/read/limits';

let folder: string;
test.beforeEach(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'check-read-')); });
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** @returns why the file cannot be read */
async function refusal(name: string, contents: string | Uint8Array | null): Promise<string> {
  const file = path.join(folder, name);
  if (contents !== null) await writeFile(file, contents);
  const error = await read(file, { ocr: false }).then(() => null, (cause: unknown) => cause);
  expect(error).toBeInstanceOf(Unreadable);
  return (error as Unreadable).message;
}

const pdf = (options: PDFKit.PDFDocumentOptions, draw: (doc: PDFKit.PDFDocument) => void): Promise<Buffer> => {
  const doc = new PDFDocument(options);
  draw(doc);
  doc.end();
  return buffer(doc);
};
const word = (body: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`) });

test('無いファイル、フォルダー、空のファイル、知らない形式を断る', async () => {
  expect(await refusal('無い.txt', null)).toBe('ファイルが見つかりません。');
  await mkdir(path.join(folder, '中.txt'));
  expect(await refusal('中.txt', null)).toBe('ファイルではなくフォルダーです。');
  expect(await refusal('空.pdf', '')).toBe('ファイルが空です（0バイト）。');
  expect(await refusal('空白.txt', ' \n\n')).toBe('文字がありません。');
  expect(await refusal('a.xlsx', 'x')).toContain('対応していない形式です（.xlsx）');
  expect(await refusal('a.doc', 'x')).toContain('.docx で保存し直してください');
});

test('読む権限のないファイルを断る', async () => {
  test.skip(process.getuid?.() === 0, 'root はすべて読める');
  await writeFile(path.join(folder, 'a.txt'), 'x');
  await chmod(path.join(folder, 'a.txt'), 0);
  expect(await refusal('a.txt', null)).toBe('ファイルを読む権限がありません。');
});

test('拡張子と中身が違うファイルを断る', async () => {
  expect(await refusal('a.pdf', 'ただの文章')).toContain('PDFではありません');
  expect(await refusal('a.docx', '%PDF-1.7')).toContain('中身はPDFです');
  expect(await refusal('a.txt', zipSync({ a: strToU8('x') }))).toContain('中身はZIP 形式');
  expect(await refusal('a.docx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toContain('Word文書（.docx）ではありません');
  expect(await refusal('a.md', Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 256))).toContain('文字コードを判別できません');
});

test('暗号化されたPDFと壊れたPDFを断る', async () => {
  expect(await refusal('鍵.pdf', await pdf({ userPassword: 'x' }, (doc) => doc.text('a')))).toBe('パスワードで保護されたPDFです。保護を解除したPDFを指定してください。');
  expect(await refusal('壊.pdf', '%PDF-1.7\nxxxx')).toBe('PDFが壊れています（開けません）。');
});

test('壊れたWord文書、DTDのあるXML、展開すると大きすぎるものを断る', async () => {
  expect(await refusal('壊.docx', word('<w:p/>').slice(0, 80))).toContain('壊れています');
  expect(await refusal('xml.docx', word('<w:p>'))).toContain('XML を解釈できません');
  const bomb = strToU8('<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><x>&b;</x>');
  expect(await refusal('dtd.docx', zipSync({ 'word/document.xml': bomb }))).toContain('DTD');
  expect(await refusal('爆.docx', zipSync({ 'word/document.xml': new Uint8Array(limits.part + 1) }))).toContain('展開すると大きすぎます');
});

test('大きすぎるファイルを、読む前に断る', async () => {
  expect(await refusal('大.txt', new Uint8Array(limits.text + 1).fill(0x61))).toContain('ファイルが大きすぎます');
});

test('深く入れ子になったHTMLやWord文書、1行10MBの文章でも落ちない', async () => {
  test.setTimeout(120_000);
  const deep = path.join(folder, '深.html');
  await writeFile(deep, '<b>'.repeat(3_000) + '<div>'.repeat(3_000) + '「開始」を押下します。');
  expect((await read(deep, { ocr: false })).blocks.map(({ text }) => text)).toEqual(['「開始」を押下します。']);
  const nested = await refusal('深.docx', word('<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000)));
  expect(nested).toMatch(/。$/);
  const long = path.join(folder, '長.txt');
  await writeFile(long, 'あ'.repeat(3_400_000));
  expect((await read(long, { ocr: false })).blocks.map(({ text }) => text.length)).toEqual([3_400_000]);
});

test('画像だけのページは、読めなかったページとして残り、ほかのページは読む', async () => {
  const file = path.join(folder, 'a.pdf');
  await writeFile(file, await pdf({ size: 'A4' }, (doc) => doc.text('Page one').addPage().rect(10, 10, 200, 200).fill('red')));
  const { pages, blocks, unread } = await read(file, { ocr: false });
  expect([pages, blocks.map(({ text }) => text)]).toEqual([2, ['Page one']]);
  expect(unread).toEqual([{ page: 2, reason: '画像だけのページです（--ocr で読み取れます）。' }]);
});

test('時間やメモリーがかかりすぎるファイルは中止し、次のファイルは読める', async () => {
  // Three threads are started one after another.
  test.slow();
  const slow = path.join(folder, '遅.html');
  await writeFile(slow, '<div>'.repeat(400_000));
  const good = path.join(folder, '良.txt');
  await writeFile(good, '本文です。');
  const guard = new Guard({ ...limits, standstill: 3_000 });
  const [late, fine] = await Promise.allSettled([guard.read(slow, { ocr: false }), guard.read(good, { ocr: false })]);
  expect(late).toMatchObject({ status: 'rejected', reason: { message: '読み取りに時間がかかりすぎるため中止しました（3秒間進みませんでした）。' } });
  expect(fine).toMatchObject({ status: 'fulfilled', value: { blocks: [{ text: '本文です。' }] } });
  // Wide, not deep: it takes memory and hardly any time.
  const wide = path.join(folder, '広.html');
  await writeFile(wide, '<p>あ</p>'.repeat(400_000));
  const greedy = new Guard({ ...limits, memory: 1 });
  await expect(greedy.read(wide, { ocr: false })).rejects.toThrow('読み取りに必要なメモリーが上限');
});
