/** The way a number is printed; a numbering keeps to one style. */
export type Style = 'circled' | 'black' | 'paren' | 'close' | 'dot' | 'square' | 'comma' | 'kanji' | 'word' | 'multi' | 'bare';

/** A number at the beginning of a text that may be that of a step. */
export interface Marker {
  readonly style: Style;
  readonly number: number;
  /** `2.1` and `2-1` have a path; of other markers it is the number alone. */
  readonly path: readonly number[];
  /** As printed, without blanks around it. */
  readonly printed: string;
  /** UTF-16 units up to the text behind it. */
  readonly length: number;
  /** Hardly anything but a step looks like this: ①, ❶, 手順1. */
  readonly isStrong: boolean;
}

/** First character of each run of numbers that are one character, and the number it begins with. */
const single: readonly (readonly [from: string, to: string, number: number, style: Style])[] = [
  ['①', '⑳', 1, 'circled'], ['㉑', '㉟', 21, 'circled'], ['㊱', '㊿', 36, 'circled'], ['➀', '➉', 1, 'circled'], ['⓵', '⓾', 1, 'circled'],
  ['❶', '❿', 1, 'black'], ['⓫', '⓴', 11, 'black'], ['➊', '➓', 1, 'black'],
  ['⑴', '⒇', 1, 'paren'], ['⒈', '⒛', 1, 'dot'],
];
const kanji = '一二三四五六七八九十';
const digits = '[0-9０-９]{1,2}';

const written: readonly { readonly style: Style; readonly pattern: RegExp }[] = [
  { style: 'word', pattern: new RegExp(`^[【［\\[<＜〈《〔(（]?\\s*(?:手順|ステップ|step|その|操作|作業|工程)[\\s.．_＿-]*(${digits}|[①-⑳]|[${kanji}])(?![0-9０-９])\\s*[】］\\]>＞〉》〕)）]?\\s*[.．:：、)）]?`, 'i') },
  { style: 'multi', pattern: /^([1-9]\d?(?:[-－–.．][1-9]\d?){1,3})(?![\d０-９])(?:[.．)）、:：]|(?=[\s「『【［]))/ },
  { style: 'paren', pattern: new RegExp(`^[（(]\\s*(${digits})\\s*[)）]`) },
  { style: 'square', pattern: new RegExp(`^[［\\[]\\s*(${digits})\\s*[\\]］]`) },
  { style: 'close', pattern: new RegExp(`^(${digits})\\s*[)）]`) },
  { style: 'dot', pattern: new RegExp(`^(${digits})\\s*[.．](?![0-9０-９])`) },
  { style: 'comma', pattern: new RegExp(`^(${digits})[、:：]`) },
  { style: 'kanji', pattern: new RegExp(`^([${kanji}]{1,3})\\s*[、．.，)）]`) },
  { style: 'kanji', pattern: new RegExp(`^[（(]\\s*([${kanji}]{1,3})\\s*[)）]`) },
  { style: 'bare', pattern: new RegExp(`^(${digits})(?=[「『【［]|\\s+[^\\s\\d])`) },
];

/** What is told of a number rather than done under it: ①の画面, ②～⑤を繰り返す, 手順1へ戻る. */
const reference = /^(?:の|を|が|へ|は(?!じめ|い)|と(?!く|も|り|じ)|に(?!ゅ|て)|で(?!き|は|す)|も(?!う|し)|から|より|まで|および|及び|または|又は|参照|以降|以外|[～〜~・／/→,，-])/;
/** What follows a figure that counts something: 3日, 2つ目. */
const counted = /^(?:日|月|年|時|分|秒|円|つ|個|件|名|人|台|回|枚|点|種|行|列|桁|文字|番|営業日|か月|ヶ月|週間|mm|cm|kg|KB|MB|%|％)/;

/**
 * The number at the beginning of a text, if it may be that of a step.
 * @returns null too for what only looks like one: 3.5mm, 2018.10.1, ①の画面, 2つ目
 */
export function markerAt(text: string): Marker | null {
  const one = singleAt(text);
  if (one !== null) return one;
  for (const { style, pattern } of written) {
    const found = pattern.exec(text);
    if (found?.[1] === undefined) continue;
    const path = found[1].normalize('NFKC').split(/[-–.]/).map((part) => numberOf(part));
    const number = path.at(-1) ?? 0;
    const rest = text.slice(found[0].length);
    if (number === 0 || (style === 'word' && /\d$/.test(found[0].normalize('NFKC')) && counted.test(rest)) || isReference(rest) || (style !== 'word' && /^\s*[0-9０-９]+\s*(?:[.．:：/／%％]|$|日|月|年|円)/.test(rest))) continue;
    return { style, number, path, printed: found[0].trim().replace(/[:：、]$/, ''), length: found[0].length + blanks(rest), isStrong: style === 'word' };
  }
  return null;
}

function singleAt(text: string): Marker | null {
  const character = text.charAt(0);
  const range = single.find(([from, to]) => character >= from && character <= to);
  if (range === undefined) return null;
  const rest = text.slice(1).replace(/^[.．:：、)）]/, '');
  if (isReference(rest)) return null;
  const number = character.charCodeAt(0) - range[0].charCodeAt(0) + range[2];
  return { style: range[3], number, path: [number], printed: character, length: text.length - rest.length + blanks(rest), isStrong: true };
}

const isReference = (rest: string): boolean => reference.test(rest) || /^\s*[～〜~]/.test(rest);
const blanks = (text: string): number => text.length - text.trimStart().length;

/** @returns 0 for what is no number */
function numberOf(printed: string): number {
  if (!kanji.includes(printed.charAt(0))) return Number(printed) || 0;
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['0', printed];
  return (tens === '' ? 1 : kanji.indexOf(tens ?? '') + 1) * 10 + kanji.indexOf(ones ?? '') + (ones === '' ? 0 : 1);
}
