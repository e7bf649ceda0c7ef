import type { Claim, Passage } from '../model';
import type { Clause } from './clauses';
import { clausesOf } from './clauses';
import type { Item } from './items';
import { itemsOf } from './items';
import type { Names } from './lexicon';
import type { Normal } from './normal';
import { normal, words } from './normal';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** A passage as it is read: its normal text cut into items, tokens and clauses. All offsets count characters of `text`. */
export interface Reading {
  readonly passage: Passage;
  readonly normal: Normal;
  readonly text: string;
  /** Where the sentence begins after its number or bullet. */
  readonly begin: number;
  readonly items: readonly Item[];
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** The text with each item blanked out, of the same length: what the sentence itself says. */
  readonly plain: string;
  readonly names: Names;
}

/** A claim and the stretch of the normal text that makes it. */
export interface Draft {
  readonly claim: Claim;
  readonly from: number;
  readonly to: number;
}

/** Reads a passage. */
export function readingOf(passage: Passage, names: Names): Reading {
  const form = normal(passage.text);
  const begin = bulletOf(form, passage.text);
  const items = itemsOf(passage, form, names, begin);
  const tokens = tokensOf(form.text, items, begin);
  return { passage, normal: form, text: form.text, begin, items, tokens, clauses: clausesOf(form.text, tokens, names, (from, to) => words(passage.text.slice(form.at(from), form.at(to - 1) + 1))), plain: blanked(form.text, items), names };
}

/** Number, bullet or call-out letter that a sentence begins with; a letter only with a blank after it. */
const BULLET = /^(?:\[\s?x?\]|[①-⑳㉑-㊿❶-❿⓵-⓾・●○◎■□◆◇▼▶►➢→⇒*-]|\(?[0-9]{1,2}[).](?![0-9])|\([a-z]\)|手順\s?[0-9]{1,2}|step\s?[0-9]{1,2}|その[0-9]{1,2}|[QA問答]\s?[0-9]{0,3}\s?[.:)](?![0-9])|[一二三四五六七八九十]{1,3}[、.)]|[:.、])+/i;
const LETTER = /^\s*[a-zａ-ｚ](?:\*\*)?[\s\u3000]+(?=[\u3041-\u9fff「『【［])/;

function bulletOf({ text }: Normal, printed: string): number {
  const letter = LETTER.test(printed) ? 1 : 0;
  return letter + (BULLET.exec(text.slice(letter, letter + 20))?.[0].length ?? 0);
}

/** What is quoted keeps its place but not its words; names that are not quoted stay. */
function blanked(text: string, items: readonly Item[]): string {
  const kept: string[] = [];
  let at = 0;
  for (const { from, to, mark } of items) {
    if (mark !== 'quote') continue;
    kept.push(text.slice(at, from), '\u25a1'.repeat(to - from));
    at = to;
  }
  return kept.join('') + text.slice(at);
}
