import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { state } from '../../reports/document-check/statements';
import { deeds, document, lexicon, read, told } from './check-statements-said';

const brackets = fc.constantFrom(['「', '」'], ['『', '』'], ['[', ']'], ['【', '】'], ['“', '”'], ['"', '"'], ['〈', '〉']);
const labels = fc.constantFrom('甲案', '先へ進む', '注文を取り下げる', '甲（追加・削除）', 'ABCに入る');
const links = fc.constantFrom('', 'の', 'という', 'と書かれた', 'と表示されている', ' ');
const ends = ['する', 'します', 'してください', 'する必要があります', 'し、先へ進みます', 'した後、待ちます', 'してから待ちます', 'していただきます', 'すると、終わりです', 'ください', 'しましょう', '願います', '（する）', 'すること。', '', '。'];
const suru = (...stems: readonly string[]): string[] => stems.flatMap((stem) => ends.map((end) => stem + end));
const choosing = [...suru('選択'), '選ぶ', '選びます', 'お選びください', '選んでください', '選び、待ちます', '選んだら待ちます'];
const pressing = [...suru('押下', 'クリック', 'タップ'), '押す', '押します', 'お押しください', '押されますと終わりです', '押し、待ちます', '再度押します', ...choosing];

/** Operations as `verb label = value (control)`. */
const asked = (text: string): string[] => read(text).statements.flatMap(({ claim }) =>
  claim.kind === 'operation' ? [`${claim.verb} ${claim.label}${claim.value === null ? '' : ` = ${claim.value}`}${claim.control === null ? '' : ` (${claim.control})`}`] : []);

const nouns: readonly (readonly [string, string, readonly string[]])[] = [
  ['ボタン', 'press _ (button)', pressing.map((form) => `を${form}`)], ['リンク', 'press _ (link)', pressing.map((form) => `を${form}`)], ['メニュー', 'press _ (menu)', pressing.map((form) => `を${form}`)],
  ['タブ', 'openTab _ (tab)', [...pressing.map((form) => `を${form}`), 'を開きます', 'に切り替えます', 'に移動してください', 'を表示します']],
  ['チェックボックス', 'tick _ (checkbox)', [...pressing.map((form) => `を${form}`), 'にチェックを入れます', 'にチェックをお入れください', 'をオンにします']],
  ['ラジオボタン', 'choose _ (radio)', [...pressing.map((form) => `を${form}`), 'をオンにします']],
];
for (const [noun, expected, forms] of nouns) {
  test(`what is done to a ${noun}, whatever the verb`, () => {
    fc.assert(fc.property(labels, brackets, links, fc.constantFrom(...forms), (label, [open, close], link, form) => {
      expect(asked(`${open}${label}${close}${link}${noun}${form}`)).toEqual([expected.replace('_', label)]);
    }), { numRuns: 300 });
  });
}

test('what is chosen from what', () => {
  const places = fc.constantFrom('で', 'から', 'は', 'には', 'のプルダウンから', 'プルダウンで', '欄で', '欄から', 'の項目で');
  fc.assert(fc.property(labels, brackets, places, fc.constantFrom(...choosing), (label, [open, close], place, form) => {
    expect(deeds(`${open}${label}${close}${place}${open}乙${close}を${form}`)).toEqual([`choose ${label} = 乙`]);
    expect(deeds(`配送方法${place}${open}乙${close}を${form}`)).toEqual(['choose 配送方法 = 乙']);
  }), { numRuns: 300 });
  fc.assert(fc.property(labels, brackets, fc.constantFrom('一覧から', 'リストから', '選択肢から', '表の中から', 'メニューから', '画面左側から'), fc.constantFrom(...choosing), (label, [open, close], from, form) => {
    expect(deeds(`${from}${open}${label}${close}を${form}`)).toEqual([`choose ${label}`]);
  }));
});

test('what is entered where', () => {
  const places = fc.constantFrom('', '欄', 'の欄', 'の項目', 'テキストボックス', 'の入力欄', 'のボックス');
  fc.assert(fc.property(labels, brackets, places, fc.constantFrom('に', 'には', 'へ', 'は'), fc.constantFrom('を', 'と'), fc.constantFrom(...suru('入力', '記入', '記載'), '打ち込みます', '入れます'), (label, [open, close], place, particle, how, form) => {
    expect(deeds(`${open}${label}${close}${place}${particle}${open}乙${close}${how}${form}`)).toEqual([`fill ${label} = 乙`]);
  }), { numRuns: 300 });
});

test('a name that is a request is the verb of a sentence, not a name in it', () => {
  const names = { ...lexicon, controls: [...lexicon.controls, '選択してください', '注文を取り下げる'] };
  const said = (text: string) => state(document([{ text }]), names).statements.map(({ claim }) => told(claim));
  expect(said('「甲」のリンクを選択してください。')).toEqual([{ kind: 'operation', verb: 'press', label: '甲', control: 'link' }]);
  expect(said('注文を取り下げるには、「氏名」を入力します。')).toEqual([{ kind: 'operation', verb: 'fill', label: '氏名' }]);
});

test('steps that are a path, a label or an entry', () => {
  const said = (text: string) => state(document([{ text, kind: 'step' }]), lexicon).statements.map(({ claim }) => told(claim));
  const press = (label: string) => ({ kind: 'operation', verb: 'press', label });
  expect(said('「書庫」→「新着」→「開く」')).toEqual([press('書庫'), press('新着'), press('開く')]);
  expect(said('(2) 「受付を始める」')).toEqual([press('受付を始める')]);
  expect(said('納品希望日：20300401')).toEqual([{ kind: 'operation', verb: 'fill', label: '納品希望日', value: '20300401' }]);
  expect(said('納品希望日に✓')).toMatchObject([{ verb: 'tick', label: '納品希望日' }]);
});

test('what only sends elsewhere or looks back states nothing here', () => {
  expect(read('（「操作の手引き」2.1(7)をご参照ください）').unstated[0]?.reason).toContain('参照');
  expect(read('受付画面で入力した内容が並びます。').statements).toEqual([]);
  expect(deeds('2台と入力。')).toEqual([]);
  expect(deeds('紙の注文に特化したご質問等を入力される場合は、電話ください。')).toEqual([]);
});
