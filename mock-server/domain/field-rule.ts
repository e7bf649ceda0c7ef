/** What may be written into a field. Answers a code; the vocabulary holds its words. */
import { parseCompactDate } from './calendar';
import { hasControl, hasEmoji, hasHalfWidthKana, isAscii, isDigits, isEmail, isFullWidth, isFullWidthKana, length, normalizeNewlines, widened } from './text';

export type FieldRule = {
  type: 'fullWidth' | 'kana' | 'digits' | 'ascii' | 'email' | 'date' | 'count' | 'text';
  required: boolean;
  /** Characters at most; `date` has its own length. */
  max: number;
  /** `digits`: exactly so many. */
  exact?: number;
  /** `digits`: at least so many. */
  min?: number;
  /** Half-width letters and digits are taken as full-width ones. */
  widen?: true;
  /** May hold line breaks and tabs. */
  multiline?: boolean;
};

export type FieldCode =
  | 'required' | 'tooLong' | 'notFullWidth' | 'notKana' | 'halfWidthKana' | 'notDigits' | 'fullWidthDigits' | 'hyphen'
  | 'notAscii' | 'notEmail' | 'notDate' | 'noSuchDate' | 'badCharacter' | 'emoji' | 'wrongLength' | 'tooFewDigits' | 'zero';

/**
 * Outer blanks that typing and pasting bring along; other invisible characters are refused, not dropped.
 * The lookbehind keeps a long run of blanks inside a text from being tried again from each of its blanks.
 */
const outerSpace = /^[ \t\n\u00a0\u3000]+|(?<![ \t\n\u00a0\u3000])[ \t\n\u00a0\u3000]+$/g;

function digitsCode(value: string): FieldCode | null {
  if (isDigits(value)) return null;
  if (/[０-９]/.test(value)) return 'fullWidthDigits';
  return /[-‐‑–—―−－ー]/.test(value) ? 'hyphen' : 'notDigits';
}

const formatCode: Record<FieldRule['type'], (value: string) => FieldCode | null> = {
  fullWidth: (value) => (isFullWidth(value.replace(/[\n\t]/g, '')) ? null : 'notFullWidth'),
  kana: (value) => (isFullWidthKana(value) ? null : 'notKana'),
  digits: digitsCode,
  ascii: (value) => (isAscii(value) ? null : 'notAscii'),
  email: (value) => (isEmail(value) ? null : 'notEmail'),
  date: (value) => (!/^\d{8}$/.test(value) ? 'notDate' : parseCompactDate(value) === null ? 'noSuchDate' : null),
  count: (value) => (isDigits(value) ? null : /[０-９]/.test(value) ? 'fullWidthDigits' : 'notDigits'),
  text: () => null,
};

/** Only where letters are written does half-width kana deserve a message of its own: 「全角で」 would mislead at a number. */
const takesLetters = ({ type }: FieldRule): boolean => type === 'fullWidth' || type === 'kana' || type === 'text';

function sizeCode(rule: FieldRule, value: string): FieldCode | null {
  const size = length(value);
  if (rule.exact !== undefined && size !== rule.exact) return 'wrongLength';
  if (rule.type !== 'date' && size > rule.max) return 'tooLong';
  if (rule.min !== undefined && size < rule.min) return 'tooFewDigits';
  return rule.type === 'count' && Number(value) === 0 ? 'zero' : null;
}

/**
 * Checks what was sent for a field (R-20…R-22).
 * @param raw as the browser sent it
 * @returns `value`, cleaned: outer blanks (full-width ones too) off, line breaks LF, letters widened where the rule says so; and `code`, null where it may stay,
 *   otherwise the one thing that helps the person most: missing, characters nobody may use, then form, then length
 */
export function checkField(rule: FieldRule, raw: string): { value: string; code: null } | { value: string; code: FieldCode } {
  const trimmed = normalizeNewlines(raw).replace(outerSpace, '');
  const value = rule.widen ? widened(trimmed) : trimmed;
  if (value === '') return { value, code: rule.required ? 'required' : null };
  if (hasControl(value, rule.multiline)) return { value, code: 'badCharacter' };
  if (hasEmoji(value)) return { value, code: 'emoji' };
  if (takesLetters(rule) && hasHalfWidthKana(value)) return { value, code: 'halfWidthKana' };
  return { value, code: formatCode[rule.type](value) ?? sizeCode(rule, value) };
}
