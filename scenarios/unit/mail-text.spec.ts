import { expect, test } from '@playwright/test';
import { linkIn, valueBehind } from '../../fixtures';

const ID = '[0-9A-Za-z]{8}';
const mail = (text: string) => ({ text, links: text.match(/https?:\/\/\S+/g) ?? [] });

test.describe('メールの読み取り', { tag: '@unit' }, () => {
  const issued = mail([
    '仮ログインIDと仮パスワードを発行しました。', '', '仮ログインID：T0000001', '仮パスワード：kaede777', '',
    'システム利用規程', 'https://bbs.example.jp/kitei/', 'ログイン専用URL', 'http://127.0.0.1:1/dfw/login/nsscoapp/',
    'ご利用の手引き: http://127.0.0.1:1/dfw/guide/first',
  ].join('\n'));

  test('ラベルのすぐ後にある値を取り出し、文中のラベルは読み飛ばす', () => {
    expect(valueBehind('仮ログインID', ID, issued)).toBe('T0000001');
    expect(valueBehind('仮パスワード', ID, issued)).toBe('kaede777');
  });

  test('値の形に括弧があれば、その中だけを取り出す', () => {
    expect(valueBehind('仮ログインID', '[:：](T\\d+)', issued)).toBe('T0000001');
    expect(valueBehind('仮ログインID', 'T(\\d+)', issued)).toBe('0000001');
  });

  test('改行や括弧をはさんでいても取り出す', () => {
    expect(valueBehind('仮ログインID', ID, mail('【仮ログインID】\n  T0000001'))).toBe('T0000001');
  });

  test('ラベルか値がなければ undefined', () => {
    expect(valueBehind('事業所パスワード', ID, issued)).toBeUndefined();
    expect(valueBehind('仮パスワード', '\\d{8}', issued)).toBeUndefined();
    expect(valueBehind('パスワード', ID, mail('パスワードを忘れたときは abcd1234 に'))).toBeUndefined();
  });

  test('リンクは、指定がなければNSSへの最初のもの', () => {
    expect(linkIn(issued, 'http://127.0.0.1:1')).toBe('http://127.0.0.1:1/dfw/login/nsscoapp/');
    expect(linkIn(issued, 'http://127.0.0.1')).toBeUndefined();
  });

  test('リンクを、前の行か同じ行のラベル、またはアドレスの一部で選ぶ', () => {
    expect(linkIn(issued, 'http://127.0.0.1:1', 'ログイン専用URL')).toBe('http://127.0.0.1:1/dfw/login/nsscoapp/');
    expect(linkIn(issued, 'http://127.0.0.1:1', 'ご利用の手引き')).toBe('http://127.0.0.1:1/dfw/guide/first');
    expect(linkIn(issued, 'http://127.0.0.1:1', '/guide/')).toBe('http://127.0.0.1:1/dfw/guide/first');
    expect(linkIn(issued, 'http://127.0.0.1:1', '承認通知')).toBeUndefined();
  });
});
