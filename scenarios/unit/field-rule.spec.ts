import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { checkField, type FieldCode, type FieldRule } from '../../mock-server/domain/field-rule';
import { hasControl, length } from '../../mock-server/domain/text';

const name: FieldRule = { type: 'fullWidth', required: true, max: 10 };
const office: FieldRule = { ...name, widen: true };
const kana: FieldRule = { type: 'kana', required: true, max: 10 };
const phone: FieldRule = { type: 'digits', required: true, min: 10, max: 11 };
const postal: FieldRule = { type: 'digits', required: false, max: 7, exact: 7 };
const ascii: FieldRule = { type: 'ascii', required: false, max: 6 };
const email: FieldRule = { type: 'email', required: true, max: 254 };
const date: FieldRule = { type: 'date', required: true, max: 8 };
const count: FieldRule = { type: 'count', required: false, max: 3 };
const reason: FieldRule = { type: 'text', required: true, max: 240, multiline: true };
const wideReason: FieldRule = { type: 'fullWidth', required: true, max: 240, multiline: true };
const rules = { name, office, kana, phone, postal, ascii, email, date, count, reason, wideReason };

type Example = readonly [rule: keyof typeof rules, raw: string, code: FieldCode | null, value?: string];
const examples: Example[] = [
  ['name', '通関', null], ['name', '　 通関　', null, '通関'], ['name', '', 'required'], ['name', ' 　\t', 'required', ''],
  ['name', 'Tsukan', 'notFullWidth'], ['name', '通関1', 'notFullWidth'], ['name', '<b>通関</b>', 'notFullWidth'], ['name', "' OR 1=1 --", 'notFullWidth'],
  ['name', 'ﾂｳｶﾝ', 'halfWidthKana'], ['name', '通関😀', 'emoji'], ['name', '通\u0000関', 'badCharacter'], ['name', '通\n関', 'badCharacter'],
  ['name', '𠮷'.repeat(10), null], ['name', '𠮷'.repeat(11), 'tooLong'], ['name', '\u202e通関', 'badCharacter'], ['name', '\u0000', 'badCharacter'],
  ['office', 'CP利用者', null, 'ＣＰ利用者'], ['office', 'ＣＰ利用者', null], ['office', ' 第3課az ', null, '第３課ａｚ'], ['office', 'CP-1', 'notFullWidth', 'ＣＰ-１'],
  ['office', 'CP 利用者', 'notFullWidth', 'ＣＰ 利用者'], ['office', 'ﾂｳｶﾝ', 'halfWidthKana'], ['office', 'A'.repeat(11), 'tooLong', 'Ａ'.repeat(11)], ['office', '', 'required'],
  ['kana', 'ツウカン', null], ['kana', 'つうかん', 'notKana'], ['kana', 'ﾂｳｶﾝ', 'halfWidthKana'], ['kana', 'TSUKAN', 'notKana'],
  ['phone', '0120794550', null], ['phone', '09012345678', null], ['phone', ' 0120794550\r\n', null, '0120794550'],
  ['phone', '0120-794-550', 'hyphen'], ['phone', '０１２０７９４５５０', 'fullWidthDigits'], ['phone', '０１２０－７９４－５５０', 'fullWidthDigits'],
  ['phone', '(0120)794550', 'notDigits'], ['phone', '電話なし', 'notDigits'], ['phone', '012079455', 'tooFewDigits'],
  ['phone', '090123456789', 'tooLong'], ['phone', '', 'required'],
  ['postal', '2120013', null], ['postal', '212001', 'wrongLength'], ['postal', '21200130', 'wrongLength'], ['postal', '212-0013', 'hyphen'], ['postal', '', null],
  ['ascii', 'ABC-1', null], ['ascii', 'ＡＢＣ', 'notAscii'], ['ascii', 'ABCDEFG', 'tooLong'],
  ['email', 'taro.tsukan@naccs.jp', null], ['email', 'taro.tsukan', 'notEmail'], ['email', 'ｔａｒｏ@naccs.jp', 'notEmail'],
  ['email', 'taro@naccs.jp\r\nBcc: other@naccs.jp', 'badCharacter', 'taro@naccs.jp\nBcc: other@naccs.jp'], ['email', '太郎@naccs.jp', 'notEmail'],
  ['date', '20170101', null], ['date', '20170229', 'noSuchDate'], ['date', '20171301', 'noSuchDate'], ['date', '2017/01/01', 'notDate'],
  ['date', '２０１７０１０１', 'notDate'], ['date', '2017011', 'notDate'], ['date', '201701011', 'notDate'], ['date', '', 'required'],
  ['count', '2', null], ['count', '999', null], ['count', '', null], ['count', '0', 'zero'], ['count', '000', 'zero'], ['count', '1000', 'tooLong'],
  ['count', '２', 'fullWidthDigits'], ['count', '-1', 'notDigits'], ['count', '1.5', 'notDigits'], ['count', '1e2', 'notDigits'], ['count', '二', 'notDigits'],
  ['reason', '端末増設のため。\r\nPC 2台', null, '端末増設のため。\nPC 2台'], ['reason', 'あ'.repeat(240), null], ['reason', 'あ'.repeat(241), 'tooLong'],
  ['reason', `${'あ'.repeat(239)}\r\n`, null, 'あ'.repeat(239)], ['reason', `あ\r\n${'い'.repeat(238)}`, null, `あ\n${'い'.repeat(238)}`],
  ['reason', 'ﾀﾝﾏﾂ', 'halfWidthKana'], ['reason', 'だ\u001b[31m', 'badCharacter'], ['reason', '増設👍', 'emoji'],
  ['wideReason', '端末増設\r\nのため', null, '端末増設\nのため'], ['wideReason', 'PC増設', 'notFullWidth'],
];

test.describe('入力の規則', { tag: '@unit' }, () => {
  for (const [ruleName, rule] of Object.entries<FieldRule>(rules)) {
    test(`${ruleName} (${rule.type})`, () => {
      for (const [, raw, code, value] of examples.filter(([of]) => of === ruleName)) {
        expect.soft(checkField(rule, raw), JSON.stringify(raw)).toEqual({ value: value ?? raw, code });
      }
    });
  }

  test('助けになる順: 使えない文字 → 絵文字 → 半角カナ → 形 → 長さ', () => {
    const all = `${'x'.repeat(20)}ｱ😀\u0000`;
    expect(checkField(name, all).code).toBe('badCharacter');
    expect(checkField(name, all.replace('\u0000', '')).code).toBe('emoji');
    expect(checkField(name, `${'x'.repeat(20)}ｱ`).code).toBe('halfWidthKana');
    expect(checkField(name, 'x'.repeat(20)).code).toBe('notFullWidth');
    expect(checkField(name, 'あ'.repeat(20)).code).toBe('tooLong');
  });

  const anyRule = fc.constantFrom(...Object.values(rules));
  const raw = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.stringMatching(/^[ 　\r\n\t]{0,3}[0-9０-９あア㈱ｱ-]{0,12}[ 　\r\n]{0,3}$/));

  test('property: 直した値は、もう一度調べても同じ答え', () => {
    fc.assert(fc.property(anyRule, raw, (one, text) => {
      const first = checkField(one, text);
      expect(checkField(one, first.value)).toEqual(first);
    }), { numRuns: 1000 });
  });

  test('property: 通った値は、長すぎず、見えない文字がなく、必須なら空でない', () => {
    fc.assert(fc.property(anyRule, raw, (one, text) => {
      const { value, code } = checkField(one, text);
      if (code !== null) return;
      expect(length(value) <= one.max && !hasControl(value, one.multiline) && !value.includes('\r')).toBe(true);
      expect(value !== '' || !one.required).toBe(true);
    }), { numRuns: 1000 });
  });

  test('長い空白の値も断れる', () => {
    expect(checkField(reason, `あ${' '.repeat(200_000)}い`).code).toBe('tooLong');
  });
});
