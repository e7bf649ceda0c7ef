import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { Outline, SourceDocument } from '../../reports/document-check/model';
import { numbering, outline } from '../../reports/document-check/structure';
import { documentOf } from './check-structure-sample';

const of = (text: string): Outline => outline(documentOf(text));
const ids = (text: string): string[] => of(text).steps.map(({ id }) => id);
const told = (text: string): string[] => numbering(of(text)).map(({ message }) => message);
/** The texts of a step's passages. */
const within = (text: string, step: string | null): string[] => of(text).passages.filter((passage) => passage.step === step).map((passage) => passage.text);

test.describe('手順の番号', () => {
  for (const [title, first, second] of [
    ['丸数字', '①', '②'], ['黒丸数字', '❶', '❷'], ['括弧付き文字', '⑴', '⑵'], ['点', '1.', '2.'], ['全角の点', '１．', '２．'], ['片括弧', '1)', '2)'],
    ['括弧', '(1)', '(2)'], ['全角の括弧', '（１）', '（２）'], ['手順', '手順1', '手順2'], ['手順と丸数字', '手順①：', '手順②：'], ['隅付き括弧', '【手順1】', '【手順2】'],
    ['Step', 'Step 1', 'Step 2'], ['STEP', 'STEP1.', 'STEP2.'], ['その', 'その1', 'その2'], ['角括弧', '[1]', '[2]'], ['読点', '1、', '2、'], ['番号のみ', '1 ', '2 '], ['漢数字', '一、', '二、'], ['括弧付きの漢数字', '（一）', '（二）'],
  ] as const) {
    test(title, () => {
      const { steps } = of(`貸出の手引き\n${first}「本を探す」を押します。\n蔵書の一覧が出ます。\n${second}「予約する」を押します。`);
      expect(steps.map(({ number }) => number)).toEqual([1, 2]);
      expect(within(`貸出の手引き\n${first}「本を探す」を押します。\n蔵書の一覧が出ます。\n${second}「予約する」を押します。`, steps[0]?.id ?? null)).toHaveLength(2);
    });
  }

  test('20を超える丸数字', () => {
    const marks = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿'];
    const { steps } = of(marks.map((mark) => `${mark}次の棚へ進みます。`).join('\n'));
    expect(steps.map(({ number }) => number)).toEqual(marks.map((_, index) => index + 1));
  });

  test('十を超える漢数字', () => {
    const marks = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
    expect(of(marks.map((mark) => `${mark}、次の棚へ進みます。`).join('\n')).steps.map(({ number }) => number)).toEqual(marks.map((_, index) => index + 1));
    expect(ids('図書館の手引き\n一、二週間は借りられます。')).toEqual([]);
  });

  test('書式の番号', () => {
    expect(ids('# 予約\n1> 「探す」を押します。\n2> 「予約する」を押します。\n  1> 受取館を選びます。\n  2> 日付を入力します。\n3> 閉じます。')).toEqual(['1', '2', '2-1', '2-2', '3']);
  });

  test('一行に続けて書かれた手順', () => {
    expect(of('①「探す」を押します。②「予約する」を押します。 ③閉じます。').steps.map(({ title }) => title)).toEqual(['①「探す」を押します。', '②「予約する」を押します。', '③閉じます。']);
  });

  test('手順でないもの', () => {
    for (const text of [
      '2. 3の両日は休館します。', '1.0 版', '3.5mmの端子を使います。', '0120-000-123 へお電話ください。', '(「使い方」2.1(7)をご参照ください)', '2026.10.1 改訂', '①の画面に戻ります。', '②～④を繰り返します。', '上記(1)~(3)を行う',
      '2つ目の棚を見ます。', '3日以内に返します。', '500円を払います。', '手順3へ戻ります。', '1.5時間かかります。', '手順1日分を用意します。',
    ]) expect.soft(ids(`図書館の手引き\n${text}`), text).toEqual([]);
  });

  test('目次は手順でない', () => {
    expect(ids('# 目次\n1. 予約する ...... 3\n2. 受け取る ...... 5\n# 1. 予約\n①「探す」を押します。\n②「予約する」を押します。\n# 2. 受取\n①窓口へ行きます。')).toEqual(['1-①', '1-②', '2-①']);
  });

  test('下位の番号は親の手順の一部になる', () => {
    const { steps } = of('1. 書名を探します。\n2. 次のように予約します。\n(1) 受取館を選びます。\n(2) 日付を入力します。\n3. 閉じます。\n(1) 「閉じる」を押します。');
    expect(steps.map(({ id, parent }) => [id, parent])).toEqual([['1', null], ['2', null], ['2-(1)', '2'], ['2-(2)', '2'], ['3', null], ['3-(1)', '3']]);
  });

  test('枝番号', () => {
    expect(ids('# 1. 予約\n1-1 「探す」を押します。\n1-2 「予約する」を押します。\n# 2. 受取\n2-1 窓口へ行きます。\n2-2 本を受け取ります。')).toEqual(['1-1', '1-2', '2-1', '2-2']);
  });
});

test.describe('部', () => {
  test('番号のある見出しの下の手順は、その番号で呼ばれる', () => {
    const { steps } = of('# 貸出の手引き\n# 1. 予約\n## 検索画面\n①「探す」を押します。\n②「予約する」を押します。\n# 2. 受取\n①窓口へ行きます。');
    expect(steps.map(({ id, part }) => [id, part])).toEqual([['1-①', '1. 予約'], ['1-②', '1. 予約'], ['2-①', '2. 受取']]);
  });

  test('見た目だけの見出し', () => {
    const text = '■予約\n①「探す」を押します。\n②「予約する」を押します。\n■受取\n①窓口へ行きます。';
    expect(of(text).steps.map(({ id, part }) => [id, part])).toEqual([['1-①', '■予約'], ['1-②', '■予約'], ['2-①', '■受取']]);
    expect(within(text, '1-②')).toEqual(['②「予約する」を押します。']);
    expect(ids('Ⅰ 予約\n①「探す」を押します。\nⅡ 受取\n①窓口へ行きます。')).toEqual(['Ⅰ-①', 'Ⅱ-①']);
    expect(ids('第1章 予約\n①「探す」を押します。\n第2章 受取\n①窓口へ行きます。')).toEqual(['1-①', '2-①']);
    expect(ids('1. 予約の申込\n①「探す」を押します。\n②「予約する」を押します。\n2. 本の受取\n①窓口へ行きます。')).toEqual(['1-①', '1-②', '2-①']);
  });

  test('番号のある見出しが内容そのものなら手順である', () => {
    expect(ids('# 貸出の手引き\n## 1. 本を探す\n「探す」を押します。\n## 2. 予約する\n「予約する」を押します。\n## 3. 受け取る\n窓口へ行きます。')).toEqual(['1', '2', '3']);
    expect(ids('# 貸出の手引き\n## ① 「探す」を押します。\n### 検索画面\n## ② 「予約する」を押します。')).toEqual(['①', '②']);
  });

  test('手順のある章と同じ番号付けの章は、手順がなくても章である', () => {
    expect(ids('# はじめに\n## 1. 予約\n探してから予約します。\n## 2. 受取\n窓口で受け取ります。\n# 1. 予約\n①「探す」を押します。\n# 2. 受取\n①窓口へ行きます。')).toEqual(['1-①', '2-①']);
  });

  test('画面の写しは手順のもの、その後の見出しは手順の外', () => {
    const text = '# 1. 予約\n①「探す」を押します。\n検索結果画面\n### 書誌に関する項目\n書名\n②「予約する」を押します。\n# お問い合わせ\n館へお尋ねください。';
    expect(within(text, '1-①')).toEqual(['①「探す」を押します。', '検索結果画面', '書誌に関する項目', '書名']);
    expect(within(text, null)).toEqual(['1. 予約', 'お問い合わせ', '館へお尋ねください。']);
  });

  test('同じ番号には区別が付く', () => {
    expect(ids('# 1. 予約\n①「探す」を押します。\n②「予約する」を押します。\n①「探す」をもう一度押します。\n②「閉じる」を押します。')).toEqual(['1-①', '1-②', '1-①#2', '1-②#2']);
  });
});

test('表の行', () => {
  const { steps, passages } = of('# 予約\n|= 手順 | 操作 | 画面\n| 1 | 「探す」を押します。 | 検索画面\n| 2 | 「予約する」を押します。 | 結果画面');
  expect(steps.map(({ id, number }) => [id, number])).toEqual([['1', 1], ['2', 2]]);
  expect(passages.filter(({ step }) => step === '2').map(({ text, head }) => [text, head])).toEqual([['2', '手順'], ['「予約する」を押します。', '操作'], ['結果画面', '画面']]);
  expect(ids('|= No. | 品名 | 値段\n| 1 | しおり | 100円\n| 2 | 手提げ | 300円')).toEqual([]);
});

test('文と注記', () => {
  const kinds = (text: string): [string, string][] => of(text).passages.map((passage) => [passage.kind, passage.text]);
  expect(kinds('貸出の手引き\n①「探す。」を押します。（結果が出ます。）次へ進みます。\n※ 休館日を除く。\n➡ 窓口へ')).toEqual([
    ['title', '貸出の手引き'], ['step', '①「探す。」を押します。（結果が出ます。）'], ['step', '次へ進みます。'], ['note', '※ 休館日を除く。'], ['callout', '➡ 窓口へ'],
  ]);
  expect(kinds('貸出の手引き\n⚠ 注意\n- 本は大切に。\n- 期限を守る。\n①「探す」を押します。').map(([kind]) => kind)).toEqual(['title', 'note', 'note', 'note', 'step']);
});

test('空白でない文字は、ちょうど一つの文に属する', () => {
  const piece = fc.constantFrom('①', '②', '(1)', '1. ', '手順2', '「', '」', '（', '）', '。', '！', '本を探す', '予約する', 'A-1', ' ', '　', '\t', '※', '■', '【受取】', 'ます', '\n', '3.5', '~', '#');
  const kind = fc.constantFrom('', '# ', '## ', '- ', '1> ', '2> ', '| ', '|= ');
  const line = fc.tuple(kind, fc.array(piece, { maxLength: 12 })).map(([mark, pieces]) => mark + pieces.join('').replace(/\n/g, ' '));
  fc.assert(fc.property(fc.array(line, { maxLength: 12 }), (lines) => faults(documentOf(lines.join('\n'))).length === 0), { numRuns: 400 });
});

/** What is wrong with the passages of a document. */
function faults(document: SourceDocument): string[] {
  const { passages, steps } = outline(document);
  const named = new Set(steps.map(({ id }) => id));
  const belongs = document.blocks.map(({ text }) => Array.from({ length: text.length }, () => 0));
  for (const { block, from, text } of passages) {
    for (let at = from; at < from + text.length; at += 1) belongs[block]?.splice(at, 1, (belongs[block]?.[at] ?? 0) + 1);
  }
  return [
    ...passages.filter(({ block, from, text }) => document.blocks[block]?.text.slice(from, from + text.length) !== text).map(({ text }) => `not in its block: ${text}`),
    ...document.blocks.filter(({ text }, block) => [...text].some((character, at) => character.trim() !== '' && belongs[block]?.[at] !== 1)).map(({ text }) => `not once in a passage: ${text}`),
    ...passages.filter(({ index }, at) => index !== at).map(({ index }) => `index ${index}`),
    ...passages.filter(({ step }) => step !== null && !named.has(step)).map(({ step }) => `unknown step ${step}`),
    ...steps.filter(({ id }) => !passages.some(({ step }) => step === id)).map(({ id }) => `empty step ${id}`),
    ...named.size === steps.length ? [] : ['two steps of one id'],
  ];
}

test.describe('読む順', () => {
  const texts = (text: string): string[] => of(text).passages.map((passage) => passage.text);

  test('番号がそろっていて順だけが乱れた手順は、画面の名前ごと番号の順に読む', () => {
    const text = '# 予約\n①探します。\n\n## 詳細画面\n③予約します。\n\n## 一覧画面\n②「詳細」を押します。\n❶一つ選びます。\n\n## 完了画面\n④閉じます。\n\n# 返却\n窓口へどうぞ。';
    expect(texts(text)).toEqual(['予約', '①探します。', '一覧画面', '②「詳細」を押します。', '❶一つ選びます。', '詳細画面', '③予約します。', '完了画面', '④閉じます。', '返却', '窓口へどうぞ。']);
    expect(of(text).passages.map(({ index }) => index)).toEqual([...of(text).passages.keys()]);
    expect(told(text)).toEqual(['手順の番号の順序が乱れています（③の次が②です）。']);
  });

  test('番号が重複していれば、印刷された順のまま', () => {
    expect(texts('①探します。\n③選びます。\n②予約します。\n③閉じます。')).toEqual(['①探します。', '③選びます。', '②予約します。', '③閉じます。']);
  });
});

test.describe('番号の乱れ', () => {
  test('抜け', () => {
    expect(told('# 1. 予約\n①「探す」を押します。\n④「予約する」を押します。')).toEqual(['手順の番号②③が抜けています（①の次が④です）。']);
    expect(told('(1) 「探す」を押します。\n(2) 「選ぶ」を押します。\n(4) 「予約する」を押します。')).toEqual(['手順の番号(3)が抜けています（(2)の次が(4)です）。']);
    expect(told('①「探す」を押します。\n⑦「予約する」を押します。')).toEqual(['手順の番号②～⑥が抜けています（①の次が⑦です）。']);
    expect(ids('①「探す」を押します。\n⑫「予約する」を押します。')).toEqual(['①']);
    expect(told('# 予約\n②「探す」を押します。\n③「予約する」を押します。')).toEqual(['手順の番号①がありません（最初の手順が②です）。']);
  });

  test('二つに読み取られた丸数字は、前の手順から続くほうを番号とする', () => {
    const { steps } = of('①「探す」を押します。\n⑫②「選ぶ」を押します。\n③⑬「借りる」を押します。\n④閉じます。');
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(told('①「探す」を押します。\n⑫②「選ぶ」を押します。\n③⑬「借りる」を押します。\n④閉じます。')).toEqual([]);
  });

  test('OCRで読み取ったページの番号は、読み落としかもしれない', () => {
    const source = documentOf('①「探す」を押します。\n④「予約する」を押します。');
    const paged = { ...source, blocks: source.blocks.map((block) => ({ ...block, runs: block.runs.map((run) => ({ ...run, page: 1 })) })) };
    const severities = (recognised?: readonly number[]): string[] => numbering(outline({ ...paged, ...(recognised ? { recognised } : {}) })).map(({ severity }) => severity);
    expect(severities()).toEqual(['warning']);
    expect(severities([2])).toEqual(['warning']);
    expect(severities([1])).toEqual(['note']);
  });

  test('重複と順序', () => {
    expect(told('①「探す」を押します。\n②「選ぶ」を押します。\n②「予約する」を押します。\n③閉じます。')).toEqual(['手順の番号②が重複しています。']);
    expect(told('①「探す」を押します。\n③「選ぶ」を押します。\n②「予約する」を押します。\n④閉じます。')).toEqual(['手順の番号の順序が乱れています（③の次が②です）。']);
  });

  test('乱れのない番号', () => {
    expect(told('# 1. 予約\n①探します。\n②予約します。\n# 2. 受取\n①窓口へ行きます。\n②受け取ります。')).toEqual([]);
    expect(told('# 予約\n①探します。\n②予約します。\n# 受取\n③窓口へ行きます。\n④受け取ります。')).toEqual([]);
    expect(told('1. 探します。\n(1) 書名を入力します。\n(2) 著者を入力します。\n2. 予約します。\n(1) 館を選びます。')).toEqual([]);
  });
});
