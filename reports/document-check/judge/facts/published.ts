import type { Statement } from '../../model';
import { folded } from '../../text';
import type { TrueFact } from '../../truth/types';
import type { Context } from './context';

/** Facts of one kind that a sentence speaks of, the one that is meant most likely first. */
export interface SpokenOf {
  /** Named in the sentence itself. */
  readonly sure: readonly TrueFact[];
  /** Named partly in the sentence and partly around it. */
  readonly likely: readonly TrueFact[];
}

const kept = new WeakMap<TrueFact, readonly (readonly string[])[]>();

function termsOf(fact: TrueFact): readonly (readonly string[])[] {
  let terms = kept.get(fact);
  if (!terms) kept.set(fact, terms = fact.terms.map((group) => group.map(folded)));
  return terms;
}

/**
 * Finds the facts that a statement speaks of by their terms.
 * @param value figure or time that is said, as printed where it can be: what is named last before it is most likely meant
 * @param more what else is said to be meant, in words, e.g. whose telephone number stands beside
 */
export function spokenOf(statement: Statement, kind: TrueFact['kind'], value: string, context: Context, more = ''): SpokenOf {
  const passage = folded(context.sentenceOf(statement));
  const sentence = `${passage}\n${folded(statement.quote)}\n${folded(more)}`;
  const at = passage.indexOf(folded(value));
  const [sure, likely]: [TrueFact[], TrueFact[]] = [[], []];
  for (const fact of context.known.facts.get(kind) ?? []) {
    const terms = termsOf(fact);
    const said = terms.filter((group) => group.some((term) => has(sentence, term)));
    if (terms.length === 0) continue;
    if (said.length === terms.length) sure.push(fact);
    else if (said.length > 0 && terms.every((group) => said.includes(group) || group.some((term) => has(context.around(statement), term)))) likely.push(fact);
  }
  const order = (facts: readonly TrueFact[]): TrueFact[] => facts.map((fact) => ({ fact, far: distanceBefore(fact, passage, at) }))
    .toSorted((one, other) => other.fact.terms.length - one.fact.terms.length || one.far - other.far).map(({ fact }) => fact);
  return { sure: order(sure), likely: order(likely) };
}

/** How far before a place a fact is named by its first words; what is named only behind it is farther than anything. */
export function distanceBefore(fact: TrueFact, passage: string, at: number): number {
  const before = passage.slice(0, Math.max(0, at));
  const last = Math.max(-1, ...(termsOf(fact)[0] ?? []).map((term) => before.lastIndexOf(term)));
  return last < 0 ? Infinity : at - last;
}

const LEFT_OUT = /^[」』"]?(?:は|が)?(?:なし|無し)/;

/** Is a term in a text? 5Mbps is not in 0.5Mbps, and 冗長化 not in 冗長化なし. */
function has(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    if (LEFT_OUT.test(text.slice(at + term.length, at + term.length + 4))) continue;
    if (!/^\d|\d$/.test(term)) return true;
    if (!/[\d.]/.test(text[at - 1] ?? '') && !(/\d$/.test(term) && /\d/.test(text[at + term.length] ?? ''))) return true;
  }
  return false;
}
