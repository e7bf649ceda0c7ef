import { common } from '../../compare/diff';
import { bare } from './sheets';

/** What a copy has in place of what NSS shows: the words around each difference. */
export interface Slip {
  readonly found: string;
  readonly expected: string;
  /** The differing letters alone: the same slip in another word is the same cause. */
  readonly cause: string;
}

/** Stands for numbers and samples, which are other ones in each application. */
const SAMPLE = '\0';
/** Differences so near to each other are one. */
const APART = 2;
/** Where that much of a line differs, the line is told as a whole. */
const MUCH = 0.6;
/** In so short a label the whole label is the word. */
const SHORT = 14;

interface Stretch { readonly from: readonly [number, number]; readonly to: readonly [number, number] }

/** The words in which two texts differ; numbers and samples are not among them. */
export function slipsOf(said: string, real: string): readonly Slip[] {
  const [one, other] = [letters(said), letters(real)];
  const edges = edgesOf(other);
  const all = stretches(one, other).filter(({ from, to }) => [...one.slice(from[0], to[0]), ...other.slice(from[1], to[1])].some((letter) => /[\p{L}]/u.test(letter)));
  const length = all.reduce((sum, { from, to }) => sum + Math.max(to[0] - from[0], to[1] - from[1]), 0);
  const whole = { found: bare(said).trim(), expected: bare(real).trim() };
  if (all.length > 0 && length > MUCH * other.length) return [{ ...whole, cause: `${whole.found}\n${whole.expected}` }];
  return all.map((stretch) => {
    const cause = [one.slice(stretch.from[0], stretch.to[0]), other.slice(stretch.from[1], stretch.to[1])].map((part) => part.join('')).join('\n');
    const [found = '', expected = ''] = inWords(stretch, edges, one, other);
    // A short label says more than a letter in brackets does.
    const isWord = WORD.test(found) && WORD.test(expected);
    return isWord || other.length > SHORT ? { found, expected, cause: `${found}\n${expected}` } : { ...whole, cause };
  });
}

const WORD = /^[\p{L}\p{N}ー]{2,}$/u;
const letters = (text: string): string[] => [...bare(text).normalize('NFKC').replace(/[\s*]+/g, '').replace(/(?:\d|[〇○◯△×●]|[xX]{2,}|N{3,})+[A-Z]?(?![A-Za-z])/g, SAMPLE)];

function stretches(one: readonly string[], other: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let last: [number, number] = [0, 0];
  for (const [x, y] of [...common(one, other), [one.length, other.length] as [number, number]]) {
    const before = found.at(-1);
    if (x > last[0] || y > last[1]) {
      if (before && last[0] - before.to[0] <= APART) found[found.length - 1] = { from: before.from, to: [x, y] };
      else found.push({ from: last, to: [x, y] });
    }
    last = [x + 1, y + 1];
  }
  return found;
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Where the words of a text begin and end. */
function edgesOf(text: readonly string[]): readonly number[] {
  const ends: number[] = [0];
  for (const { segment } of segmenter.segment(text.join(''))) ends.push((ends.at(-1) ?? 0) + [...segment].length);
  return ends;
}

/** A stretch with the rest of the words that it begins and ends in; a lone letter takes a neighbouring word with it. */
function inWords({ from, to }: Stretch, edges: readonly number[], one: readonly string[], other: readonly string[]): readonly string[] {
  const isInside = from[1] === to[1];
  let start = edges.findLast((edge) => edge < from[1] || (edge === from[1] && !isInside)) ?? from[1];
  let end = edges.find((edge) => edge > to[1] || (edge === to[1] && !isInside)) ?? to[1];
  // Both texts are the same around it, as far as the neighbouring differences.
  const said = (): string => one.slice(Math.max(0, from[0] - (from[1] - start)), to[0] + (end - to[1])).join('');
  const isLone = (): boolean => Math.min(said().length, end - start) < 2;
  const next = edges.find((edge) => edge > end) ?? end;
  if (isLone() && /^\p{Script=Hiragana}{2,}$/u.test(other.slice(end, next).join(''))) end = next;
  if (isLone()) start = edges.findLast((edge) => edge < start) ?? start;
  if (isLone()) end = edges.find((edge) => edge > end) ?? end;
  return [said(), other.slice(start, end).join('')].map((words) => words.replaceAll(SAMPLE, '…'));
}
