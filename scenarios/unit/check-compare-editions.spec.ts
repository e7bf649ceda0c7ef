import { expect, test } from '@playwright/test';
import { compareEditions } from '../../reports/document-check/compare/editions';
import type { Editions } from '../../reports/document-check/compare/types';
import { judged, library } from './check-compare-sample';

const older = '# 予約\n①「蔵書を検索する」を押します。結果の一覧が開きます。\n②借りたい本の「詳細」を押します。\n③受取館を選び、「この内容で予約する」を押します。\n# お問い合わせ\n館へどうぞ。';
const compared = (newer: string, wrongBefore: readonly string[] = [], wrongNow: readonly string[] = []): Editions => compareEditions(judged(older, wrongBefore, 'old.txt'), judged(newer, wrongNow, 'new.txt'), library);
const kinds = ({ steps }: Editions): [string, string | undefined, string | undefined][] => steps.map((step) => [step.kind, step.older?.id, step.newer?.id]);

test('同じ版', () => {
  const same = compared(older);
  expect(kinds(same)).toEqual([['same', '①', '①'], ['same', '②', '②'], ['same', '③', '③']]);
  expect([same.outside, same.verdicts, same.walks]).toEqual([[], [], []]);
});

test('変わった文と、それを見せる章', () => {
  const { steps, walks } = compared(older.replace('「詳細」', '「内容を見る」'));
  expect(steps.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
  expect(steps[1]?.sentences).toMatchObject([{ kind: 'changed', older: { text: '②借りたい本の「詳細」を押します。' }, newer: { text: '②借りたい本の「内容を見る」を押します。' } }]);
  const words = steps[1]?.sentences[0]?.words ?? [];
  const text = (without: string): string => words.filter(({ kind }) => kind !== without).map((word) => word.text).join('');
  expect([text('new'), text('dropped')]).toEqual(['②借りたい本の「詳細」を押します。', '②借りたい本の「内容を見る」を押します。']);
  expect(words.some(({ kind, text: word }) => kind === 'dropped' && word === '詳細')).toBe(true);
  expect(walks).toEqual([{ walk: 'lending', title: '本の予約', steps: [{ ref: '②', title: '②', chapter: 2 }], training: 'reports/out/training/lending/' }]);
});

test('新しい手順で番号がずれても、ほかの手順は同じ', () => {
  const newer = '# 予約\n①「蔵書を検索する」を押します。結果の一覧が開きます。\n②利用者番号を入力して「進む」を押します。\n③借りたい本の「詳細」を押します。\n④受取館を選び、「この内容で予約する」を押します。\n# お問い合わせ\n館へどうぞ。';
  expect(kinds(compared(newer))).toEqual([['same', '①', '①'], ['new', undefined, '②'], ['same', '②', '③'], ['same', '③', '④']]);
});

test('なくなった手順は元の場所に', () => {
  expect(kinds(compared('# 予約\n①「蔵書を検索する」を押します。結果の一覧が開きます。\n②受取館を選び、「この内容で予約する」を押します。\n# お問い合わせ\n館へどうぞ。'))).toEqual([['same', '①', '①'], ['dropped', '②', undefined], ['same', '③', '②']]);
});

test('移った手順', () => {
  const newer = '# 予約\n①受取館を選び、「この内容で予約する」を押します。\n②「蔵書を検索する」を押します。結果の一覧が開きます。\n③借りたい本の「詳細」を押します。\n# お問い合わせ\n館へどうぞ。';
  expect(kinds(compared(newer))).toEqual([['moved', '③', '①'], ['same', '①', '②'], ['same', '②', '③']]);
});

test('手順の外の文', () => {
  const { outside, steps } = compareEditions(judged('# 予約\nはじめにお読みください。\n①「探す」を押します。'), judged('# 予約\nはじめに必ずお読みください。\n①「探す」を押します。'), library);
  expect(outside).toMatchObject([{ kind: 'changed', newer: { text: 'はじめに必ずお読みください。' } }]);
  expect(steps.map(({ kind }) => kind)).toEqual(['same']);
});

test('判定の変化', () => {
  const renamed = older.replace('「詳細」', '「内容を見る」');
  expect(compared(renamed, [], ['内容を見る']).verdicts).toMatchObject([{ kind: 'broken', older: { verdict: 'correct' }, newer: { verdict: 'wrong', step: '②' } }]);
  expect(compared(renamed, ['詳細'], []).verdicts).toMatchObject([{ kind: 'mended', older: { verdict: 'wrong' }, newer: { verdict: 'correct' } }]);
  expect(compared(older, ['詳細'], []).verdicts).toMatchObject([{ kind: 'mended' }]);
  expect(compared(older.replace('②借りたい本の「詳細」を押します。\n', ''), ['詳細'], []).verdicts).toMatchObject([{ kind: 'mended', newer: null }]);
});

test('手順の初めにある数値が変われば、変わった手順である', () => {
  const edition = (minutes: number, name: string): ReturnType<typeof judged> => judged(`# 受取\n1. ${minutes}分待ちます。\n2. 窓口で受け取ります。`, [], name);
  expect(compareEditions(edition(10, 'old.txt'), edition(20, 'new.txt'), library).steps.map(({ kind }) => kind)).toEqual(['changed', 'same']);
  expect(compareEditions(edition(10, 'old.txt'), edition(10, 'new.txt'), library).steps.map(({ kind }) => kind)).toEqual(['same', 'same']);
});
