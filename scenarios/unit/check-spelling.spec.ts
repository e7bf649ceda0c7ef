import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { compareNames, spelling, type Comparison } from '../../reports/document-check/judge/spelling';

const pairs: Record<Comparison, readonly (readonly [string, string])[]> = {
  same: [
    ['ログイン ID', 'ログインID'], ['端末（追加・削除）', '端末(追加･削除)'], ['［設定］', '【設定】'], ['ｻｰﾊﾞ', 'サーバ'], ['ＮＡＣＣＳ', 'NACCS'], ['Web', 'WEB'],
  ],
  variant: [
    // Scanning.
    ['保稅管理', '保税管理'], ['入カする', '入力する'], ['ー般NACCS', '一般NACCS'], ['ロ座振替', '口座振替'], ['通開士', '通関士'], ['人力確認画面', '入力確認画面'],
    ['NACCCSサポート', 'NACCSサポート'], ['MACCS端末', 'NACCS端末'], ['ログイン1D', 'ログインID'], ['18ooo7A', '180007A'], ['引渡希望口', '引渡希望日'], ['利用開始までのガイドンス', '利用開始までのガイダンス'],
    // 送り仮名 and other ways of writing.
    ['取下げ', '取り下げ'], ['申込み', '申込'], ['申し込みの内容', '申込の内容'], ['引取り', '引取'], ['問い合わせ', '問合せ'], ['手続', '手続き'], ['支払いの方法', '支払の方法'],
    ['割り当て', '割当'], ['サーバ', 'サーバー'], ['ユーザー情報', 'ユーザ情報'], ['且つ', 'かつ'], ['ご確認下さい', '確認ください'], ['及び', 'および'], ['時々', '時時'],
    ['インターフェース調査票', 'インタフェース調査票'], ['企業名、事業所名', '企業名・事業所名'], ['電子メールアドレス', 'メールアドレス'],
    // What stands around a label.
    ['次へ進む >', '次へ進む'], ['「次へ進む」ボタン', '次へ進む'], ['☑設定', '設定'], ['通知（PDF形式）', '通知'], ['登録情報', '登録情報（追加・削除）'],
  ],
  near: [
    ['コードを共用する', 'コードを共有する'], ['利用規定に同意する', '利用規程に同意する'], ['この内容で設定する', 'この内容を設定する'], ['内容確認へ進む', '内容選択へ進む'],
    ['受付完了メール', '確認完了メール'], ['内容入力画面', '入力内容画面'], ['オンライン申込', 'オフライン申込'], ['認証コード1', '認証コード2'], ['企業名(英)', '企業名(和)'],
    ['端末数', '端末数 (netNACCS)'], ['利用者コード 1AAAC', '利用者コード 1AAAX'], ['回線速度10Mbps', '回線速度1Mbps'], ['詳細入力画面', '詳細入力画面(回線・端末)'],
    ['netNACCS証明書の登録情報', 'webNACCS証明書の登録情報'], ['メールボックス', 'メールボックス数'],
  ],
  different: [['追加', '削除'], ['あり', 'なし'], ['設定', '詳細'], ['', '設定'], ['', '']],
};

for (const [expected, all] of Object.entries(pairs)) {
  test(`names compared: ${expected}`, () => {
    for (const [one, other] of all) {
      if (one === other) continue;
      expect.soft(compareNames(one, other), `${one} / ${other}`).toBe(expected);
      expect.soft(compareNames(other, one), `${other} / ${one}`).toBe(expected);
    }
  });
}

const text = fc.array(fc.constantFrom(...'申込取下手続入力内容確認完了をでにのしりみえ（）()・ 　「」アカサガダンーsNACo01|>々'), { maxLength: 12 }).map((letters) => letters.join(''));

test('comparing is symmetric, and every text is the same as itself', () => {
  fc.assert(fc.property(text, text, (one, other) => compareNames(one, other) === compareNames(other, one) && compareNames(one, one) === 'same'), { numRuns: 2000 });
});

test('what is the same or a variant by its spelling has the same spelling, and spelling is final', () => {
  fc.assert(fc.property(text, text, (one, other) => {
    if (compareNames(one, other) === 'same' && one !== other) expect(spelling(one)).toBe(spelling(other));
    if (spelling(one) === spelling(other) && spelling(one) !== '') expect(['same', 'variant']).toContain(compareNames(one, other));
  }), { numRuns: 2000 });
});

test('blanks, width and a pair of brackets around it never make another name of a label', () => {
  fc.assert(fc.property(text.filter((each) => spelling(each) !== '' && !/の[^\p{L}]*$/u.test(each)), (name) => {
    expect(compareNames(` ${name}　`, name)).toBe('same');
    expect(['same', 'variant']).toContain(compareNames(`「${name}」ボタン`, name));
  }));
});

test('long texts can be compared', () => {
  const long = 'しりみ申し込み「」(・)1l0oアー'.repeat(2000);
  expect(compareNames(long, `${long}を登録する`)).toBe('near');
});
