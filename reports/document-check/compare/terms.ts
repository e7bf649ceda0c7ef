import type { Known } from './known';
import { contradiction, grouped, quoted, type Compared, type Contradiction, type Mention } from './mentions';
import { difference, pairs, wordsOf, type Difference, type Words } from './near';

interface Term extends Mention {
  /** What stands next to it, without particles: by that one knows its part in the sentence. */
  readonly before: string;
  readonly behind: string;
  /** Is it what happens (審査が完了), and no name? */
  readonly isEvent: boolean;
}

/** Shorter compounds are alike by chance, longer ones are whole phrases. */
const [shortest, longest] = [4, 16];
/** Characters of the neighbourhood that are compared. */
const around = 4;

/**
 * Compound nouns that are nearly the same: one that NSS has and one that it has not (通関士証票番号, 通関士商標番号), or two that have
 * the same part in two sentences (申込担当者, 申込事務担当者).
 */
export function contradictingTerms(documents: readonly Compared[], known: Known): Contradiction[] {
  const groups = grouped(documents.flatMap(termsOf), ({ value }) => value);
  const found = [...pairs([...groups.keys()])].flatMap(([one, other]): Pair[] => {
    const differing = difference(one, other);
    const [first, second] = [groups.get(one) ?? [], groups.get(other) ?? []];
    const reason = differing === null ? null : reasonOf(first, second, differing, known);
    if (reason === null) return [];
    const [odd, usual] = known.says(one) && !known.says(other) ? [second, first] : [first, second];
    return [{ odd, usual, reason }];
  });
  // A word that is near two others is told of once.
  return [...grouped(found, ({ odd }) => odd[0]?.value ?? '').values()].flatMap((alike) => finding(alike.toSorted((one, other) => other.usual.length - one.usual.length)[0]));
}

/** NSS says only the usual one: another word, or the same misspelt; or it says both. */
type Reason = 'other word' | 'misspelt' | 'same part';
interface Pair {
  readonly odd: readonly Term[];
  readonly usual: readonly Term[];
  readonly reason: Reason;
}

function finding(pair: Pair | undefined): Contradiction[] {
  const [at, instead] = [pair?.odd[0], pair?.usual[0]];
  if (pair === undefined || at === undefined || instead === undefined) return [];
  const isKnown = pair.reason !== 'same part';
  const verdict = isKnown ? `NSSでは「${instead.value}」です。` : 'NSSには両方の言葉があります。同じものを指すなら揃えてください。';
  return contradiction([pair.odd, pair.usual], pair.reason === 'misspelt' ? 'warning' : 'note', `言葉が${quoted(at)}と${quoted(instead, at)}で食い違っています。${verdict}`, isKnown ? instead.value : null);
}

/** The compounds of a document; 審査が完了 counts as 審査完了. */
function termsOf({ outline }: Compared): Term[] {
  return outline.passages.flatMap((passage) => {
    if (passage.kind === 'cell') return [];
    return [...passage.text.matchAll(/(?:[\u3400-\u9fff々]{2,}(?:が|を)(?=(?:完了|終了)))?[\u3400-\u9fff々ァ-ヶーA-Za-z]{2,}/g)].flatMap((found): Term[] => {
      const value = found[0].replace(/[がを]/g, '').normalize('NFKC');
      if (value.length < shortest || value.length > longest || !/[\u3400-\u9fff]{2}/.test(value)) return [];
      const [from, to] = [found.index, found.index + found[0].length];
      // 2営業日後 and 4営業日前 are figures.
      if (/[0-9０-９]/.test(passage.text[from - 1] ?? '')) return [];
      const words = (text: string): string => text.normalize('NFKC').replace(/[^\u3400-\u9fffァ-ヶーA-Za-z]/g, '');
      return [{
        file: outline.document.file, step: passage.step, place: passage.place, quote: passage.text, value, passage, statement: null, isEvent: /[がを]/.test(found[0]),
        before: words(passage.text.slice(Math.max(0, from - 12), from)).slice(-around), behind: words(passage.text.slice(to, to + 12)).slice(0, around),
      }];
    });
  });
}

function reasonOf(one: readonly Term[], other: readonly Term[], differing: Difference, known: Known): Reason | null {
  const [first, second] = [one[0]?.value ?? '', other[0]?.value ?? ''];
  const words = differing.kind === 'other' ? wordsOf(first, second, differing) : null;
  const isPerson = differing.kind === 'more' && /[者係課部]$/.test(first);
  if ((differing.kind !== 'order' && words === null && !isPerson) || standTogether(one, other)) return null;
  const [isOne, isOther] = [known.says(first), known.says(second)];
  if (isOne && isOther && words !== null && bothEnd(words) && [one, other].every((terms) => terms.some(({ isEvent }) => isEvent))) return 'same part';
  if ((!isOne && !isOther) || (words !== null && known.saysBoth(words.one, words.other))) return null;
  if (isOne && isOther) return differing.kind !== 'order' && haveSamePart(one, other) && !known.saysBoth(first, second) && (isPerson || shareOne(words)) ? 'same part' : null;
  if (differing.kind === 'order') return 'misspelt';
  const { before, behind } = differing;
  // A word that NSS never says, in the midst of a long name: 通関士商標番号.
  if (words !== null && before >= 2 && behind > 0 && before + behind >= 4 && !known.says(isOne ? words.other : words.one)) return 'misspelt';
  return shareOne(words) ? 'other word' : null;
}

/** Of one thing it is said in two ways that it is over. */
const bothEnd = ({ one, other }: Words): boolean => one !== other && [one, other].every((word) => word === '完了' || word === '終了');

/** 規約 and 規程 have a character in common. */
const shareOne = (words: Words | null): boolean => words?.areWhole === true && (words.one[0] === words.other[0] || words.one[1] === words.other[1]);

function standTogether(one: readonly Term[], other: readonly Term[]): boolean {
  const passages = new Set(one.map(({ passage }) => passage));
  return other.some(({ passage }) => passages.has(passage));
}

/** Does the same stand before or behind both somewhere? */
function haveSamePart(one: readonly Term[], other: readonly Term[]): boolean {
  const parts = new Set(one.flatMap(({ before, behind }) => [`<${before}`, `>${behind}`]).filter((part) => part.length > around));
  return other.some(({ before, behind }) => parts.has(`<${before}`) || parts.has(`>${behind}`));
}
