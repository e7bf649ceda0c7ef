import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { read } from '../../reports/document-check/read';
import type { Block } from '../../reports/document-check/model';

let folder: string;
test.beforeEach(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'check-read-')); });
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="x:wp"';
const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const numbered = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const level = (index: number, format: string, text: string): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;

async function blocksOf(body: string): Promise<readonly Block[]> {
  const file = path.join(folder, 'a.docx');
  await writeFile(file, zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${SPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles ${SPACES}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="x"><w:name w:val="独自"/><w:basedOn w:val="1"/></w:style></w:styles>`),
    'word/_rels/document.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="https://example.jp/a"/></Relationships>'),
    'word/numbering.xml': strToU8(`<w:numbering ${SPACES}><w:abstractNum w:abstractNumId="0">${level(0, 'decimalEnclosedCircle', '%1')}${level(1, 'decimal', '(%2)')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '手順%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`),
  }));
  return (await read(file, { ocr: false })).blocks;
}

const brief = ({ kind, level: depth, marker, text }: Block): string => `${kind}${depth || ''} ${marker ?? '-'} ${text}`;
const paragraphsOf = ({ runs }: Block): number[] => [...new Set(runs.map(({ line }) => line))];

test('Wordが自動で付ける番号を、Wordと同じように数える', async () => {
  const blocks = await blocksOf(p(run('登録'), '<w:pStyle w:val="x"/>') + p(run('一'), numbered(1)) + p(run('二'), numbered(1)) + p(run('小'), numbered(1, 1)) + p(run('小'), numbered(1, 1)) + p(run('三'), numbered(1)) + p(run('小'), numbered(1, 1))
    + p(run('はじめ'), numbered(2)) + p(run('次'), numbered(2)) + p(run('新しい一'), numbered(3)) + p(run('番号なし'), numbered(0)));
  expect(blocks.map(brief)).toEqual(['heading1 - 登録', 'item1 ① 一', 'item1 ② 二', 'item2 (1) 小', 'item2 (2) 小', 'item1 ③ 三', 'item2 (1) 小', 'item1 手順1 はじめ', 'item1 手順2 次', 'item1 ① 新しい一', 'paragraph - 番号なし']);
});

test('段落の番号は、表とテキストボックスの中も数え、代替表示は数えない', async () => {
  const box = (inner: string): string => `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr="登録画面"/><w:txbxContent>${inner}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const blocks = await blocksOf(p(run('本文') + box(p(run('※吹き出し')))) + `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p(run('項目')))}${cell(p(run('形式')))}</w:tr><w:tr>${cell(p(run('氏名')))}${cell(p(run('全角')) + p(run('40文字')))}</w:tr></w:tbl>` + p('') + p(run('最後')));
  expect(blocks.map(brief)).toEqual(['paragraph - 本文', 'caption - 登録画面', 'paragraph - ※吹き出し', 'row - 項目\t形式', 'row - 氏名\t全角\n40文字', 'paragraph - 最後']);
  expect(blocks.map(paragraphsOf)).toEqual([[1], [1], [2], [3, 4], [5, 6, 7], [9]]);
  expect(blocks[4]?.cells.map(({ head }) => head)).toEqual(['項目', '形式']);
});

test('太字、リンク、改行を読み、消された文字と隠し文字は読まない', async () => {
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.jp/b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('一覧')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const [one, two, three] = await blocksOf(p(run('「登録」', '<w:b/>') + run('を', '<w:b w:val="0"/>') + `<w:hyperlink r:id="r1">${run('こちら')}</w:hyperlink>${field}${run('隠し', '<w:vanish/>')}<w:del>${run('削除')}</w:del>`) + p(`${run('一つ目')}<w:r><w:br/></w:r>${run('二つ目')}`));
  expect(one?.text).toBe('「登録」をこちら一覧');
  expect(one?.emphasis.map(({ from, to, href }) => [one.text.slice(from, to), href])).toEqual([['「登録」', null], ['こちら', 'https://example.jp/a'], ['一覧', 'https://example.jp/b']]);
  expect([two?.text, three?.text]).toEqual(['一つ目', '二つ目']);
});
