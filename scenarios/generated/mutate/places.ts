import type { GeneratedDocument, GeneratedStep, Operation, Said, Sentence } from '../types';

/** A sentence and where it stands. */
export interface At<S extends Said = Said> {
  readonly part: number;
  readonly step: number;
  readonly sentence: Sentence;
  readonly said: S;
}

/** Everything of that kind that the document says. */
export function places<K extends Said['say']>(document: GeneratedDocument, say: K): At<Extract<Said, { say: K }>>[] {
  return [
    ...document.parts.flatMap(({ steps }, part) => steps.flatMap(({ sentences }, step) => sentences.flatMap((sentence) => saidIn(sentence, say, part, step)))),
    ...document.remarks.flatMap((sentence) => saidIn(sentence, say, -1, -1)),
  ];
}

const saidIn = <K extends Said['say']>(sentence: Sentence, say: K, part: number, step: number): At<Extract<Said, { say: K }>>[] =>
  sentence.said.flatMap((said) => (said.say === say ? [{ part, step, sentence, said: said as Extract<Said, { say: K }> }] : []));

export const operations = (document: GeneratedDocument): At<Operation>[] => places(document, 'operation');

/** The document with another sentence in a sentence's place. */
export function withSentence(document: GeneratedDocument, old: Sentence, instead: Sentence): GeneratedDocument {
  const put = (sentence: Sentence): Sentence => (sentence === old ? instead : sentence);
  return {
    ...document,
    parts: document.parts.map((part) => ({ ...part, steps: part.steps.map((step) => ({ ...step, sentences: step.sentences.map(put) })) })),
    remarks: document.remarks.map(put),
  };
}

/** The sentence with something else said in one place. */
export const saying = (sentence: Sentence, old: Said, instead: Said): Sentence => ({ ...sentence, said: sentence.said.map((said) => (said === old ? instead : said)) });

/** The document with other steps in one of its parts. */
export const withSteps = (document: GeneratedDocument, part: number, steps: readonly GeneratedStep[]): GeneratedDocument =>
  ({ ...document, parts: document.parts.map((one, index) => (index === part ? { ...one, steps } : one)) });
