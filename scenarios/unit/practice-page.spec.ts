import { expect, test } from '@playwright/test';
import { decorate, FORM_ID, mainForm } from '../../mock-server/practice/page/decorate';
import { find } from '../../mock-server/practice/page/find';
import { pressedOn } from '../../mock-server/practice/page/pressed';
import { readPage } from '../../mock-server/practice/page/read';
import { refill } from '../../mock-server/practice/page/refill';

// What the practice mode reads in a page of NSS, and what it puts on it.

const html = `<!DOCTYPE html><html lang="ja"><head><title>x</title></head><body><a class="skip" href="#main">本文へ移動</a><main id="main"><h1>見本</h1>
<form method="post" action="/a"><button type="submit" name="go" value="on" class="enter" aria-hidden="true"></button>
<section><h2>企業に関する項目</h2><div><label for="p1">郵便番号</label><input id="p1" name="p1" value="1000001"></div><button name="go" value="look:1">反映</button></section>
<section><h2>事業所に関する項目</h2><div><label for="p2">郵便番号</label><input id="p2" name="p2"></div><button name="go" value="look:2">反映</button></section>
<fieldset><legend>氏名</legend><label for="f">姓：</label><input id="f" name="f"><label for="g">名：</label><input id="g" name="g"></fieldset>
<fieldset><legend>処理方式</legend><input type="radio" id="r0" name="r" value="0" checked><label for="r0">端末</label><input type="radio" id="r1" name="r" value="1"><label for="r1">自社システム</label></fieldset>
<input type="checkbox" id="c" name="c" value="yes"><label for="c">確認した</label><label for="s">理由</label><select id="s" name="s"><option value="">選択してください</option><option value="b">紛失</option></select>
<label for="t">備考</label><textarea id="t" name="t"></textarea><label for="w">パスワード</label><input id="w" type="password" name="w" value="">
<p>スケジュール表を<a href="/schedule">こちら</a>で見ます。</p><p>記載例は<a href="/reasons">こちら</a>です。</p><button>次へ進む<span aria-hidden="true"> &gt;</span></button></form>
<table aria-label="添付ファイル"><thead><tr><th scope="col">ファイル名</th><th scope="col">サイズ</th></tr></thead><tbody><tr><td><a href="/f/0">a.xlsx</a></td><td>1KB</td></tr></tbody></table>
<table><tbody><tr><th scope="row">事業所コード</th><td>ABC123</td></tr></tbody></table>
<ul><li>【260001A】<form method="get" action="/x/1"><button>詳細</button></form></li><li>【260002A】<form method="get" action="/x/2"><input type="hidden" name="m" value="9"><button>詳細</button></form></li></ul>
</main></body></html>`;
const page = readPage(html, '見本画面');
const names = (label: string, roles: Parameters<typeof find>[1]['roles'], row?: string) => find(page, { label, roles, ...(row === undefined ? {} : { row }) }).map(({ name, target, value }) => name ?? target ?? value);

test('項目は、画面が名乗る名前で見つかる', () => {
  expect(names('氏名 姓：', ['textbox'])).toEqual(['f']);
  expect(names('確認した', ['checkbox'])).toEqual(['c']);
  expect(names('理由', ['combobox'])).toEqual(['s']);
  expect(names('処理方式', ['radio'])).toEqual(['r', 'r']);
  expect(names('次へ進む', ['button'])).toEqual(['']);
  expect(names('存在しない', ['button', 'link', 'textbox'])).toEqual([]);
});

test('同じ名前の項目は、まわりの見出し、行、文で見分ける', () => {
  expect(names('企業 郵便番号', ['textbox'])).toEqual(['p1']);
  expect(names('事業所 郵便番号', ['textbox'])).toEqual(['p2']);
  expect(find(page, { label: '事業所 反映', roles: ['button'] }).map(({ value }) => value)).toEqual(['look:2']);
  expect(names('こちら（スケジュール）', ['link'])).toEqual(['/schedule']);
  expect(names('こちら（記載例）', ['link'])).toEqual(['/reasons']);
  expect(names('添付ファイル', ['link'], 'a.xlsx')).toEqual(['/f/0']);
  expect(find(page, { label: '詳細', roles: ['button'], row: '260002A' }).map(({ form }) => page.forms[form ?? -1]?.action)).toEqual(['/x/2']);
});

test('表の値は、見出しで読める', () => {
  expect(page.facts).toContainEqual({ label: '事業所コード', value: 'ABC123' });
  expect(page.facts).toContainEqual({ label: 'サイズ', value: '1KB' });
});

test('何が押されたかは、届いた要求から分かる', () => {
  const pressed = (method: string, target: string, fields: Record<string, readonly string[]> = {}) => pressedOn(page, '/here?x=1', { method, target, fields }).map(({ label, row }) => `${label} ${row}`.trim());
  expect(pressed('GET', '/schedule')).toEqual(['こちら']);
  expect(pressed('GET', '/x/1')).toEqual(['詳細 【260001A】 詳細']);
  expect(pressed('GET', '/x/2?m=9')).toEqual(['詳細 【260002A】 詳細']);
  expect(pressed('POST', '/a', { go: ['look:2'] })).toEqual(['反映']);
  expect(pressed('POST', '/a', {})).toEqual(['次へ進む']);
  expect(pressed('POST', '/a', { go: ['on'] })).toEqual(['次へ進む']);
  expect(pressed('GET', '/elsewhere')).toEqual([]);
  expect(pressed('GET', '/here?x=1')).toEqual([]);
});

test('案内を置いても、NSSの画面は1文字も変わらない', () => {
  const form = mainForm(page);
  const outlined = find(page, { label: '次へ進む', roles: ['button'] });
  const shown = decorate(html, { bar: '<aside>前</aside>', foot: '<aside>後</aside>', outlined, form });
  expect(shown).toContain('<body><aside>前</aside><a class="skip"');
  expect(shown).toContain('<aside>後</aside></body>');
  expect(shown).toContain('<button data-practice="target">次へ進む');
  expect(shown).toContain(`<form id="${FORM_ID}" method="post" action="/a">`);
  expect(shown.replace('<aside>前</aside>', '').replace('<aside>後</aside>', '').replace(' data-practice="target"', '').replace(` id="${FORM_ID}"`, '')).toBe(html);
});

test('ヒントを求める前に入力したものは、そのまま戻る。パスワードは戻らない', () => {
  const typed = { p1: ['"9<8'], f: ['港湾'], g: ['次郎'], r: ['1'], c: ['yes'], s: ['b'], t: ['一行目\n二行目'], w: ['Kakushi-9876'] };
  const again = refill(html, '/a', typed);
  const now = readPage(again, '見本画面');
  const value = (name: string) => now.controls.filter((one) => one.name === name).map((one) => (one.role === 'radio' || one.role === 'checkbox' ? one.checked : one.value));
  expect(value('p1')).toEqual(['"9<8']);
  expect([value('f'), value('g')]).toEqual([['港湾'], ['次郎']]);
  expect(value('r')).toEqual([false, true]);
  expect(value('c')).toEqual([true]);
  expect(value('s')).toEqual(['b']);
  expect(value('t')).toEqual(['一行目\n二行目']);
  expect(again).not.toContain('Kakushi-9876');
  expect(refill(html, '/other', typed)).toBe(html);
});
