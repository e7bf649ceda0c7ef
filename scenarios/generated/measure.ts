import type { CheckResult, Finding } from '../../reports/document-check/model';
import { located, passagesOf } from './located';
import type { Printed } from './print';
import type { GeneratedDocument, Mutant, Sentence } from './types';

/** What a check has made of a generated document. */
export interface Measured {
  /** Something is said about what is wrong. */
  readonly isFound: boolean;
  /** With the right diagnosis, and the right value where there is one. */
  readonly isDiagnosed: boolean;
  /** Findings about what is right. */
  readonly alarms: readonly Finding[];
  /** Those about what is wrong. */
  readonly hits: readonly Finding[];
  /** Statements about what is right. */
  readonly trueStatements: number;
  /** Numbered steps of the generated document, of what was read, and those of the latter that were not checked. */
  readonly steps: { readonly made: number; readonly read: number; readonly unchecked: readonly string[] };
  /** Every passage is either checked or listed. */
  readonly isSumRight: boolean;
  /** Statements judged wrong, of those that are right. */
  readonly wrong: readonly string[];
}

/** @param mutant what was made wrong in the document; null: nothing was */
export function measured(document: GeneratedDocument, printed: Printed, result: CheckResult, mutant: Mutant | null): Measured {
  const [checked] = result.documents;
  if (checked === undefined) throw new Error('No document was checked.');
  const { outline, judged, unstated } = checked;
  const sentencesOf = located(printed, outline);
  const touched = mutant?.touched ?? new Set<Sentence>();
  const isTouched = (passage: number): boolean => sentencesOf(passage).some((sentence) => touched.has(sentence));
  const passageOf = new Map(judged.map(({ statement }) => [statement.id, statement.passage]));
  const findings = [...checked.findings, ...result.contradictions];
  const hits = findings.filter((finding) => passagesOf(finding, outline, passageOf).some(isTouched) || (mutant !== null && isAboutDropped(finding, mutant)));
  const untouched = judged.filter(({ statement }) => !isTouched(statement.passage));
  const checkedSteps = new Set(judged.flatMap(({ statement, verdict }) => (verdict !== 'unknown' || isAssumedHere(statement.passage, sentencesOf) ? statement.step ?? [] : [])));
  const told = new Set([...judged.map(({ statement }) => statement.passage), ...unstated.map(({ passage }) => passage)]);
  return {
    isFound: hits.length > 0, isDiagnosed: mutant !== null && hits.some((finding) => isDiagnosis(finding, mutant)), hits,
    alarms: findings.filter((finding) => finding.severity !== 'note' && !hits.includes(finding)),
    trueStatements: untouched.length,
    wrong: untouched.filter(({ verdict }) => verdict === 'wrong').map(({ statement, reason }) => `${statement.quote}: ${reason}`),
    steps: {
      made: document.parts.flatMap(({ steps }) => steps).filter(({ isNumbered }) => isNumbered).length, read: outline.steps.length,
      unchecked: outline.steps.filter(({ id }) => !checkedSteps.has(id)).map(({ id, title }) => `${id} ${title}`),
    },
    isSumRight: outline.passages.every(({ index }) => told.has(index)) && judged.length === new Set(judged.map(({ statement }) => statement.id)).size,
  };
}

/** 「NSSの側が想定」 is what has to be said there; it is no gap of the check. */
const isAssumedHere = (passage: number, sentencesOf: (passage: number) => readonly Sentence[]): boolean => sentencesOf(passage).some(({ isAssumed }) => isAssumed);

/** What is missing stands nowhere; it is told by its name. */
const isAboutDropped = (finding: Finding, mutant: Mutant): boolean => mutant.kind === 'dropped' && isDiagnosis(finding, mutant);

const says = ({ expected, message }: Finding, names: readonly string[]): boolean => names.length === 0 || names.some((name) => `${expected ?? ''}\n${message}`.includes(name));

function isDiagnosis(finding: Finding, { diagnoses, names, isAssumed }: Mutant): boolean {
  return (diagnoses.includes(finding.diagnosis) || (isAssumed && finding.diagnosis === 'assumed')) && says(finding, names);
}
