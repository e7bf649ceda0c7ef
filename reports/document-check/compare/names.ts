import { spelling } from '../judge/spelling';
import type { Claim } from '../model';
import type { Known } from './known';
import { contradiction, grouped, mentionOf, quoted, type Compared, type Contradiction, type Mention } from './mentions';
import { difference, pairs, wordsOf, type Words } from './near';

type Kind = 'screen' | 'control' | 'mail' | 'file';

const called: Readonly<Record<Kind, string>> = { screen: '画面の名前', control: 'ボタンや項目の名前', mail: 'メールの名前', file: '文書の名前' };
/** Shorter names are alike by chance. */
const shortest = 4;

interface Named extends Mention {
  readonly kind: Kind;
  readonly isField: boolean;
}

/** Names of screens, controls, mails and documents that are nearly the same, of which NSS has at most one. */
export function contradictingNames(documents: readonly Compared[], known: Known): Contradiction[] {
  const all = documents.flatMap((document) => document.statements.flatMap((statement) => namesOf(statement.claim).flatMap(([kind, name]): Named[] => {
    const mention = mentionOf(document, statement, name);
    return mention === null ? [] : [{ ...mention, kind, isField: statement.claim.kind === 'field' }];
  })));
  return [...grouped(all, ({ kind }) => kind).values()].flatMap((ofKind) => near(ofKind, known));
}

function namesOf(claim: Claim): [Kind, string][] {
  switch (claim.kind) {
    case 'arrival': return [['screen', claim.screen]];
    case 'operation': return [['control', claim.label], ...screenOf(claim.screen)];
    case 'field': return [['control', claim.label], ...screenOf(claim.screen)];
    case 'mail': return [['mail', claim.name]];
    case 'file': return [['file', claim.name]];
    default: return [];
  }
}

const screenOf = (screen: string | null): [Kind, string][] => (screen === null ? [] : [['screen', screen]]);

function near(all: readonly Named[], known: Known): Contradiction[] {
  const groups = grouped(all, ({ value }) => spelling(value));
  const keys = [...groups.keys()].filter((key) => key.length >= shortest);
  const found: Contradiction[] = [];
  for (const [one, other] of pairs(keys)) {
    const differing = difference(one, other);
    if (differing === null || /^[a-z0-9]*$/.test(differing.one + differing.other)) continue;
    const [first, second] = [groups.get(one) ?? [], groups.get(other) ?? []];
    const [isOne, isOther] = [first, second].map(([mention]) => known.isName(mention?.value ?? '')) as [boolean, boolean];
    if ((isOne && isOther) || standTogether(first, second) || isInBrackets(first, second)) continue;
    if (differing.kind !== 'order' && (known.tellsApart(differing) || areOther(wordsOf(one, other, differing), known))) continue;
    // Where NSS has neither, only a slip of one character says that one thing is meant.
    if (!isOne && !isOther && (differing.kind !== 'other' || differing.one.length > 1 || differing.before + differing.behind < 5)) continue;
    found.push(...isOne || (!isOther && first.length > second.length) ? finding(second, first, isOne) : finding(first, second, isOther));
  }
  return found;
}

/** Names that stand in one sentence, or one below the other in a form, are names of two things. */
function standTogether(one: readonly Named[], other: readonly Named[]): boolean {
  const places = new Map(one.flatMap((mention) => beside(mention).map((place) => [place, mention])));
  return other.some((mention) => {
    const near = places.get(`${mention.file}\n${mention.passage.index}`);
    return near !== undefined && (near.passage === mention.passage || (near.isField && mention.isField));
  });
}

const beside = ({ file, passage }: Named): string[] => [-2, -1, 1, 2, 0].map((distance) => `${file}\n${passage.index + distance}`);

/** Two words that NSS has both, and that have nothing in common or stand side by side (受付 and 手続, 有料 and 無料), name two things. */
function areOther(words: Words | null, known: Known): boolean {
  if (words === null || !known.says(words.one) || !known.says(words.other)) return false;
  return known.saysBoth(words.one, words.other) || ![...words.one].some((character) => words.other.includes(character));
}

/** A short remark in brackets tells things apart: 企業名（英）. */
function isInBrackets(one: readonly Named[], other: readonly Named[]): boolean {
  const [first, second] = [one, other].map(([mention]) => (mention?.value ?? '').normalize('NFKC'));
  const bare = (name = ''): string => name.replace(/\([^()]{0,12}\)\s*$/, '').trim();
  return bare(first) === bare(second);
}

function finding(odd: readonly Named[], usual: readonly Named[], isKnown: boolean): Contradiction[] {
  const [one, other] = [odd[0], usual[0]];
  if (one === undefined || other === undefined) return [];
  const verdict = isKnown ? `NSSでは「${other.value}」です。` : 'どちらかに揃えてください。';
  return contradiction([odd, usual], isKnown ? 'warning' : 'note', `${called[one.kind]}が${quoted(one)}と${quoted(other, one)}で食い違っています。${verdict}`, isKnown ? other.value : null);
}
