import { expect, test } from '@playwright/test';
import { contradictions } from '../../reports/document-check/compare/contradictions';
import type { Claim } from '../../reports/document-check/model';
import type { Truth } from '../../reports/document-check/truth/types';
import { library, stated, told } from './check-compare-sample';

const found = (documents: readonly ReturnType<typeof told>[], truth: Truth = library): string[] => contradictions(documents, truth).map(({ message }) => message);
const mail = (name: string): Claim => ({ kind: 'mail', name, to: null, notTo: [], when: null });
const price = (value: string, subject: string): Claim => ({ kind: 'quantity', quantity: 'price', value, subject });

test('同じところへの道順で、途中に押すものを一方だけが書いている', () => {
  expect(found([told('①「蔵書一覧」>「予約内容」を開きます。\n②「蔵書一覧」詳細→「予約内容」を開きます。')])).toEqual([
    '同じところへの道順が「蔵書一覧>予約内容」（手順①、1行目）と「蔵書一覧詳細→予約内容」（手順②、2行目）で異なっています。途中で押すものを揃えて書いてください。',
  ]);
  expect(found([told('①「蔵書一覧」>「予約内容」を開きます。\n②「蔵書一覧」>「受取館」を開きます。')])).toEqual([]);
  // Neither passes all that the other does: two ways, and not one with a gap.
  expect(found([told('①「蔵書一覧」>「詳細」>「予約内容」を開きます。\n②「蔵書一覧」>「検索」>「検索結果」>「予約内容」を開きます。')])).toEqual([]);
});

test('一つのメールが件名と別の名前とで呼ばれている', () => {
  const named: Truth = { ...library, mails: library.mails.map((one) => ({ ...one, ...one.kind === '取置完了' ? { names: ['準備終了'] } : {} })) };
  const both = stated('①準備終了メールが届きます。\n②「取置完了のお知らせ」が届きます。', [['準備終了', mail('準備終了メール')], ['取置完了', mail('取置完了のお知らせ')]]);
  expect(found([both], named)).toHaveLength(1);
  expect(found([stated('①取置完了メールが届きます。\n②「取置完了のお知らせ」が届きます。', [['取置完了メール', mail('取置完了メール')], ['お知らせ', mail('取置完了のお知らせ')]])], named)).toEqual([]);
});

test('同じ出来事が終わることを、二つの言葉で言っている', () => {
  const [one, other] = [told('貸出の審査が終了しました。', 'a.txt'), told('貸出の審査が完了した後に本を渡します。', 'b.txt')];
  const both: Truth = { ...library, texts: [{ text: '貸出審査終了', mark: '' }, { text: '貸出審査完了', mark: '' }, { text: '審査終了', mark: '' }, { text: '審査完了', mark: '' }] };
  expect(found([one, other], both)).toHaveLength(1);
  // Names of phases are names.
  expect(found([told('「審査終了」と表示されます。', 'a.txt'), told('「審査完了」と表示されます。', 'b.txt')], both)).toEqual([]);
});

test('どちらもNSSのとおりの数値は食い違いではなく、何日後と何日前は言葉でもない', () => {
  const prices: Truth = { ...library, facts: [
    { id: '送料', text: '大型本の送料', kind: 'price', values: ['800円'], terms: [['大型本'], ['送料']], mark: '' },
    { id: '速達の送料', text: '大型本の速達の送料', kind: 'price', values: ['1200円'], terms: [['大型本'], ['送料'], ['速達']], mark: '' },
  ] };
  const pair = (value: string) => [
    stated('大型本の送料は県内で800円です。', [['800円', price('800円', '大型本の送料は県内で です。')]], 'a.txt'),
    stated(`大型本の送料は県内への速達で${value}です。`, [[value, price(value, '大型本の送料は県内への速達で です。')]], 'b.txt'),
  ];
  expect(found(pair('1200円'), prices)).toEqual([]);
  expect(found(pair('900円'), prices)).toHaveLength(1);
  expect(found([told('利用日の2営業日後まで取り置きます。', 'a.txt'), told('利用日の4営業日前までに取り置きます。', 'b.txt')])).toEqual([]);
});

test('概要と本文で、同じものについて別のことを言う見出し', () => {
  const overview = '# 1. 本の予約\n# 2. 本の受取\n# 3. 利用者カードの受取 + 持出用ソフトウェアの導入\n';
  expect(found([told(`${overview}# 1. 本の予約\n①探します。\n# 2. 本の受取\n①行きます。\n# 3. 利用者カードの確認\n①見ます。`)])).toHaveLength(1);
});
