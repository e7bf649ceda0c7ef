import { distance } from 'fastest-levenshtein';
import { folded } from '../text';
import { WORDS, formOf, inOneRow } from './spelling-forms';

/** How a name that a document says stands to a real one. */
export type Comparison = 'same' | 'variant' | 'near' | 'different';

/** From which likeness on two names are taken for two forms of one, a wrong and a right one. */
const NEAR = 0.6;
/** A slip is believed only in a word long enough to be known in spite of it. */
const LONG_KATAKANA = 5;
const LONG_LATIN = 4;
/** Names are few and come again and again; texts of a document are not kept for ever, and long ones not at all. */
const KEPT = 20_000;
const LONGEST_KEPT = 200;

/**
 * Compares a name as a document has it with a real one; it does not matter which is which.
 * @returns `same`: a reader sees no difference but width, blanks and shape of brackets; `variant`: another way of writing, or a slip of
 *   scanning; `near`: alike, but other words; `different`
 */
export function compareNames(said: string, real: string): Comparison {
  if (said === real) return 'same';
  const [one, other] = [nameOf(said), nameOf(real)];
  if (one.plain === '' && other.plain === '') return 'different';
  // Brackets of another shape are the same; 「x」 and （x） are not, since the former are no part of a name.
  if (one.plain === other.plain) return one.spelt === other.spelt ? 'same' : 'variant';
  if (one.plain === '' || other.plain === '') return 'different';
  if (one.spelt === other.spelt) return one.spelt === '' ? 'near' : 'variant';
  if (withoutExplanation(one, other) || withoutExplanation(other, one) || isSlip(one.spelt, other.spelt)) return 'variant';
  if (one.bare === other.bare && one.bare !== '' && (one.inside === '' || other.inside === '')) return 'near';
  return closeTo(one.spelt, other.spelt) >= NEAR ? 'near' : 'different';
}

/**
 * A name without everything in which mere variants differ, to find variants by a key.
 * @returns empty where nothing is left
 */
export const spelling = (name: string): string => nameOf(name).spelt;

interface Name {
  readonly plain: string;
  readonly spelt: string;
  /** Spelt without what stands in brackets, and what stands there. */
  readonly bare: string;
  readonly inside: string;
}

const names = new Map<string, Name>();

function nameOf(text: string): Name {
  const known = names.get(text);
  if (known !== undefined) return known;
  const plain = folded(text).replace(/[「『【〔[{〈《«‹<]/g, '(').replace(/[」』】〕\]}〉》»›>]/g, ')');
  const unquoted = label(folded(text));
  const inside = [...unquoted.matchAll(/\(([^()]*)\)/g)].map(([, words]) => words ?? '').join(',');
  const name = { plain, spelt: spelt(unquoted), bare: spelt(unquoted.replace(/\([^()]*\)/g, '')), inside };
  if (names.size >= KEPT) names.clear();
  if (text.length <= LONGEST_KEPT) names.set(text, name);
  return name;
}

/** A folded name without arrows, ticks, quotation marks, and the words that say only what it is. */
function label(text: string): string {
  return text
    .replace(/[「」『』"'`<>＜＞〈〉《》«»‹›▶◀▷◁→←⇒➡☑□☐■●✓✔*]/g, '')
    .replace(/[【〔[{]/g, '(').replace(/[】〕\]}]/g, ')')
    .replace(/(?<=.)(?:の?(?:ボタン|リンク))$/, '')
    .replace(/^[:.,…・]+|[:.,…・]+$/g, '');
}

function spelt(text: string): string {
  let words = text;
  for (const [pattern, as] of WORDS) words = words.replace(pattern, as);
  return [...words
    .replace(/[a-z0-9о〇○◯|]+/g, latin)
    .replace(/(?<=\p{Script=Han})々/gu, (_, at: number, whole: string) => whole[at - 1] ?? '')
    .replace(/[おご](?=\p{Script=Han})/gu, '')
    // 送り仮名: 取り下げ, 取下げ and 取下 are one word. Particles and endings that change the sense are not among these.
    .replace(/(?<=\p{Script=Han})[しりみえいきちびけげせわれめべねっ]{1,2}(?=[のをにはがとでへや]|\P{Script=Hiragana}|$)/gu, '')]
    .map(formOf).join('')
    .replace(/(?<=\p{Script=Katakana})一/gu, '')
    .replace(/(?<!\d)[.:]|[.:](?!\d)|[,/・·&|_'`"]/g, '');
}

/** Among letters 0 and 1 are o and i, among digits o, i and l are 0 and 1; a letter typed twice counts once. */
function latin(token: string): string {
  const [digits, letters] = [/[2-9]/g, /[a-hj-kmnp-z]/g].map((pattern) => token.match(pattern)?.length ?? 0) as [number, number];
  return digits > letters || /^\d+$/.test(token)
    ? token.replace(/[oо〇○◯]/g, '0').replace(/[il|]/g, '1')
    : (token.length > 4 ? token.replace(/([a-z])\1+/g, '$1') : token).replace(/[〇○◯о]|(?<=[a-z])0(?=[a-z])/g, 'o').replace(/[l|]|(?<=[a-z])1(?=[a-z])|^1(?=[a-z]$)/g, 'i');
}

/** Does one name lack only what the other explains in brackets (承認通知（PDF形式）)? Screens are told apart by what stands there. */
function withoutExplanation(one: Name, other: Name): boolean {
  return one.inside === '' && one.spelt === other.bare && !/^$|画面$/.test(one.spelt)
    && /[・,、/／]|形式|任意|必須|半角|全角|文字|桁|以内|※|例|場合|のみ|除く|参照/.test(other.inside);
}

/** One wrong kana in a long katakana word, or one wrong letter in a word of letters. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && from < other.length && one[from] === other[from]) from += 1;
  let after = 0;
  while (after < Math.min(one.length, other.length) - from && one[one.length - 1 - after] === other[other.length - 1 - after]) after += 1;
  const [here, there] = [one.slice(from, one.length - after), other.slice(from, other.length - after)];
  if (here.length > 1 || there.length > 1) return false;
  const words = (pattern: RegExp): string[] => [runAt(one, from, pattern), runAt(other, from, pattern)];
  if (words(/\p{Script=Katakana}/u).every((word) => word.length >= LONG_KATAKANA)) {
    return here === '' || there === '' ? /^\p{Script=Katakana}$/u.test(here + there) : inOneRow(here, there);
  }
  // Letters among digits are codes, in which every one matters.
  return words(/[a-z0-9]/).every((word) => word.length >= LONG_LATIN && !/\d/.test(word)) && /^[a-z]*$/.test(here + there);
}

/** The run of such characters around a place. */
function runAt(text: string, at: number, pattern: RegExp): string {
  let from = at;
  while (from > 0 && pattern.test(text[from - 1] ?? '')) from -= 1;
  let to = at;
  while (to < text.length && pattern.test(text[to] ?? '')) to += 1;
  return text.slice(from, to);
}

function closeTo(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (longer === 0 || Math.min(one.length, other.length) / longer < NEAR) return 0;
  const likeness = 1 - distance(one, other) / longer;
  // The same words in another order.
  return likeness < NEAR && one.length === other.length && [...one].sort().join('') === [...other].sort().join('') ? NEAR : likeness;
}
