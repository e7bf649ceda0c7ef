import type { Editions, SentenceChange } from '../../compare/types';
import type { Finding, Place, Proof } from '../../model';
import { exitCode, type Accepted, type DocumentReport, type Report, type StepReport } from '../report';
import type { Result } from './schema';

type ResultFinding = Result['contradictions'][number];
type ResultDocument = Result['documents'][number];

/** The result for other tools; everything is in it, also what does not count. */
export function resultOf(report: Report): Result {
  const { product, failed, stale, contradictions, acceptedContradictions, omittedContradictions } = report;
  return {
    version: 1, product,
    exitCode: exitCode(report),
    documents: report.documents.map(documentOf),
    failed: [...failed],
    contradictions: allFindings(contradictions, acceptedContradictions, omittedContradictions),
    editions: editionsOf(report.editions),
    stale: [...stale],
  };
}

function documentOf(report: DocumentReport): ResultDocument {
  const { outline, judged } = report.checked;
  const { format, pages } = outline.document;
  return {
    file: report.file, format, title: report.title, pages,
    isAboutNss: report.isAboutNss,
    walks: [...report.walks],
    counts: report.counts,
    passages: outline.passages.length,
    steps: report.steps.map(stepOf),
    statements: judged.map(({ statement: { id, claim, step, place, quote }, verdict, reason, proof }) =>
      ({ id, kind: claim.kind, step, place: placeOf(place), quote, verdict, reason, proof: proofOf(proof) })),
    notChecked: report.notChecked.flatMap(({ reason, passages }) =>
      passages.map(({ step, place, text }) => ({ reason, step, place: placeOf(place), text }))),
    unread: [...report.unread],
    findings: allFindings(report.findings, report.accepted, report.omitted),
  };
}

function stepOf({ step, part, counts, findings, followed }: StepReport): ResultDocument['steps'][number] {
  return {
    id: step?.id ?? null, marker: step?.marker ?? null, part, title: step?.title ?? null,
    place: step === null ? null : placeOf(step.place),
    counts,
    findings: findings.map(({ id }) => id),
    followed: followed === null ? null : { outcome: followed.outcome, notes: [...followed.notes], screen: followed.screen },
  };
}

/** All but the single words of a sentence, which its two texts tell. */
function editionsOf(editions: Editions | null): Result['editions'] {
  if (editions === null) return null;
  const { older, newer, steps, outside, verdicts, walks } = editions;
  return {
    older, newer,
    steps: steps.map((step) => ({ kind: step.kind, older: placed(step.older), newer: placed(step.newer), sentences: step.sentences.map(sentenceOf) })),
    outside: outside.map(sentenceOf),
    verdicts: verdicts.map((one) => ({ kind: one.kind, older: placed(one.older), newer: placed(one.newer) })),
    walks: walks.map((walk) => ({ ...walk, steps: walk.steps.map((step) => ({ ...step })) })),
  };
}

const placed = <T extends { readonly place: Place }>(one: T | null): (Omit<T, 'place'> & { place: ResultFinding['place'] }) | null =>
  (one === null ? null : { ...one, place: placeOf(one.place) });
const sentenceOf = ({ kind, older, newer }: SentenceChange) => ({ kind, older: placed(older), newer: placed(newer) });

const placeOf = ({ page, line, boxes }: Place): ResultFinding['place'] => ({ page, line, boxes: boxes.map((box) => ({ ...box })) });
const proofOf = (proof: Proof | null): ResultFinding['proof'] =>
  (proof === null ? null : { walk: proof.walk, ref: proof.ref, screen: proof.screen, mark: proof.mark });

function allFindings(open: readonly Finding[], accepted: readonly Accepted[], omitted: readonly Finding[]): ResultFinding[] {
  const of = (finding: Finding, state: ResultFinding['state'], acceptedBecause: string | null): ResultFinding => {
    const { id, diagnosis, severity, message, found, expected, file, step, quote, statements } = finding;
    return {
      id, diagnosis, severity, message, found, expected, file, step, quote, state, acceptedBecause,
      place: placeOf(finding.place),
      also: finding.also.map((other) => ({ ...other, place: placeOf(other.place) })),
      statements: [...statements],
      proof: proofOf(finding.proof),
    };
  };
  return [
    ...open.map((finding) => of(finding, 'open', null)),
    ...accepted.map(({ finding, reason }) => of(finding, 'accepted', reason)),
    ...omitted.map((finding) => of(finding, 'omitted', null)),
  ];
}
