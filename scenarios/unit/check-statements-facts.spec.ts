import { expect, test } from '@playwright/test';
import { state } from '../../reports/document-check/statements';
import { claims, document, lexicon, told } from './check-statements-said';

const figures: readonly (readonly [string, string, string])[] = [
  ['登録後 48 時間以内に行ってください。', 'duration', '48時間'], ['二営業日後に届きます。', 'duration', '2営業日'], ['開始日の2日後までです。', 'duration', '2日'],
  ['５０～６０営業日ほどかかります。', 'duration', '50～60営業日'], ['２か月前に申し出ます。', 'duration', '2か月'], ['回答は翌営業日になります。', 'duration', '翌営業日'],
  ['受付は平日9:00～17:00です。', 'hours', '9:00-17:00'], ['平日9時から17時まで', 'hours', '9:00-17:00'], ['平日 午前9時～午後6時', 'hours', '9:00-18:00'], ['受付時間 O:OO~23:OO', 'hours', '0:00-23:00'], ['受付時間は終日です。', 'hours', '終日'],
  ['電話 ０３-１２３４-５６７８', 'phone', '0312345678'], ['手数料は5,000円です。', 'price', '5000円'], ['手数料は￥１，２００です。', 'price', '1200円'],
  ['宛先はdesk@office.jpです。', 'email', 'desk@office.jp'], ['詳しくは(https://www.office.jp/a/b.html)を見る。', 'url', 'https://www.office.jp/a/b.html'],
  ['受付番号「261234B」', 'receipt-number', '261234B'], ['【12345678】の申込', 'receipt-number', '12345678'], ['最新の10件が並びます。', 'count', '10件'], ['代表2名が届け出ます。', 'count', '2名'],
];
for (const [sentence, quantity, value] of figures) {
  test(`${sentence} has ${value}`, () => expect(claims(sentence).filter(({ kind }) => kind === 'quantity').map((claim) => [claim['quantity'], claim['value']])).toEqual([[quantity, value]]));
}

for (const sentence of ['2018年10月3日に発行', '詳しくはP9をご覧ください。', '図3のとおりです。', '第6次の手引き', '2.1(7)をご覧ください。', '例) 0301234567', '「1 はじめに」をご覧ください。', '例えば、2名の場合です。', '手順7 件名を見ます。', '(2) 名前を見ます。', '第3回のご案内です。', '本日は第3回です。', '右の表2名の欄', '3時間半かかります。', '連絡先はtaro@office.jpです。']) {
  test(`${sentence} has no figure of NSS`, () => expect(claims(sentence).filter(({ kind }) => kind === 'quantity')).toEqual([]));
}

const fields: readonly (readonly [string, object])[] = [
  ['納品希望日（半角数字8桁）', { label: '納品希望日', format: '半角数字8桁' }], ['「摘要」は240文字以内で入力してください。', { label: '摘要', maxLength: 240 }],
  ['「社名」は全角20文字まで', { label: '社名', format: '全角', maxLength: 20 }], ['「略称」には半角英数字で入力します。', { label: '略称', format: '半角英数字' }],
  ['「部署」は任意です。', { label: '部署', required: false }], ['「部署」の入力は任意である。', { label: '部署', required: false }], ['「社名」は必須項目です。', { label: '社名', required: true }],
  ['部署名 任意', { label: '部署名', required: false }], ['「社名」（必須）', { label: '社名', required: true }], ['「倉庫」は「東」「西」から選択します。', { label: '倉庫', options: ['東', '西'] }],
];
for (const [sentence, field] of fields) {
  test(`${sentence} tells of a field`, () => expect(claims(sentence)).toContainEqual({ kind: 'field', ...field }));
}

test('tables tell by their heads', () => {
  const rows = [['項目', '形式', '必須', '文字数', '選択肢'], ['社名', '全角', '必須', '70', '－'], ['倉庫', '－', '任意', '－', '東、西']];
  const heads = rows[0] ?? [];
  const parts = rows.slice(1).flatMap((row, index) => row.map((text, column) => ({ text, kind: 'cell' as const, head: heads[column] ?? null, row: index })));
  const { statements, unstated } = state(document(parts), lexicon);
  expect(statements.map(({ claim }) => told(claim))).toEqual([
    { kind: 'field', label: '社名', format: '全角' }, { kind: 'field', label: '社名', required: true }, { kind: 'field', label: '社名', maxLength: 70 },
    { kind: 'field', label: '倉庫', required: false }, { kind: 'field', label: '倉庫', options: ['東', '西'] },
  ]);
  expect(new Set([...statements.map(({ passage }) => passage), ...unstated.map(({ passage }) => passage)]).size).toBe(parts.length);
});

test('rows of a form tell by their brackets', () => {
  const { statements } = state(document(['納品希望日 任意', '<input type="text"> (半角数字8桁) 例) 20170101'].map((text) => ({ text, kind: 'cell' as const, row: 0 }))), lexicon);
  expect(statements.map(({ claim }) => told(claim))).toContainEqual({ kind: 'field', label: '納品希望日', format: '半角数字8桁' });
});

test('mails, who gets them and who does not', () => {
  expect(claims('「発注受付完了のお知らせ」のE-mailをお送りします。（申込担当者、および管理責任者宛て）')).toEqual([{ kind: 'mail', name: '発注受付完了のお知らせ', to: ['申込担当者', '管理責任者'] }]);
  expect(claims('受付完了のメールが届きます。', '（管理責任者 宛て（申込担当者へは通知されません））'))
    .toEqual([{ kind: 'mail', name: '受付完了メール' }, { kind: 'mail', name: '受付完了メール', to: ['管理責任者'], notTo: ['申込担当者'] }]);
  expect(claims('申込担当者・管理責任者宛に、発送完了E-mailを送信します。')).toEqual([{ kind: 'mail', name: '発送完了メール', to: ['申込担当者', '管理責任者'] }]);
  expect(claims('件名「【ABC】発送のお知らせ」のメールが管理責任者のみに届きます。')).toEqual([{ kind: 'mail', name: '【ABC】発送のお知らせ', to: ['管理責任者'], notTo: ['申込担当者'] }]);
  expect(claims('【ABC】発送のお知らせ')).toEqual([{ kind: 'mail', name: '【ABC】発送のお知らせ' }]);
  expect(claims('申込手続きが完了しましたら、以下のようなメールが届きます。')).toMatchObject([{ kind: 'mail', name: '申込手続き完了メール' }]);
  for (const general of ['メールアドレスの欄があります。', '以下のようなメールが届きます。', 'メールに記載のURLを開きます。']) expect(claims(general)).toEqual([]);
});

test('files, and from when they can be had', () => {
  expect(claims('「発注承諾書」（PDF形式）を出力し、保存します。（利用開始日以降に出力できます）'))
    .toEqual([{ kind: 'file', name: '発注承諾書' }, { kind: 'condition', subject: '発注承諾書', condition: '利用開始日以降' }]);
  expect(claims('「発注承諾書」を出力します。', '（利用開始日以降に出力できます）')).toContainEqual({ kind: 'condition', subject: '発注承諾書', condition: '利用開始日以降' });
  expect(claims('暗証番号は、利用開始日の2営業日後までしか通知されません。')).toContainEqual({ kind: 'condition', subject: '暗証番号', condition: '利用開始日の2営業日後まで' });
  expect(claims('社員証は、利用開始日以降に取得してください。')).toContainEqual({ kind: 'condition', subject: '社員証', condition: '利用開始日以降' });
  expect(claims('登録完了後、画面が開きます。')).toEqual([]);
});
