import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { read } from '../../reports/document-check/read';
import type { Block, SourceDocument } from '../../reports/document-check/model';

let folder: string;
test.beforeEach(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'check-read-')); });
test.afterEach(() => rm(folder, { recursive: true, force: true }));

async function reading(name: string, contents: string | Uint8Array): Promise<SourceDocument> {
  const file = path.join(folder, name);
  await writeFile(file, contents);
  return read(file, { ocr: false });
}

const brief = ({ kind, level, marker, text }: Block): string => `${kind}${level || ''} ${marker ?? '-'} ${text}`;
const stressed = ({ text, emphasis }: Block): (string | null)[][] => emphasis.map(({ from, to, href }) => [text.slice(from, to), href]);
const linesOf = ({ runs }: Block): number[] => [...new Set(runs.map(({ line }) => line))];
const headed = ({ text, cells }: Block): (string | null)[][] => cells.map(({ from, to, head }) => [head, text.slice(from, to)]);

test('テキスト: 空行で段落が分かれ、途中で折り返した文はつながり、記号で始まる行は独立する', async () => {
  const { blocks } = await reading('手順.txt', '端末の登録\n\n①「登録」を押下し\nます。\n②次の画面で「確認」を\n押下します。\n※後から変更できます。\n\n・電話番号\n・氏名\n');
  expect(blocks.map(brief)).toEqual([
    'paragraph - 端末の登録', 'paragraph - ①「登録」を押下します。', 'paragraph - ②次の画面で「確認」を押下します。', 'paragraph - ※後から変更できます。', 'paragraph - ・電話番号', 'paragraph - ・氏名',
  ]);
  expect(blocks.map(linesOf)).toEqual([[1], [3, 4], [5, 6], [7], [9], [10]]);
});

test('テキスト: 文字認識で1字ずつ空いた文はつめて読み、ふつうの空白は残す', async () => {
  const { blocks } = await reading('scan.txt', '1 . 本 の 予 約\n\n① 「 探 す 」 を 押 下 し 、 ABC 番 号 を 入 力 し ま す 。\n\n受取館 中央 分館 本館\n\n氏 名 住所 電話番号\n');
  expect(blocks.map(({ text }) => text)).toEqual(['1.本の予約', '①「探す」を押下し、ABC番号を入力します。', '受取館 中央 分館 本館', '氏 名 住所 電話番号']);
});

test('テキスト: 文末が体言止めの行や、件名・記入欄の行には、次の行をつなげない', async () => {
  const { blocks } = await reading('手順.txt', '⑨ 内容を確かめて、「予約の内容を送る」を押 下\n伝えたいことがあれば備考に書きます（任意）。\n\n② 名前を書き、「次の画面へ」を押下\nします。\n\n【図書館】貸出準備のお知らせ\n受付番号 ：180007A\n');
  expect(blocks.map(({ text }) => text)).toEqual([
    '⑨ 内容を確かめて、「予約の内容を送る」を押 下', '伝えたいことがあれば備考に書きます（任意）。', '② 名前を書き、「次の画面へ」を押下します。', '【図書館】貸出準備のお知らせ', '受付番号 ：180007A',
  ]);
});

test('テキスト: 名前のすぐ後の「ボタン」などは、行が改まっても同じ文に入る', async () => {
  const { blocks } = await reading('手順.txt', '(2) 受取館を選び、「予約を申し込む」\n    ボタンを押します。\n\n「氏名」\n画面の上に出ます。\n');
  expect(blocks.map(({ text }) => text)).toEqual(['(2) 受取館を選び、「予約を申し込む」ボタンを押します。', '「氏名」', '画面の上に出ます。']);
});

test('テキストに残ったMarkdownやタグは、書式として読む', async () => {
  const { blocks } = await reading('ocr.txt', '# 端末の登録\n\n画面で**「登録」**を押下\\(1回\\)し、[一覧](https://example.jp/a)を開く。<input type="checkbox"> <br>\n項目\t形式\n電話番号\t半角数字\n');
  expect(blocks.map(brief)).toEqual(['heading1 - 端末の登録', 'paragraph - 画面で「登録」を押下(1回)し、一覧を開く。', 'row - 項目\t形式', 'row - 電話番号\t半角数字']);
  expect(stressed(blocks[1] as Block)).toEqual([['「登録」', null], ['一覧', 'https://example.jp/a']]);
  expect(blocks[2]?.isHead).toBe(true);
  expect(headed(blocks[3] as Block)).toEqual([['項目', '電話番号'], ['形式', '半角数字']]);
});

test('テキスト: 読点で終わる見出しは次の段落に続き、片方だけ残った強調の記号は消える', async () => {
  const { blocks } = await reading('a.txt', '## ⑥台数を入力の上、\n\n「次へ」を押下します。\n\na** 業務の流れ\n');
  expect(blocks.map(brief)).toEqual(['heading2 - ⑥台数を入力の上、「次へ」を押下します。', 'paragraph - a 業務の流れ']);
});

test('テキスト: 桁を空白でそろえた表は行になる', async () => {
  const { blocks } = await reading('表.txt', '項目      形式\n氏名      全角\n');
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([['row', '項目\t形式'], ['row', '氏名\t全角']]);
});

for (const [encoding, bytes] of [
  ['UTF-8（BOM付き）', Buffer.from('\ufeff「登録」を押下します。')],
  ['Shift_JIS', Buffer.from([0x81, 0x75, 0x93, 0x6f, 0x98, 0x5e, 0x81, 0x76, 0x82, 0xf0, 0x89, 0x9f, 0x89, 0xba, 0x82, 0xb5, 0x82, 0xdc, 0x82, 0xb7, 0x81, 0x42])],
  ['EUC-JP', Buffer.from([0xa1, 0xd6, 0xc5, 0xd0, 0xcf, 0xbf, 0xa1, 0xd7, 0xa4, 0xf2, 0xb2, 0xa1, 0xb2, 0xbc, 0xa4, 0xb7, 0xa4, 0xde, 0xa4, 0xb9, 0xa1, 0xa3])],
  ['UTF-16（BOM付き）', Buffer.from('\ufeff「登録」を押下します。', 'utf16le')],
] as const) {
  test(`テキスト: ${encoding} を読む`, async () => {
    expect((await reading('a.txt', bytes)).blocks.map(({ text }) => text)).toEqual(['「登録」を押下します。']);
  });
}

test('Markdown: 見出し、番号、表、強調、画像の説明を、元の行とともに読む', async () => {
  const { blocks } = await reading('手順.md', '# 登録\n\n3. **「開始」**を押下します。\n4. 内容を確認します。\n   - 氏名\n\n| 項目 | 形式 |\n| --- | --- |\n| 氏名 | 全角 |\n\n![登録画面](a.png)\n\n<details><summary>補足</summary>\n\n本文\n</details>\n');
  expect(blocks.map(brief)).toEqual(['heading1 - 登録', 'item1 3. 「開始」を押下します。', 'item1 4. 内容を確認します。', 'item2 - 氏名', 'row - 項目\t形式', 'row - 氏名\t全角', 'caption - 登録画面', 'paragraph - 補足', 'paragraph - 本文']);
  expect(blocks.map(linesOf)).toEqual([[1], [3], [4], [5], [7], [9], [11], [13], [15]]);
  expect(stressed(blocks[1] as Block)).toEqual([['「開始」', null]]);
});

test('HTML: 番号、表の見出しと結合、強調を読み、見えないものは読まない', async () => {
  const { title, blocks } = await reading('a.html', `<!doctype html><meta charset="utf-8"><title>登録手順</title><style>p{}</style>
<h2>登録</h2><ol start="2" type="a"><li>「開始」を<b>押下</b>します。<li value="5">確認します。</ol>
<table><thead><tr><th>画面<th colspan="2">項目</thead><tr><td rowspan="2">入力画面<td>氏名<td>全角<tr><td>電話番号<td>半角</table>
<p hidden>見えない</p><p style="display:none">見えない</p><script>x</script><template>x</template>
<p>一つ目の行<br>二つ目の行</p><img alt="メニュー画面">`);
  expect(title).toBe('登録手順');
  expect(blocks.map(brief)).toEqual(['heading2 - 登録', 'item1 b. 「開始」を押下します。', 'item1 e. 確認します。', 'row - 画面\t項目', 'row - 入力画面\t氏名\t全角', 'row - 電話番号\t半角', 'paragraph - 一つ目の行', 'paragraph - 二つ目の行', 'caption - メニュー画面']);
  expect(headed(blocks[5] as Block)).toEqual([['項目', '電話番号'], ['項目', '半角']]);
  expect(linesOf(blocks[0] as Block)).toEqual([2]);
  expect(stressed(blocks[1] as Block)).toEqual([['押下', null]]);
});

test('手順を並べただけの表は、表ではなく手順として読む', async () => {
  const { blocks } = await reading('a.html', '<table><tr><td>①「開始」を押下します。<br>②「確認」を押下します。</td><td><img alt="画面"></td></tr></table>');
  expect(blocks.map(brief)).toEqual(['paragraph - ①「開始」を押下します。', 'paragraph - ②「確認」を押下します。', 'caption - 画面']);
});

test('部首や互換漢字は普通の漢字になり、丸数字・全角・括弧はそのまま残る', async () => {
  const { blocks } = await reading('a.txt', '①⼿続きの⾯⻑、⼾籍、\ufa19\u00ad\u200bＡＢＣ１２（ｶﾅ）㈱\ud800です。');
  expect(blocks.map(({ text }) => text)).toEqual(['①手続きの面長、戸籍、神ＡＢＣ１２（ｶﾅ）㈱\ufffdです。']);
});

test('置き場所は文字の数と合う', async () => {
  const { blocks } = await reading('a.md', '- 一行目の**強調**\n  二行目です。\n\n| 甲 | 乙 |\n|--|--|\n| 一 | **二** |\n');
  for (const { text, runs, emphasis, cells } of blocks) {
    expect(runs.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text.replaceAll('\t', ''));
    for (const { from, to } of [...emphasis, ...cells]) expect(text.slice(from, to).trim()).toBe(text.slice(from, to));
  }
});
