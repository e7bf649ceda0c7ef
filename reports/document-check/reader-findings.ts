import { join } from 'node:path';
import { identified } from './judge/identify';
import type { CheckedDocument, CheckResult, Diagnosis, Finding, Statement } from './model';
import type { Followed, Trouble } from './output/followed';
import { folded } from './text';

/** What says of an operation what the reader runs into as well. */
const OPERATIONAL: ReadonlySet<Diagnosis> = new Set<Diagnosis>([
  'renamed', 'other-screen', 'unknown-label', 'order', 'step-missing', 'step-superfluous', 'control-kind', 'options', 'precondition', 'ambiguous', 'screen-name',
  'unmentioned-control', 'assumed',
]);

type Found = Omit<Finding, 'id'>;

/**
 * The result with what the literal reader ran into as findings, so that whatever is made of findings tells it. What another
 * finding says already becomes one of its places.
 * @param followed by file
 */
export function withReader(result: CheckResult, followed: ReadonlyMap<string, Followed>): CheckResult {
  return { ...result, documents: result.documents.map((document) => extended(document, followed.get(document.outline.document.file))) };
}

function extended(document: CheckedDocument, followed: Followed | undefined): CheckedDocument {
  if (followed === undefined || followed.troubles.length === 0) return document;
  const statements = new Map(document.judged.map(({ statement }) => [statement.id, statement]));
  const known = [...document.findings];
  const own = new Map<string, Found>();
  for (const trouble of followed.troubles) {
    const at = statements.get(trouble.at);
    if (at === undefined) continue;
    const twin = known.findIndex((finding) => isSame(finding, trouble, at));
    const before = own.get(trouble.message);
    if (twin >= 0) known[twin] = placedAlso(known[twin]!, at);
    else own.set(trouble.message, before === undefined ? finding(document, trouble, at, followed.folder) : placedAlso(before, at));
  }
  return { ...document, findings: [...known, ...identified([...own.values()])].toSorted(byPlace) };
}

/** Is a trouble what a finding tells already: of the same statement, or of the very control that the document leaves out? */
function isSame({ diagnosis, statements, step, message, expected }: Finding, { outcome, statement, named }: Trouble, at: Statement): boolean {
  if (!OPERATIONAL.has(diagnosis)) return false;
  if (outcome === 'stuck' && statement !== null && statements.includes(statement)) return true;
  const isNamed = named.length > 0 && named.every((label) => message.includes(`「${label}」`) || folded(expected ?? '') === folded(label));
  return isNamed && (diagnosis === 'step-missing' || diagnosis === 'unmentioned-control' || step === at.step);
}

function placedAlso<T extends Found>(finding: T, { step, place, quote, id }: Statement): T {
  const isThere = [finding, ...finding.also].some((spot) => spot.place.page === place.page && spot.place.line === place.line) || finding.statements.includes(id);
  return isThere ? finding : { ...finding, also: [...finding.also, { file: finding.file, step, place, quote }] };
}

/** It is an error only where nobody else says anything of the step, and where the statement has not been found right by itself. */
function finding(document: CheckedDocument, { outcome, statement, message, named, screen, picture, walk }: Trouble, at: Statement, folder: string): Found {
  const verdict = document.judged.find((one) => one.statement.id === statement)?.verdict;
  const isTold = document.findings.some(({ diagnosis, step, statements }) => OPERATIONAL.has(diagnosis) && (statements.includes(at.id) || (step !== null && step === at.step)));
  const isDoubtful = outcome === 'supplied' || statement === null || verdict === 'correct' || verdict === 'variant' || !document.alignment.of.has(statement);
  return {
    diagnosis: outcome === 'supplied' ? 'gap' : 'stuck',
    severity: isTold || isDoubtful ? 'warning' : 'error',
    message: outcome === 'supplied' ? message : `文書のとおりに操作すると、ここで進めません。${message}`,
    found: null, expected: named.length === 0 ? null : named.join('、'),
    file: document.outline.document.file, step: at.step, place: at.place, quote: at.quote, also: [],
    statements: statement === null ? [] : [statement],
    proof: { walk, ref: null, screen, picture: picture === null ? null : join(folder, picture), mark: null },
  };
}

const byPlace = (one: Pick<Finding, 'place'>, other: Pick<Finding, 'place'>): number =>
  (one.place.page ?? 0) - (other.place.page ?? 0) || one.place.line - other.place.line;
