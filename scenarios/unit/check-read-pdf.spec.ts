import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import PDFDocument from 'pdfkit';
import { font } from '../../mock-server/documents/fonts';
import { read } from '../../reports/document-check/read';
import type { Block, SourceDocument } from '../../reports/document-check/model';

let folder: string;
test.beforeEach(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'check-read-')); });
test.afterEach(() => rm(folder, { recursive: true, force: true }));

async function reading(draw: (doc: PDFKit.PDFDocument) => void, ocr = false): Promise<SourceDocument> {
  const doc = new PDFDocument({ size: 'A4', margin: 50, info: { Title: '登録手順' } });
  for (const weight of ['regular', 'bold'] as const) doc.registerFont(weight, font(weight) as unknown as Uint8Array);
  doc.font('regular').fontSize(10);
  draw(doc);
  doc.end();
  const file = path.join(folder, 'a.pdf');
  await writeFile(file, await buffer(doc));
  return read(file, { ocr });
}

const brief = ({ kind, level, text }: Block): string => `${kind}${level || ''} ${text}`;
const stressed = ({ text, emphasis }: Block): (string | null)[][] => emphasis.map(({ from, to, href }) => [text.slice(from, to), href]);

test('折り返した段落はつながり、見出し・太字・リンクが分かり、番号で始まる行は独立する', async () => {
  const { title, pages, blocks } = await reading((doc) => {
    doc.fontSize(16).text('端末の登録').fontSize(10).moveDown();
    doc.text('この手順では、端末を新しく登録するときの操作を順に説明します。はじめに、いまの登録の内容に誤りがないことを確かめてから、次の手順へ進んでください。').moveDown();
    doc.text('① メニューで「登録」を押下します。').text('② ', { continued: true }).font('bold').text('必ず', { continued: true }).font('regular').text('内容を確認します。');
    doc.moveDown().text('詳しくは', { continued: true }).text('こちら', { continued: true, link: 'https://example.jp/a' }).text('をご覧ください。', { link: null });
  });
  expect([title, pages]).toEqual(['登録手順', 1]);
  expect(blocks.map(brief)).toEqual([
    'heading1 端末の登録',
    'paragraph この手順では、端末を新しく登録するときの操作を順に説明します。はじめに、いまの登録の内容に誤りがないことを確かめてから、次の手順へ進んでください。',
    'paragraph ① メニューで「登録」を押下します。', 'paragraph ② 必ず内容を確認します。', 'paragraph 詳しくはこちらをご覧ください。',
  ]);
  expect(stressed(blocks[3] as Block)).toEqual([['必ず', null]]);
  expect(stressed(blocks[4] as Block)).toEqual([['こちら', 'https://example.jp/a']]);
});

test('置き場所の枠は、その語のあるところを囲む', async () => {
  const [before, words] = ['① ABC画面で', '「次へ進む」'];
  let [from, to] = [0, 0];
  const { blocks } = await reading((doc) => {
    from = 50 + doc.widthOfString(before);
    to = from + doc.widthOfString(words);
    doc.text(`${before}${words}を押下します。`, 50, 100);
  });
  const { text, runs } = blocks[0] as Block;
  const at = text.indexOf(words);
  const run = runs.find((one) => one.from <= at && at < one.to);
  const box = run?.box;
  if (run === undefined || !box) throw new Error('枠がありません');
  const place = (index: number): number => {
    const one = runs.find(({ from: start, to }) => start <= index && index < to);
    return one?.box ? one.box.x + (one.box.width / (one.to - one.from)) * (index - one.from) : NaN;
  };
  expect(Math.abs(place(at) - from)).toBeLessThan(1.5);
  expect(Math.abs(place(at + words.length) - to)).toBeLessThan(1.5);
  // 841.89 is the height of A4; the text begins 100 below the upper edge and is 10 high.
  expect(box.y).toBeLessThan(841.89 - 108);
  expect(box.y + box.height).toBeGreaterThan(841.89 - 101);
  expect(box.height).toBeLessThan(15);
  expect(run.page).toBe(1);
});

test('段組みは段ごとに、吹き出しは別のまとまりとして、書かれた順によらず見える順に読む', async () => {
  const { blocks } = await reading((doc) => {
    doc.text('③右の段です。「登録」を押下すると、画面が変わりますのでお待ちください。', 320, 200, { width: 200 });
    doc.text('④右の段の続きです。届いたメールを確認してください。', 320, 260, { width: 200 });
    doc.text('①左の段です。「開始」を押下して、画面が変わるまでそのままお待ちください。', 50, 200, { width: 200 });
    doc.text('②左の段の続きです。内容を入力して「確認」を押下してください。', 50, 260, { width: 200 });
    doc.fontSize(16).text('段組みの手順は左の段から右の段へと読みます', 50, 100);
    doc.fontSize(10).text('※吹き出しの注意です。', 400, 500, { width: 80 });
  });
  expect(blocks.map(brief)).toEqual([
    'heading1 段組みの手順は左の段から右の段へと読みます', 'paragraph ①左の段です。「開始」を押下して、画面が変わるまでそのままお待ちください。', 'paragraph ②左の段の続きです。内容を入力して「確認」を押下してください。',
    'paragraph ③右の段です。「登録」を押下すると、画面が変わりますのでお待ちください。', 'paragraph ④右の段の続きです。届いたメールを確認してください。', 'paragraph ※吹き出しの注意です。',
  ]);
});

test('横に並んだ手順は、番号の順に読む', async () => {
  const { blocks } = await reading((doc) => {
    for (const [index, [x, y]] of ([[50, 100], [320, 100], [50, 140], [320, 140]] as const).entries()) doc.text(`${'①②③④'[index]}「開始」を押下します。`, x, y);
  });
  expect(blocks.map(({ text }) => text[0]).join('')).toBe('①②③④');
});

test('罫線のある表も、そろえただけの表も、行として読む', async () => {
  const rows = [['項目', '形式'], ['電話番号', '半角数字で入力します'], ['氏名', '全角']];
  const { blocks } = await reading((doc) => {
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        doc.rect(50 + column * 70, 100 + row * 40, 70, 40).stroke().text(cell, 54 + column * 70, 104 + row * 40, { width: 62 });
        doc.text(cell, 50 + column * 150, 400 + row * 24);
      }
    }
  });
  const expected = ['row 項目\t形式', 'row 電話番号\t半角数字で入力します', 'row 氏名\t全角'];
  expect(blocks.map(brief)).toEqual([...expected, ...expected]);
  expect(blocks[1]?.cells.map(({ head }) => head)).toEqual(['項目', '形式']);
  expect(blocks[0]?.isHead).toBe(true);
});

test('ヘッダーとフッターは1回だけ読み、そう伝える', async () => {
  const { blocks, unread } = await reading((doc) => {
    for (const page of [1, 2, 3, 4]) {
      if (page > 1) doc.addPage();
      doc.text('登録手順書 第2版', 50, 40).text(`本文の${page}番目です。`, 50, 300).text(`${page} / 4`, 280, 780);
    }
  });
  expect(blocks.map(brief)).toEqual(['caption 登録手順書 第2版', 'paragraph 本文の1番目です。', 'caption 1 / 4', ...[2, 3, 4].map((page) => `paragraph 本文の${page}番目です。`)]);
  expect(unread).toEqual([{ page: null, reason: '各ページに繰り返されるヘッダー・フッター（「登録手順書 第2版」、「1 / 4」）は、最初のページのものだけを読みました。' }]);
});

test('行の終わりで切れた名前は、かぎ括弧がなくても、どの括弧でもつながる', async () => {
  // ー and small kana may not begin a line, so that more than a character's width stays free at its end.
  const line = '本を探して受取館を選びますと、貸出の手続きを始めるための画面として次に図書館のメ';
  const { blocks } = await reading((doc) => {
    doc.text(`${line.slice(0, -2)}`, 50, 100, { lineBreak: false }).text('ニュー画面が開きます。', 50, 114, { lineBreak: false });
    doc.text(`${line}`, 50, 200, { lineBreak: false }).text('あとから変えられます。', 50, 240, { lineBreak: false });
    doc.text('次に【予約と受取館', 50, 300, { lineBreak: false }).text('登録】を開きます。', 50, 314, { lineBreak: false });
  });
  expect(blocks.map(({ text }) => text)).toEqual([`${line.slice(0, -2)}ニュー画面が開きます。`, `${line}`, 'あとから変えられます。', '次に【予約と受取館登録】を開きます。']);
});

test('ページをまたぐ文はつながる', async () => {
  const { blocks } = await reading((doc) => doc.text('登録が終わりましたら、画面の右上にある「一覧へ戻る」を', 50, 780).addPage().text('押下して、一覧に追加されたことを確認します。', 50, 50));
  expect(blocks.map(({ text, runs }) => [text, runs[0]?.page, runs.at(-1)?.page])).toEqual([['登録が終わりましたら、画面の右上にある「一覧へ戻る」を押下して、一覧に追加されたことを確認します。', 1, 2]]);
});

test('画像だけのページを、--ocr で枠とともに読み取る', async () => {
  test.setTimeout(120_000);
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas');
  const { file } = fontFile();
  GlobalFonts.registerFromPath(file, 'ocr');
  const canvas = createCanvas(1200, 300);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1200, 300);
  context.fillStyle = '#000';
  context.font = '48px ocr';
  context.fillText('「次へ進む」を押下します。', 60, 150);
  const { blocks, unread, recognised } = await reading((doc) => doc.image(canvas.toBuffer('image/png'), 50, 100, { width: 400 }), true);
  expect(unread).toEqual([]);
  expect(recognised).toEqual([1]);
  expect(blocks.map(({ text }) => text)).toEqual(['「次へ進む」を押下します。']);
  const box = blocks[0]?.runs[0]?.box;
  // The bracket's ink begins half a letter into its place.
  expect(Math.abs((box?.x ?? 0) - (50 + 60 / 3))).toBeLessThan(10);
  expect(Math.abs((box?.y ?? 0) - (841.89 - 100 - 155 / 3))).toBeLessThan(5);
});

/** The file of the font that the house brings. */
function fontFile(): { file: string } {
  return { file: require.resolve('@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf') };
}
