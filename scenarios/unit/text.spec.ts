import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  hasControl, hasEmoji, hasHalfWidthKana, isAscii, isDigits, isEmail, isFullWidth, isFullWidthKana, length, normalizeNewlines,
} from '../../mock-server/domain/text';

const fullWidth = ['通関', 'ナックス商事株式会社', '第一営業部営業第３課', '𠮷野家', '髙﨑', 'ひらがな　カタカナ', '①㈱Ⅳ℡',
  'ＡＢＣａｂｃ１２３', '〜～−－―—‖', '♂☆※→', 'ヴァイオリン・ー', '々〆〇', '－（）「」、。'];
const notFullWidth = ['', 'a', '1', ' ', '-', 'ﾂｳｶﾝ', '｡', '通関a', '通関 花子', '通関\n花子', '¥', 'é', '漢😀', '한글', '\u0000', '\u200b', '❤', '❤️'];
const emoji = ['😀', '👨‍👩‍👧', '🇯🇵', '1️⃣', '❤️', '❤', '☺', '👍🏽', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '✨', '🈁'];
const unseen: Record<string, string> = {
  NUL: '\u0000', BEL: '\u0007', ESC: '\u001b', DEL: '\u007f', C1: '\u0085', 'zero-width space': '\u200b', 'zero-width joiner': '\u200d',
  'right-to-left override': '\u202e', isolate: '\u2066', BOM: '\ufeff', 'soft hyphen': '\u00ad', 'line separator': '\u2028',
  'high surrogate': '\ud842', 'low surrogate': '\udfb7', 'private use': '\ue000', noncharacter: '\uffff', replacement: '\ufffd',
  'Hangul filler': '\u3164',
};
const anyText = fc.string({ unit: 'binary' });
const halfWidth = fc.oneof(
  fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0xff61, max: 0xff9f }).map((code) => String.fromCharCode(code)),
);

test.describe('文字の種類', { tag: '@unit' }, () => {
  test('全角', () => {
    expect(fullWidth.filter((text) => !isFullWidth(text))).toEqual([]);
    expect(notFullWidth.filter(isFullWidth)).toEqual([]);
  });

  test('半角の文字は1つも全角ではない', () => {
    const range = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, n) => String.fromCharCode(from + n));
    expect([...range(0, 0xa0), ...range(0xff61, 0xffdc)].filter(isFullWidth)).toEqual([]);
  });

  test('property: 半角が1文字でもあれば全角ではない', () => {
    fc.assert(fc.property(fc.constantFrom(...fullWidth), halfWidth, fc.nat(20), (text, char, at) => {
      const chars = [...text];
      chars.splice(at % (chars.length + 1), 0, char);
      expect(isFullWidth(chars.join(''))).toBe(false);
    }));
  });

  test('property: 全角の文字列には半角・制御文字・絵文字がない', () => {
    const mixed = fc.array(fc.oneof(fc.constantFrom(...fullWidth, ...emoji, ...Object.values(unseen)), halfWidth, anyText), { maxLength: 3 });
    fc.assert(fc.property(mixed.map((parts) => parts.join('')), (text) => {
      if (!isFullWidth(text)) return;
      expect(/[\u0000-\u00ff\uff61-\uffdc]/.test(text) || hasControl(text) || hasEmoji(text) || hasHalfWidthKana(text)).toBe(false);
    }), { numRuns: 1000 });
  });

  test('全角カナ', () => {
    for (const text of ['ツウカン', 'ハナコ', 'ヴィー・ヶ', 'ツウカン　ハナコ', 'ァ', 'ヺ']) expect(isFullWidthKana(text), text).toBe(true);
    for (const text of ['', 'つうかん', 'ﾂｳｶﾝ', 'ツウカンa', 'ツウカン ハナコ', '通関', 'ツ゛', 'ツウカン\n']) {
      expect(isFullWidthKana(text), text).toBe(false);
    }
  });

  test('property: 全角カナは全角', () => {
    fc.assert(fc.property(fc.stringMatching(/^[ァ-ヺー・　]{1,9}$/), (text) => isFullWidthKana(text) && isFullWidth(text)));
  });

  test('半角カナ', () => {
    for (const text of ['ｱ', '通関ﾊﾅｺ', 'ﾞ', '･', 'ｰ', '｡']) expect(hasHalfWidthKana(text), text).toBe(true);
    for (const text of ['ア', 'ー', '・', '。', 'a', '']) expect(hasHalfWidthKana(text), text).toBe(false);
  });

  for (const [name, char] of Object.entries(unseen)) {
    test(`見えない文字がある: ${name}`, () => {
      for (const text of [char, `通関${char}花子`, `a${char}`]) expect(hasControl(text)).toBe(true);
      expect(hasControl(`1行目\n${char}2行目`, true)).toBe(true);
    });
  }

  test('改行とタブは複数行でだけ使える', () => {
    for (const text of ['a\nb', 'a\r\nb', 'a\tb']) {
      expect(hasControl(text)).toBe(true);
      expect(hasControl(text, true)).toBe(false);
    }
  });

  test('見える文字と絵文字は制御文字ではない', () => {
    for (const text of [...fullWidth, ...emoji, 'ﾂｳｶﾝ', 'abc-123 ~', '']) expect(hasControl(text), text).toBe(false);
  });

  test('絵文字', () => {
    for (const text of emoji) expect(hasEmoji(`通関${text}花子`), text).toBe(true);
    for (const text of [...fullWidth, 'abc123#*', 'ﾂｳｶﾝ', '©®', '']) expect(hasEmoji(text), text).toBe(false);
  });

  test('半角数字・半角英数字', () => {
    expect(['0', '0120794550'].every(isDigits)).toBe(true);
    expect(['', '１', '1.5', '-1', '1 ', '٣', '1\n', 'a'].some(isDigits)).toBe(false);
    expect(['a', 'A-1 ~!', ' '].every(isAscii)).toBe(true);
    expect(['', 'Ａ', 'é', 'a\n', '\u007f', 'ｱ'].some(isAscii)).toBe(false);
  });

  test('E-mailアドレス', () => {
    const right = ['taro.tsukan@naccs.jp', 'tsukan-hanako@naccs.jp', 'a@b.co', "o'hara+nss@mail.example.co.jp", 'x_1@xn--eckwd4c7c.jp'];
    expect(right.filter((text) => !isEmail(text))).toEqual([]);
    const wrong = ['', 'naccs.jp', '@naccs.jp', 'taro@', 'taro@naccs', 'taro@@naccs.jp', 'a@b@naccs.jp', '.taro@naccs.jp', 'taro.@naccs.jp',
      'ta..ro@naccs.jp', 'taro@.naccs.jp', 'taro@naccs.jp.', 'taro@naccs..jp', 'taro @naccs.jp', 'taro@naccs.jp\n', 'ｔａｒｏ@naccs.jp',
      'taro@ｎaccs.jp', '太郎@naccs.jp', 'taro@-naccs.jp', 'taro@naccs-.jp', 'taro@127.0.0.1', 'taro,b@naccs.jp', '<taro@naccs.jp>',
      'taro@naccs.jp\r\nBcc: x@y.jp', `${'a'.repeat(65)}@naccs.jp`, `a@${'b.'.repeat(126)}jp`];
    expect(wrong.filter(isEmail)).toEqual([]);
    expect(isEmail(`${'a'.repeat(64)}@naccs.jp`)).toBe(true);
  });

  test('長さは人が数える字数', () => {
    expect(length('𠮷野家')).toBe(3);
    expect(length('一\r\n二')).toBe(3);
    expect(length('一\n二\r三')).toBe(5);
    expect(length('')).toBe(0);
  });

  test('property: 改行はLFだけになり、長さは変わらない', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('\r', '\n', '\r\n', 'あ', '𠮷')).map((parts) => parts.join('')), (text) => {
      const once = normalizeNewlines(text);
      expect(once).not.toContain('\r');
      expect(normalizeNewlines(once)).toBe(once);
      expect(length(once)).toBe(length(text));
    }));
  });
});
