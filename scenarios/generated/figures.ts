import type { Truth } from '../../reports/document-check/truth/types';
import type { Random } from './random';
import { sayingOf } from './sayings';
import type { Sentence } from './types';

const MOST = 8;

/** Some of what NSS publishes in figures, as remarks below a document; each kind at least once. What is only assumed is left out. */
export function figures({ facts }: Truth, random: Random): Sentence[] {
  const all = random.shuffled(facts.filter(({ mark }) => !mark.startsWith('assumed'))).flatMap((fact) => {
    const saying = sayingOf(fact);
    return saying === null || fact.kind === 'text' ? [] : [{ kind: fact.kind, said: { say: 'figure', fact: fact.id, kind: fact.kind, ...saying } as const }];
  });
  const firsts = all.filter(({ kind }, index) => all.findIndex((other) => other.kind === kind) === index);
  return [...new Set([...firsts, ...all])].slice(0, MOST).map(({ said }) => ({ said: [said], isAssumed: false, isNote: true }));
}
