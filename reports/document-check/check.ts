import { contradictions } from './compare/contradictions';
import { judge } from './judge';
import type { CheckResult, CheckedDocument, FailedFile, SourceDocument } from './model';
import { state } from './statements';
import { outline } from './structure';
import { lexiconOf } from './truth';
import type { Truth } from './truth/types';
import { identified } from './judge/identify';

/** Checks one document that has been read. */
export function checkOne(document: SourceDocument, truth: Truth): CheckedDocument {
  const read = outline(document);
  const { statements, unstated } = state(read, lexiconOf(truth));
  const judgement = judge(read, statements, truth);
  // Copies of screens state nothing of their own, and are checked all the same.
  const checked = new Set(judgement.judged.map(({ statement }) => statement.passage));
  return { outline: read, unstated: unstated.filter(({ passage }) => !checked.has(passage)), ...judgement };
}

/**
 * Checks documents against NSS and against each other.
 * @param failed files that could not be read; they go into the result as they are
 */
export function check(documents: readonly SourceDocument[], truth: Truth, failed: readonly FailedFile[] = []): CheckResult {
  const checked = documents.map((document) => checkOne(document, truth));
  const compared = checked.filter(({ isAboutNss }) => isAboutNss)
    .map((one) => ({ outline: one.outline, statements: one.judged.map(({ statement }) => statement) }));
  return { product: truth.product, documents: checked, failed, contradictions: identified(contradictions(compared, truth)) };
}
