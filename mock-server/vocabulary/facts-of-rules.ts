import type { Mark } from './mark';
import { rules } from './rules';

/** A figure, time or word that NSS goes by, for machines to compare documents with. */
export interface PublishedFact {
  readonly id: string;
  /** In words. */
  readonly text: string;
  readonly kind: 'duration' | 'hours' | 'phone' | 'price' | 'email' | 'url' | 'count' | 'condition' | 'text';
  /** 48時間, 2営業日, 9:00-17:00, 0120794550, 5000円, 8桁; all are right where there are several. */
  readonly values: readonly string[];
  /** A sentence speaks of it when it has one word of each group. */
  readonly terms: readonly (readonly string[])[];
  readonly mark: Mark;
}

export type Terms = PublishedFact['terms'];

/** A fact that a rule states: its words and its mark are the rule's. @param what tells several facts of one rule apart */
export function ofRule(rule: keyof typeof rules, kind: PublishedFact['kind'], values: readonly string[], terms: Terms, what = ''): PublishedFact {
  const { text, mark } = rules[rule];
  return { id: what === '' ? rule : `${rule} ${what}`, text, kind, values, terms, mark };
}
