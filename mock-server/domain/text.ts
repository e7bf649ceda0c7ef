/** What kind of characters a text is made of. The `is…` functions look at the whole string and are false for ''. */

/** What Japanese forms call 全角: the double-byte characters of Windows' Shift_JIS, without the user-defined ones. */
const doubleByte: ReadonlySet<string> = (() => {
  const bytes: number[] = [];
  for (let lead = 0x81; lead <= 0xfc; lead += 1) {
    if ((lead > 0x9f && lead < 0xe0) || (lead >= 0xf0 && lead <= 0xf9)) continue;
    for (let trail = 0x40; trail <= 0xfc; trail += 1) bytes.push(lead, trail);
  }
  // A pair that is not assigned decodes to U+FFFD and gives its second byte back as ASCII: neither is double-byte.
  const decoded = new TextDecoder('shift_jis').decode(Uint8Array.from(bytes));
  return new Set([...decoded].filter((char) => char > '\u007f' && char !== '\ufffd'));
})();

/** Beyond Shift_JIS: rare kanji, kana, and the dashes and marks that other systems than Windows type instead. */
const alsoFullWidth = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303e\u2014\u2016\u2212]$/u;
const halfWidthKana = /[\uff61-\uff9f]/;

export const hasHalfWidthKana = (s: string): boolean => halfWidthKana.test(s);

/** 全角 only: no half-width letter, sign, space or kana, no control character, no emoji. 𠮷 and 　 are full-width. */
export const isFullWidth = (s: string): boolean =>
  s !== '' && [...s].every((char) => !halfWidthKana.test(char) && (doubleByte.has(char) || alsoFullWidth.test(char)));

/** 全角カナ: katakana, ー, ・ and the full-width space. */
export const isFullWidthKana = (s: string): boolean => /^[ァ-ヺー・\u3000]+$/.test(s);

/** Half-width digits. */
export const isDigits = (s: string): boolean => /^[0-9]+$/.test(s);

/** Printable half-width letters, digits, signs and spaces. */
export const isAscii = (s: string): boolean => /^[\x20-\x7e]+$/.test(s);

/** What joins several emoji to one picture (family, flags): part of the emoji, not a hidden character of its own. */
const emojiJoiner = /(?<=[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}])[\u200d\u{e0020}-\u{e007f}]+/gu;
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Cf}\p{Default_Ignorable_Code_Point}\ufffc\ufffd]/u;

/**
 * Is there a character that cannot be seen or does not exist: NUL, ESC, DEL, bidi controls, zero-width characters,
 * lone halves of a pair, private use? Newline and tab count too, except where several lines may be written.
 */
export function hasControl(s: string, multiline = false): boolean {
  const rest = s.replace(emojiJoiner, '').replaceAll('\ufe0f', '');
  return unseen.test(multiline ? rest.replace(/[\r\n\t]/g, '') : rest);
}

/** Pictures even without U+FE0F on most devices, and those with it. */
const picture = /\p{Emoji_Presentation}|[\ufe0f\u20e3]|\p{Extended_Pictographic}[\u200d\u{e0020}-\u{e007f}]/u;
const pictograph = /(?=\p{Extended_Pictographic})[\u2600-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]/u;

/** Is there an emoji? The signs of Shift_JIS that some devices show as pictures (♂, ☆) are none. */
export const hasEmoji = (s: string): boolean =>
  picture.test(s) || [...s].some((char) => pictograph.test(char) && !doubleByte.has(char));

const EMAIL = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]{0,61}[a-z\d]$/i;

/** An address that mail can be sent to: ASCII, one @, domain with a dot, no empty part, at most 64 + 1 + 189 characters. */
export const isEmail = (s: string): boolean => s.length <= 254 && s.indexOf('@') <= 64 && EMAIL.test(s);

/** Half-width letters and digits → full-width ones; everything else stays: CP利用者 → ＣＰ利用者. */
export const widened = (s: string): string => s.replace(/[0-9A-Za-z]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** CRLF and CR (as browsers send and old files hold) → LF. */
export const normalizeNewlines = (s: string): string => s.replace(/\r\n?/g, '\n');

/** What a person counts: 𠮷 is one character, a line break is one. */
export const length = (s: string): number => [...normalizeNewlines(s)].length;
