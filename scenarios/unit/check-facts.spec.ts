import { expect, test } from '@playwright/test';
import type { Claim } from '../../reports/document-check/model';
import { judgeLines, verdictOf } from './check-facts-sample';

type Field = Extract<Claim, { kind: 'field' }>;
const field = (label: string, more: Partial<Field>): Field => ({ kind: 'field', label, format: null, maxLength: null, required: null, options: null, screen: null, ...more });
const mail = (name: string, more: Partial<Extract<Claim, { kind: 'mail' }>> = {}): Claim => ({ kind: 'mail', name, to: null, notTo: [], when: null, ...more });
const quantity = (kind: Extract<Claim, { kind: 'quantity' }>['quantity'], value: string): Claim => ({ kind: 'quantity', quantity: kind, value, subject: '' });
const message = (text: string): Claim => ({ kind: 'message', text });
const file = (name: string): Claim => ({ kind: 'file', name });
const condition = (subject: string, time: string): Claim => ({ kind: 'condition', subject, condition: time });

const table = (title: string, cases: readonly (readonly [sentence: string, claim: Claim, expected: string])[]): void => {
  test(title, () => { for (const [sentence, claim, expected] of cases) expect.soft(verdictOf(sentence, claim), sentence).toBe(expected); });
};

table('項目の形式', [
  ['貸出希望日は半角数字8桁です', field('貸出希望日', { format: '半角数字８桁' }), 'correct'],
  ['貸出希望日は半角数字で', field('貸出希望日', { format: '半角の数字' }), 'correct'],
  ['貸出希望日は半角数字6桁です', field('貸出希望日', { format: '半角数字6桁' }), 'wrong format 半角数字8桁'],
  ['貸出希望日は全角です', field('貸出希望日', { format: '全角' }), 'wrong format 半角数字8桁'],
  ['電話番号は半角英数字です', field('電話番号', { format: '半角英数字' }), 'wrong format 半角数字'],
  ['電話番号はハイフンなしで数字のみ', field('電話番号', { format: 'ハイフンなし、数字のみ' }), 'correct'],
  ['氏名は全角です', field('氏名', { format: '全角' }), 'correct'],
  ['フリガナは全角です', field('氏名(フリガナ)', { format: '全角' }), 'wrong format 全角カナ'],
  ['フリガナは全角カタカナです', field('氏名（フリガナ）', { format: '全角カタカナ' }), 'correct'],
  ['推定の欄は全角です', field('推定の欄', { format: '全角' }), 'unknown assumed 半角数字'],
  ['申請の理由は全角です', field('申請の理由', { format: '全角' }), 'correct'],
]);

table('項目の文字数、必須、選択肢、名前', [
  ['理由は240文字以内です', field('申請の理由', { maxLength: 240 }), 'correct'],
  ['理由は200文字以内です', field('申請の理由', { maxLength: 200 }), 'wrong value 240文字'],
  ['日付は10桁です', field('貸出希望日', { maxLength: 10 }), 'wrong value 8桁'],
  ['FAX番号は任意です', field('FAX番号', { required: false }), 'correct'],
  ['FAX番号は必須です', field('FAX番号', { required: true }), 'wrong required 任意'],
  ['団体の場合、FAX番号は必須です', field('FAX番号', { required: true }), 'unknown'],
  ['電話番号と半角英数字5桁の会員番号を入れます', field('電話番号', { format: '半角英数字5桁' }), 'unknown'],
  ['電話番号は任意です', field('電話番号', { required: false }), 'wrong required 必須'],
  ['規程の確認は必須です', field('規程を確認しました。', { required: true }), 'unknown'],
  ['種類は一般、学生、団体から', field('カードの種類', { options: ['一般', '学生', '団体'] }), 'correct'],
  ['種類は一般か法人から', field('カードの種類', { options: ['一般', '法人'] }), 'wrong options 一般、学生（割引あり）、団体'],
  ['種類は一般、学生から', field('カードの種類', { options: ['一般', '学生'] }), 'correct options 一般、学生（割引あり）、団体'],
  ['貸出予定日は半角です', field('貸出予定日', { format: '半角' }), 'wrong renamed 貸出希望日'],
  ['貸出の件数は半角です', field('在庫の件数', { format: '半角' }), 'unknown'],
]);

test('同じ名前の項目が別の画面にあるときは、読者のいる画面のものと比べる', () => {
  const claim = field('電話番号', { format: '半角英数字' });
  expect(verdictOf('電話番号は半角英数字', claim, { at: '会員登録画面' })).toBe('correct');
  expect(verdictOf('電話番号は半角英数字', { ...claim, screen: '会員登録画面' })).toBe('correct');
  expect(verdictOf('電話番号は半角英数字', claim)).toBe('wrong format 半角数字');
  expect(verdictOf('会員番号は5桁', field('会員番号', { maxLength: 5 }), { at: null })).toBe('correct');
});

table('メールの名前と宛先', [
  ['', mail('貸出申請受付完了のお知らせ'), 'correct'],
  ['', mail('【NSS】貸出申請受付完了のお知らせ', { to: ['管理責任者', '申込担当者'] }), 'correct'],
  ['', mail('受付完了メール'), 'correct'],
  ['', mail('貸出申請受付完子のお知らせ'), 'wrong mail-subject 【NSS】貸出申請受付完了のお知らせ'],
  ['', mail('貸出申込受付完了のお知らせ'), 'wrong mail-subject 【NSS】貸出申請受付完了のお知らせ'],
  ['', mail('貸出カード発行完了のお知らせ', { to: ['管理責任者'], notTo: ['申込担当者'] }), 'correct'],
  ['', mail('貸出カード発行完了のお知らせ', { to: ['申込担当者', '管理責任者'] }), 'wrong recipient 管理責任者'],
  ['', mail('貸出申請受付完了のお知らせ', { to: ['管理責任者'] }), 'wrong recipient 申込担当者、管理責任者'],
  ['', mail('貸出申請受付完了のお知らせ', { notTo: ['申込担当者'] }), 'wrong recipient 申込担当者、管理責任者'],
  ['', mail('図書の返却期限のメール'), 'unknown'],
  ['', mail('貸出申請受付完了のお知らせ', { notTo: ['申込担当者', '管理責任者'] }), 'correct'],
]);

test('正しいメールがどこにも出てこず、別のメールの名前がその場所にあれば件名の誤り', () => {
  const lines = (second: string): Parameters<typeof judgeLines>[0] => [
    { text: '届く', claims: [mail('貸出申請受付完了のお知らせ')] }, { text: '届く', claims: [mail(second)] },
  ];
  const verdicts = (second: string): string[] => judgeLines(lines(second), { of: { 0: 1, 1: 3 } }).judged.map(({ verdict }) => verdict);
  expect(verdicts('貸出カード発行完了のお知らせ')).toEqual(['correct', 'correct']);
  expect(verdicts('会員登録完了のお知らせ')).toEqual(['correct', 'wrong']);
});

table('文書の名前', [
  ['', file('図書館カード貸出承認通知'), 'correct'],
  ['', file('承認通知'), 'correct'],
  ['', file('承認通知（PDF形式）'), 'correct'],
  ['', file('図書館カ一ド貸出承認通知'), 'variant spelling 図書館カード貸出承認通知'],
  ['', file('図書館カード貸出承諾通知'), 'wrong renamed 図書館カード貸出承認通知'],
  ['', file('運転免許証'), 'unknown'],
]);

table('数値、期限、料金', [
  ['仮カードの発行後48時間以内に', quantity('duration', '48時間'), 'correct'],
  ['仮カードの発行後24時間以内に', quantity('duration', '24時間'), 'wrong value 48時間'],
  ['暗証番号は2営業日後まで確認できます', quantity('duration', '2営業日後'), 'correct'],
  ['暗証番号は2日後まで確認できます', quantity('duration', '2日後'), 'wrong value 2営業日'],
  ['市内は7営業日、市外は60営業日で発行', quantity('duration', '60営業日'), 'wrong value 50営業日'],
  ['発行まで60営業日以上（市外）、7営業日以上（市内）', quantity('duration', '60営業日'), 'wrong value 50営業日'],
  ['新着は最新の20件', quantity('count', '20件'), 'wrong value 10件'],
  ['新着の1行目', quantity('count', '1行'), 'unknown'],
  ['会費は月額６，０００円', quantity('price', '6000円'), 'wrong value 5000円'],
  ['送料は300円です', quantity('price', '300円'), 'correct'],
  ['送料は350円です', quantity('price', '350円'), 'wrong value 300円'],
  ['無操作が20分続くと', quantity('duration', '20分'), 'unknown assumed 30分'],
  ['煮込む時間は20分', quantity('duration', '20分'), 'unknown'],
]);

table('連絡先と受付時間', [
  ['貸出窓口 044-520-6266', quantity('phone', '0445206266'), 'correct'],
  ['貸出窓口 044-520-6265', quantity('phone', '0445206265'), 'wrong value 0445206266'],
  ['貸出窓口 0120-794-550', quantity('phone', '0120794550'), 'wrong value 0445206266'],
  ['電話 0120-794-551', quantity('phone', '0120794551'), 'wrong value 0120794550'],
  ['電話 03-9999-0000', quantity('phone', '0399990000'), 'unknown'],
  ['貸出窓口 平日９：００～１７：００', quantity('hours', '9:00-17:00'), 'correct'],
  ['貸出窓口 平日9時から18時', quantity('hours', '9:00-18:00'), 'wrong value 9:00-17:00'],
  ['電話 044-520-6266 受付 9:00~18:00', quantity('hours', '9:00-18:00'), 'wrong value 9:00-17:00'],
  ['相談室は終日', quantity('hours', '終日'), 'correct'],
  ['相談室は9:00~17:00', quantity('hours', '9:00-17:00'), 'wrong value 終日、24時間'],
  ['カード係 card-desk@lib.example.jp', quantity('email', 'card-desk@lib.example.jp'), 'correct'],
  ['カード係 card-disk@lib.example.jp', quantity('email', 'card-disk@lib.example.jp'), 'wrong value card-desk@lib.example.jp'],
]);

test('どの連絡先の時間かが手順のほかの文で分かるときは、警告にとどめる', () => {
  const { judged, remarks } = judgeLines([
    { text: '貸出窓口の電話は混み合います。', claims: [], step: '①' }, { text: '受付は9:00~18:00です。', claims: [quantity('hours', '9:00-18:00')], step: '①' },
  ]);
  expect(judged.map(({ verdict }) => verdict)).toEqual(['wrong']);
  expect(remarks.map(({ severity }) => severity)).toEqual(['warning']);
});

const ENTRANCE = 'https://lib.example.jp/dfw/login/entrance/';
table('アドレス', [
  ['', quantity('url', ENTRANCE), 'correct'],
  ['', quantity('url', 'https://LIB.example.jp/dfw/login/entrance'), 'correct'],
  ['', quantity('url', 'https://lib.exammple.jp/dfw/login/entance'), `wrong url ${ENTRANCE}`],
  ['', quantity('url', 'https://lib.example.jp/dfw/logins/entrance/'), `wrong url ${ENTRANCE}`],
  ['', quantity('url', 'https://lib.example.jp/news/2014102200417/schedule.html'), 'unknown'],
  ['', quantity('url', 'https://other.example.com/dfw/login/entrance/'), 'unknown'],
  ['予定表は', quantity('url', 'https://lib.example.jp/plan/'), 'wrong url https://lib.example.jp/news/2013091100298/schedule.html'],
]);

table('申込受付番号', [
  ['', quantity('receipt-number', '260001A'), 'correct'],
  ['', quantity('receipt-number', '【12345678】'), 'wrong value null'],
]);

table('できる時期', [
  ['承認通知は利用開始日以降に出力できます', condition('承認通知', '利用開始日以降'), 'correct'],
  ['承認通知は利用開始日までに印刷できます', condition('承認通知', '利用開始日まで'), 'wrong precondition 利用開始日以降'],
  ['承認通知は登録後に出力できます', condition('承認通知', '登録後'), 'wrong precondition 利用開始日以降'],
  ['承認通知は利用開始日以降、申請書は登録後に出力できます', condition('申請書', '登録後'), 'correct'],
  ['承認通知は登録後、申請書はいつでも出力できます', condition('承認通知', '登録後'), 'wrong precondition 利用開始日以降'],
  ['承認通知は複数の場合に出力できます', condition('承認通知', '複数の場合'), 'unknown'],
  ['返却は閉館後にできます', condition('返却', '閉館後'), 'unknown'],
  ['承認通知は登録の場合に出力できます', condition('承認通知', '登録の場合'), 'unknown'],
  ['返却票は点検完了後に印刷できます', condition('返却票', '点検完了後'), 'correct'],
]);

table('表示される文', [
  ['', message('貸出の申請を受け付けました。'), 'correct'],
  ['', message('申請番号「269999A」'), 'correct'],
  ['', message('審査終了'), 'correct'],
  ['', message('返却の点検が完了しました。結果を確認してください。'), 'variant spelling 返却の点検を完了しました。結果をご確認ください。'],
  ['', message('貸出の申請を取り消しました。'), 'unknown'],
  ['', message('貸出の申請を受け取りました。'), 'wrong message 貸出の申請を受け付けました。'],
  ['', message('鍋に水を入れてください。'), 'unknown'],
]);
