/** A text in the form in which it is searched, and where each of its characters stands in the printed one. */
export interface Normal {
  readonly text: string;
  /** Offset in the printed text of character `index`; for `text.length` the end of the printed text. */
  readonly at: (index: number) => number;
}

/** Markup that text formats leave behind. Bounded, so that a line of megabytes costs no more than its length. */
const MARKUP = /<\/?(?:u|b|i|a|p|em|br|hr|th|td|tr|div|sub|sup|span|mark|small|strong|input|img)(?:\s[^<>]{0,300})?\/?>|\*\*|__|[\u200b-\u200d\ufeff]/y;
const BLANK = /[\s\u3000]/;
const LETTER = /[\u3041-\u30ff\u3400-\u9fff々ー]/;
const HIRAGANA = /[\u3041-\u309f]/;

/** One character for one: compatibility forms of one unit, dashes and waves. */
function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x2000) return character;
  if (code === 0xff5e || code === 0x301c) return '～';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xff0d) return '-';
  if (code === 0xff0c) return '、';
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || code >= 0xff01) {
    const form = character.normalize('NFKC');
    return form.length === 1 ? form : character;
  }
  return character;
}

/** A blank means something between two words of Latin letters, or between two columns; beside kana, digits and brackets it is layout. */
function separates(before: string, after: string): boolean {
  if (before === '' || after === '' || before === ' ') return false;
  if (LETTER.test(before) && LETTER.test(after)) return !HIRAGANA.test(before) && !HIRAGANA.test(after);
  return /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(after);
}

/**
 * Makes width, dashes and blanks alike and drops markup that was left in the text.
 * @param text as printed
 */
export function normal(text: string): Normal {
  const kept: string[] = [];
  const offsets: number[] = [];
  let index = 0;
  let blank = -1;
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '<' || character === '*' || character === '_' || character >= '\u200b') {
      MARKUP.lastIndex = index;
      if (MARKUP.test(text)) { index = MARKUP.lastIndex; continue; }
    }
    if (character !== '\t' && character !== '\n' && BLANK.test(character)) {
      if (blank < 0) blank = index;
    } else {
      const form = plain(character);
      if (blank >= 0 && separates(kept.at(-1) ?? '', form)) { kept.push(' '); offsets.push(blank); }
      blank = -1;
      kept.push(form);
      offsets.push(index);
    }
    index += 1;
  }
  return { text: kept.join(''), at: (at) => offsets[at] ?? text.length };
}

/** The printed words without markup and doubled blanks, as they go into a claim. */
export function words(printed: string): string {
  return printed.replace(/<\/?[a-z]{1,8}(?:\s[^<>]{0,300})?\/?>|\*\*|__|[\u200b-\u200d\ufeff]/g, '').replace(/[\s\u3000]+/g, ' ').trim();
}
