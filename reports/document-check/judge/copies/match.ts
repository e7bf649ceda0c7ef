import { distance } from 'fastest-levenshtein';
import { folded } from '../../text';
import { distinguishing } from '../facts/distinguishing';
import { spelling } from '../spelling';
import { isSample } from './pieces';
import { MESSAGES, keyOf, type Line, type Sheet, type Sheets } from './sheets';

/** How a piece of a copy stands to what NSS shows. */
export type Match =
  | { readonly kind: 'same'; readonly sheet: Sheet; readonly line: Line }
  /** Another figure than NSS always has there. */
  | { readonly kind: 'figure'; readonly sheet: Sheet; readonly line: Line }
  /** Another way of writing. */
  | { readonly kind: 'spelt'; readonly sheet: Sheet; readonly line: Line }
  /** Some letters are other ones. */
  | { readonly kind: 'near'; readonly sheet: Sheet; readonly line: Line }
  | { readonly kind: 'sample' }
  | { readonly kind: 'none' };

/** From which likeness on one text is a slip of the other; and where they differ in no word that carries the sense. */
const NEAR = 0.8;
const REWORDED = 0.7;
/** Shorter texts are alike by chance; messages may belong to any screen. */
const LONG_ENOUGH = 5;
const LONG_MESSAGE = 10;

/** Compares a piece with the screen or mail that it is a copy of, then with everything that NSS shows. */
export function matchOf(piece: string, here: Sheet, sheets: Sheets): Match {
  const key = keyOf(piece);
  if (key === '' || key === '0') return { kind: 'sample' };
  const own = here.byKey.get(key);
  if (own) return sameOrFigure(piece, here, own);
  const [elsewhere] = sheets.byKey.get(key) ?? [];
  if (elsewhere) return sameOrFigure(piece, elsewhere, elsewhere.byKey.get(key) ?? []);
  if (isSample(piece)) return { kind: 'sample' };
  return speltOtherwise(key, here, sheets) ?? near(key, here, LONG_ENOUGH) ?? near(key, sheets.of.get(MESSAGES), LONG_MESSAGE) ?? { kind: 'none' };
}

function sameOrFigure(piece: string, sheet: Sheet, lines: readonly Line[]): Match {
  const [line] = lines;
  if (!line) return { kind: 'none' };
  const said = RULE.exec(folded(piece))?.[0];
  const isOther = said !== undefined && lines.length === 1 && !folded(line.text).includes(said) && RULE.test(folded(line.text));
  return { kind: isOther ? 'figure' : 'same', sheet, line };
}

/** A figure that is part of a text: 最新の10件, 240文字以内. */
const RULE = /(?<=[\p{L}(「])\d{1,3}(?:件|文字|桁|営業日|日|時間|分|か月|年)(?!\d)/u;

/** Words of fewer letters are alike by chance, all the more where they stand on another screen. */
const LEAST = { here: 2, anywhere: 4 };

function speltOtherwise(key: string, here: Sheet, sheets: Sheets): Match | null {
  const spelt = spelling(key);
  // 検索のリンク names what 検索 is, and is no other way of writing it.
  if (spelt.length < LEAST.here || /(?:リンク|ボタン)$/.test(key)) return null;
  const sheet = here.bySpelling.has(spelt) ? here : spelt.length < LEAST.anywhere ? undefined : sheets.bySpelling.get(spelt)?.[0];
  const line = sheet?.bySpelling.get(spelt);
  return sheet && line ? { kind: 'spelt', sheet, line } : null;
}

function near(key: string, sheet: Sheet | undefined, least: number): Match | null {
  if (!sheet || key.length < least) return null;
  let best: { line: Line; score: number } | null = null;
  for (const [other, [line]] of sheet.byKey) {
    const longer = Math.max(other.length, key.length);
    if (!line || Math.abs(other.length - key.length) > (1 - REWORDED) * longer || !sharesEnd(key, other)) continue;
    const score = 1 - distance(other, key) / longer;
    if (score > (best?.score ?? 0) && (score >= NEAR || (score >= REWORDED && !distinguishing(key, other)))) best = { line, score };
  }
  return best && { kind: 'near', sheet, line: best.line };
}

/** Two texts of which one is a slip of the other begin or end alike. */
const sharesEnd = (one: string, other: string): boolean => one[0] === other[0] || one.at(-1) === other.at(-1) || one[1] === other[1];
