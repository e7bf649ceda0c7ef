import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { state } from '../../reports/document-check/statements';
import { deeds, document, lexicon, read } from './check-statements-said';

const brackets = fc.constantFrom(['「', '」'], ['『', '』'], ['［', '］'], ['[', ']'], ['【', '】'], ['〈', '〉'], ['《', '》'], ['“', '”'], ['"', '"'], ['`', '`'], ['「', '】'], ['｢', '｣']);
/** Labels as forms have them; none that says itself what is to be done. */
const labels = fc.stringMatching(/^[一二三氏名住所電話品倉庫ァ-ヶA-Z]{2,8}(?:（[一二三追加]{2}）)?(?:へ進む|する|に戻る)?$/);
const suru = (base: string): string[] => ['する', 'します', 'してください', 'して下さい', 'し、先へ進みます', 'した後、待ちます', 'の上、待ちます', 'すると、始まります', 'してから待ちます', 'していただきます', 'する必要があります'].map((end) => base + end);
const verbs = {
  press: [...suru('押下'), ...suru('クリック'), ...suru('タップ'), '押す', '押します', '押してください', '押し、待ちます', '押したら待ちます', '押せば終わりです'],
  choose: [...suru('選択'), '選ぶ', '選びます', '選んでください', '選び、待ちます'],
  fill: [...suru('入力'), ...suru('記入'), '打ち込みます', '打ち込んでください'],
};
const ends = fc.constantFrom('', '。');

for (const [verb, forms] of Object.entries(verbs)) {
  test(`however ${verb} is put, it is ${verb}`, () => {
    fc.assert(fc.property(labels, brackets, fc.constantFrom(...forms), ends, fc.constantFrom('', ' ', '　'), (label, [open, close], form, end, blank) => {
      expect(deeds(`${open}${label}${close}${blank}を${form}${end}`)).toContainEqual(`${verb} ${label}`);
    }), { numRuns: 300 });
  });
}

test('however a box is ticked', () => {
  const forms = ['にチェックを入れます', 'にチェックを付けてください', 'にチェックする', 'をチェックします', 'に☑を入れる', 'にレ点を付けます', 'のチェックボックスをオンにします', 'のチェックボックスをクリックします'];
  fc.assert(fc.property(labels, brackets, fc.constantFrom(...forms), (label, [open, close], form) => {
    expect(deeds(`${open}${label}${close}${form}。`)).toEqual([`tick ${label}`]);
  }));
});

test('whatever is said not to be done is not asked for', () => {
  const forms = ['を押下しないでください', 'を押さない', 'を選択する必要はありません', 'を入力しません', 'の入力は不要です', 'をクリックできません', 'を押してはいけません'];
  fc.assert(fc.property(labels, brackets, fc.constantFrom(...forms), (label, [open, close], form) => {
    expect(deeds(`${open}${label}${close}${form}。`)).toEqual([]);
  }));
});

const phrases = fc.constantFrom('「', '」', '『', '【', '】', '[', ']', '<', '>', '"', '。', '、', '\n', '\t', '押下', 'します', '選択', '入力', 'ボタン', '画面', 'メール', 'を', 'に', 'は', 'が', '48時間', '（', '）', 'https://a.jp', '任意', '必須', '利用開始日以降', '※', '①', '**', '<u>', ' ', '申込', 'アイ', 'a', '1');
const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(phrases, { maxLength: 40 }).map((all) => all.join('')));

test('any text: each passage is stated or listed once, and each quote stands in it', () => {
  fc.assert(fc.property(fc.array(anything, { maxLength: 8 }), (texts) => {
    const { statements, unstated } = read(...texts);
    const stated = new Set(statements.map(({ passage }) => passage));
    expect([...stated, ...unstated.map(({ passage }) => passage)].toSorted((a, b) => a - b)).toEqual(texts.map((_, index) => index));
    for (const { passage, quote } of statements) expect(texts[passage]).toContain(quote);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  }), { numRuns: 400 });
});

test('ids come from what is said, not from where', () => {
  const [one] = read('「送る」を押下します。').statements;
  const moved = read('ご一読ください。', '', '「送る」を押下します。').statements;
  expect(moved.map(({ id }) => id)).toEqual([one?.id]);
  expect(new Set(read('「送る」を押下します。', '「送る」を押下します。').statements.map(({ id }) => id)).size).toBe(2);
  expect(read('「送り」を押下します。').statements[0]?.id).not.toBe(one?.id);
});

test('a line of megabytes and a document of many sentences can be read', () => {
  for (const unit of ['「', '」', '<', ' ', '、', '「あ」', '例)', '半角・', '0-', 'の', '」x', '(', '※']) {
    const { statements, unstated } = state(document([{ text: unit.repeat(2_000_000 / unit.length) }, { text: unit.repeat(4_000 / unit.length) }]), lexicon);
    expect(statements.length + unstated.length, unit).toBeLessThan(4_000);
  }
});
