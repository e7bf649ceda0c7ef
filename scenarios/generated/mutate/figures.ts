import type { Truth } from '../../../reports/document-check/truth/types';
import type { Random } from '../random';
import type { GeneratedDocument, Mutant, Said } from '../types';
import { places, saying, withSentence } from './places';

type FigureSaid = Extract<Said, { say: 'figure' }>;

/** How long an input is: a wrong one is a wrong form as well as a wrong value. */
const LENGTH = /桁$|文字$/;

/** A wrong deadline, number, price, phone number, e-mail address or condition. */
export const withWrongFigure = changing('figure', ({ kind }) => kind !== 'url');

/** An address with a slip in it. */
export const withWrongAddress = changing('url', ({ kind }) => kind === 'url');

function changing(kind: Mutant['kind'], which: (said: FigureSaid) => boolean) {
  return (document: GeneratedDocument, truth: Truth, random: Random): Mutant | null => {
    const at = random.shuffled(places(document, 'figure').filter(({ said }) => which(said) && said.wrong.length > 0))[0];
    if (at === undefined) return null;
    const printed = random.pick(at.said.wrong);
    const sentence = saying(at.sentence, at.said, { ...at.said, printed });
    const values = truth.facts.find(({ id }) => id === at.said.fact)?.values ?? [];
    return {
      kind, document: withSentence(document, at.sentence, sentence), touched: new Set([sentence]), isAssumed: at.sentence.isAssumed, names: [at.said.printed, ...values],
      diagnoses: kind === 'url' ? ['url'] : at.said.kind === 'condition' ? ['precondition'] : LENGTH.test(printed) ? ['value', 'format'] : ['value'], about: `${at.said.fact}: ${at.said.printed} → ${printed}`,
    };
  };
}
