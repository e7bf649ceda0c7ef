import type { CheckedDocument, Finding, Judged, Judgement, Outline, QuantityKind, Remark, Statement } from '../model';
import { numbering } from '../structure';
import { folded } from '../text';
import type { Truth } from '../truth/types';
import { judgeCopies } from './copies';
import { judgeFacts } from './facts';
import { identified } from './identify';
import { align, isAboutNss, judgeOperations } from './operations';

/** Figures that hardly stand in a document about anything else. */
const TELLING: ReadonlySet<QuantityKind> = new Set(['phone', 'email', 'url', 'price', 'hours', 'duration']);
/** So many of them, all different, and a document without any step of NSS is still about it: a guide, a price list. */
const ENOUGH = 3;

/**
 * Judges the statements of one document. A document that is not about NSS gets no findings at all.
 * @returns every statement with its verdict, and what there is to say, one finding for each cause
 */
export function judge(outline: Outline, statements: readonly Statement[], truth: Truth): Omit<CheckedDocument, 'outline' | 'unstated'> {
  const alignment = align(outline, statements, truth);
  const hasSteps = alignment.walks.length > 0;
  const facts = judgeFacts(outline, statements, alignment, truth);
  const isNamed = isAboutNss(outline, statements, alignment, truth);
  if (!hasSteps && !isNamed && !tellsOfNss(facts)) return { judged: statements.map(elsewhere), walks: [], isAboutNss: false, alignment, findings: [] };
  const judgements = hasSteps ? [judgeOperations(outline, statements, alignment, truth), facts] : isNamed ? [inPassing(judgeOperations(outline, statements, alignment, truth)), facts] : [facts];
  const verdicts = new Map(judgements.toReversed().flatMap(({ judged }) => judged.map((one) => [one.statement.id, one] as const)));
  const copies = judgeCopies(outline, statements, alignment, truth);
  const remarks = withoutEchoes([...judgements.flatMap((judgement) => judgement.remarks), ...copies.remarks, ...numbering(outline)]);
  const toMend = new Set(remarks.filter(({ severity }) => severity === 'error').flatMap((remark) => remark.statements));
  return {
    judged: [...statements.map((statement) => verdicts.get(statement.id) ?? untold(statement)), ...copies.judged]
      .toSorted((one, other) => one.statement.passage - other.statement.passage).map((one) => fair(one, toMend)),
    walks: alignment.walks, isAboutNss: true, alignment,
    findings: identified(joined(remarks, outline.document.file)),
  };
}

function tellsOfNss({ judged }: Judgement): boolean {
  const values = judged.flatMap(({ verdict, statement: { claim } }) => (verdict === 'correct' && claim.kind === 'quantity' && TELLING.has(claim.quantity) ? [claim.value] : []));
  return new Set(values).size >= ENOUGH;
}

/** Who speaks of NSS without walking through it can name things rightly; there is no way to tell what is wrong. */
const inPassing = ({ judged }: Judgement): Judgement => ({ judged: judged.filter(({ verdict }) => verdict === 'correct'), remarks: [] });

const elsewhere = (statement: Statement): Judged => ({ statement, verdict: 'unknown', reason: 'NSSについての文書ではないようです。', proof: null });
const untold = (statement: Statement): Judged => ({ statement, verdict: 'unknown', reason: 'NSSに比べるものがありません。', proof: null });

/** 誤り is only what somebody has to mend; what is merely pointed out leaves the statement undecided. */
const fair = (judged: Judged, toMend: ReadonlySet<string>): Judged =>
  (judged.verdict === 'wrong' && !toMend.has(judged.statement.id) ? { ...judged, verdict: 'unknown' } : judged);

/** A mail that the document gives a wrong subject is not missing as well. */
function withoutEchoes(remarks: readonly Remark[]): readonly Remark[] {
  const misnamed = new Set(remarks.filter(({ diagnosis }) => diagnosis === 'mail-subject').map(({ expected }) => expected));
  return remarks.filter(({ diagnosis, expected }) => diagnosis !== 'unmentioned-mail' || !misnamed.has(expected));
}

/** One finding for each cause, at its first place in the document. */
function joined(remarks: readonly Remark[], file: string): Omit<Finding, 'id'>[] {
  const causes = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const cause = remark.cause ?? [remark.diagnosis, folded(remark.found ?? remark.quote), folded(remark.expected ?? '')].join('\n');
    causes.set(cause, [...causes.get(cause) ?? [], remark]);
  }
  return [...causes.values()].map((all) => finding(all.toSorted(byPlace), file)).toSorted(byPlace);
}

function finding([first, ...rest]: readonly Remark[], file: string): Omit<Finding, 'id'> {
  if (first === undefined) throw new Error('A cause has at least one remark.');
  const { diagnosis, severity, message, found, expected, step, place, quote, proof } = first;
  return {
    diagnosis, severity, message, found, expected, file, step, place, quote, proof,
    statements: [...new Set([first, ...rest].flatMap(({ statements }) => statements))],
    also: rest.map((other) => ({ file, step: other.step, place: other.place, quote: other.quote })),
  };
}

const byPlace = (one: Pick<Finding, 'place'>, other: Pick<Finding, 'place'>): number =>
  (one.place.page ?? 0) - (other.place.page ?? 0) || one.place.line - other.place.line;
