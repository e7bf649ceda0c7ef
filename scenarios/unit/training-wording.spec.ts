import { expect, test } from '@playwright/test';
import { inventory } from '../inventory';
import { termsIn } from '../../reports/training/wording/glossary';
import { headingOf, titleOf } from '../../reports/training/wording/heading';
import { controlName, example, screenName } from '../../reports/training/wording/names';
import { polite } from '../../reports/training/wording/polite';

test('plain sentences become polite ones', () => {
  const pairs = {
    '利用開始日になる': '利用開始日になります。',
    '「次へ進む」を押す': '「次へ進む」を押します。',
    '登録を断る': '登録を断ります。',
    '理由が示される': '理由が示されます。',
    '件数は増える': '件数は増えます。',
    '登録は完了である': '登録は完了です。',
    '先へ進めない': '先へ進めません。',
    '利用は始まらない': '利用は始まりません。',
    '番号は変わらない': '番号は変わりません。',
    'ほかへは届かない': 'ほかへは届きません。',
    '審査を終了する（翌営業日）。希望日と異なる': '審査を終了します（翌営業日）。希望日と異なります。',
    'すでに丁寧です': 'すでに丁寧です。',
  };
  expect(Object.fromEntries(Object.keys(pairs).map((text) => [text, polite(text)]))).toEqual(pairs);
});

test('all rules become polite sentences', () => {
  expect(inventory.rules.map(({ text }) => polite(text)).filter((text) => !/(?:ます|ません|です)(?:（[^（）]*）)?。$/.test(text))).toEqual([]);
});

test('headings have the numbers of the document, and names in brackets', () => {
  expect(headingOf({ ref: '1-④', numbered: true, title: '押す' })).toBe('④ 押す');
  expect(headingOf({ ref: '13(2)（2回目）', numbered: true, title: '選ぶ' })).toBe('手順13(2) 選ぶ（2回目）');
  expect(headingOf({ ref: '準備 1-①', numbered: false, title: '押す' })).toBe('押す');
  const scenes = [{ screen: 'メニュー画面' as const, actions: [{ do: 'fill' as const, label: '備考', value: '' }, { do: 'press' as const, label: '次へ進む', to: 'メニュー画面' as const }] }];
  expect(titleOf({ title: '備考を入力し、備考欄を見て、「備考」で次へ進む', scenes })).toBe('「備考」を入力し、備考欄を見て、「備考」で次へ進む');
});

test('names stand as on the screen', () => {
  const control = { role: 'textbox', required: true, format: null, options: null };
  expect([screenName('変更内容入力画面'), screenName('申込担当者入力画面（証明書再発行）'), screenName('申込情報一覧')]).toEqual(['変更内容入力画面', '申込担当者入力画面（証明書再発行）', '「申込情報一覧」']);
  expect(controlName('企業 郵便番号', [{ ...control, label: '郵便番号' }])).toBe('「企業」の「郵便番号」');
  expect(controlName('氏名 姓：', [{ ...control, label: '氏名 姓：' }])).toBe('「氏名 姓」');
  expect(example('終わります。')).toBe('（例：終わります）');
});

test('the glossary has what occurs, and longer terms before shorter ones', () => {
  expect(termsIn('論理端末名を確認します。').map(({ term }) => term)).toEqual(['論理端末名']);
  expect(termsIn('論理端末と論理端末名').map(({ term }) => term)).toEqual(['論理端末名', '論理端末']);
  expect(termsIn('何もありません。')).toEqual([]);
});
