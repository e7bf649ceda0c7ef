import { comparable, figureOf } from '../judge/facts/figures';
import type { QuantityKind } from '../model';
import { folded } from '../text';
import type { Truth } from '../truth/types';
import { contradiction, grouped, mentionOf, quoted, type Compared, type Contradiction, type Mention } from './mentions';
import { alike, wordsOf } from './subjects';

export interface Figured extends Mention {
  readonly quantity: QuantityKind;
  readonly words: ReadonlySet<string>;
  /** Facts of NSS that the sentence speaks of, by index. */
  readonly facts: readonly number[];
  /** Is it what NSS has for something that the sentence speaks of, or a telephone number of NSS, whosever? Two such say two things. */
  readonly isReal: boolean;
}

const called: Partial<Record<QuantityKind, string>> = { duration: '期間・期限', hours: '受付時間', phone: '電話番号', price: '料金', count: '数' };
/** Contacts that stand one below the other are several. */
const besides = 3;
/** A figure is looked for among this many of its kind around one that speaks of the same. */
const mostCompared = 200;

/** Deadlines, hours, telephone numbers, prices and numbers that one sentence gives in one way and another in another. */
export function contradictingFigures(documents: readonly Compared[], truth: Truth): Contradiction[] {
  const terms = truth.facts.map((fact) => fact.terms.map((group) => group.map(folded)));
  const all = documents.flatMap((document) => figuresOf(document, truth, terms));
  return [...grouped(all, ({ quantity }) => quantity).values()].flatMap((ofKind) => clashes(ofKind, truth));
}

function figuresOf(document: Compared, truth: Truth, terms: readonly (readonly (readonly string[])[])[]): Figured[] {
  const real = new Set(truth.facts.flatMap(({ kind, values }) => (kind === 'phone' ? values.map((value) => `phone\n${figureOf(kind, value).text}`) : [])));
  const markers = new Map(document.outline.steps.map(({ id, marker }) => [id, marker]));
  return document.statements.flatMap((statement): Figured[] => {
    const { claim } = statement;
    if (claim.kind !== 'quantity' || called[claim.quantity] === undefined) return [];
    const mention = mentionOf(document, statement, claim.value);
    // Cells and pasted pictures hold samples; the number of a step counts nothing.
    if (mention === null || (claim.quantity === 'count' && (mention.passage.kind === 'cell' || isStepNumber(mention, markers.get(mention.step ?? ''))))) return [];
    const sentence = folded(mention.passage.text);
    const facts = truth.facts.flatMap(({ kind }, index) => {
      const groups = terms[index] ?? [];
      return kind === claim.quantity && groups.length > 0 && groups.every((group) => group.some((term) => sentence.includes(term))) ? [index] : [];
    });
    const said = figureOf(claim.quantity, claim.value).text;
    // In a sentence of several figures each is of its own fact.
    const own = facts.filter((index) => truth.facts[index]?.values.some((value) => figureOf(claim.quantity, value).text === said));
    return [{
      ...mention, quantity: claim.quantity, words: wordsOf(claim.subject), facts: own.length > 0 ? own : facts,
      isReal: own.length > 0 || real.has(`${claim.quantity}\n${said}`),
    }];
  });
}

/** 手順7 件名… is read as 7件 by who does not know steps. */
function isStepNumber({ passage, value }: Mention, marker: string | undefined): boolean {
  const [number] = /\d+/.exec(value.normalize('NFKC')) ?? [];
  return marker !== undefined && number !== undefined && !folded(passage.text).replace(folded(marker), '').includes(number);
}

function clashes(all: readonly Figured[], truth: Truth): Contradiction[] {
  const found = new Map<string, Contradiction>();
  const shelves = new Map<string, Figured[]>();
  for (const figure of all) {
    const keys = [...figure.facts.map((fact) => `#${fact}`), ...figure.words];
    const others = new Set(keys.flatMap((key) => shelves.get(key) ?? []));
    for (const other of others) {
      if (!clash(figure, other)) continue;
      const key = [figureOf(figure.quantity, figure.value).text, figureOf(other.quantity, other.value).text].sort().join('\n');
      if (!found.has(key)) for (const one of finding(figure, other, truth)) found.set(key, one);
    }
    for (const key of keys) {
      const shelf = shelves.get(key);
      if (shelf === undefined) shelves.set(key, [figure]);
      else if (shelf.length < mostCompared) shelf.push(figure);
    }
  }
  return [...found.values()];
}

function clash(one: Figured, other: Figured): boolean {
  if (one.passage === other.passage || (isContact(one) && one.file === other.file && Math.abs(one.passage.index - other.passage.index) <= besides)) return false;
  const [first, second] = [figureOf(one.quantity, one.value), figureOf(other.quantity, other.value)];
  if (first.text === second.text || !comparable(first, second) || direction(one) !== direction(other)) return false;
  // What NSS says of each of them is of different things.
  if (one.facts.length > 0 && other.facts.length > 0 && !one.facts.some((fact) => other.facts.includes(fact))) return false;
  if (one.isReal && other.isReal) return false;
  const sharesFact = one.facts.some((fact) => other.facts.includes(fact)) && one.quantity !== 'count' && one.quantity !== 'price';
  return sharesFact ? alike(one.words, other.words, 0.2, 1) : alike(one.words, other.words, one.quantity === 'count' || one.quantity === 'price' ? 0.7 : 0.5, isContact(one) ? 1 : 2);
}

const isContact = ({ quantity }: Figured): boolean => quantity === 'phone' || quantity === 'hours';

/** Before, after or within: 2営業日前 and 2営業日後 are two dates. */
function direction({ passage, quote, value }: Figured): string {
  const figure = folded(value);
  // The words of a statement may end with its figure.
  const text = [passage.text, quote].map(folded).find((each) => each.includes(figure)) ?? '';
  const behind = text.slice(text.indexOf(figure) + figure.length, text.indexOf(figure) + figure.length + 3);
  return /^以?前/.test(behind) ? 'before' : /^以上/.test(behind) ? 'least' : 'after';
}

function finding(figure: Figured, other: Figured, truth: Truth): Contradiction[] {
  const fact = [...figure.facts, ...other.facts].map((index) => truth.facts[index])
    .find((each) => each?.values.some((value) => isOne(figure, value)) !== each?.values.some((value) => isOne(other, value)));
  const isRight = fact?.values.some((value) => isOne(figure, value)) === true;
  const [odd, usual] = isRight ? [other, figure] : [figure, other];
  const verdict = fact === undefined ? 'どちらかに揃えてください。' : `NSSでは「${usual.value}」です。`;
  const message = `同じことがらの${called[figure.quantity] ?? '数値'}が${quoted(odd)}と${quoted(usual, odd)}で食い違っています。${verdict}`;
  return contradiction([[odd], [usual]], 'warning', message, fact === undefined ? null : usual.value);
}

const isOne = ({ quantity, value }: Figured, real: string): boolean => figureOf(quantity, value).text === figureOf(quantity, real).text;
