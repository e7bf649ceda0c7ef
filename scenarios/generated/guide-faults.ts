/** What the document check makes of a guide of training material. */
import { check } from '../../reports/document-check/check';
import type { CheckedDocument } from '../../reports/document-check/model';
import { readHere } from '../../reports/document-check/read/file';
import type { Truth } from '../../reports/document-check/truth/types';
import type { Procedure } from '../procedures/types';

/** Fewer statements found right, and the check would have found nothing to say. */
const LEAST = 10;

/** Everything that is wrong with a guide in a file; empty where it says nothing false and every step of it is checked. */
export async function guideFaults(file: string, procedure: Procedure, truth: Truth): Promise<string[]> {
  const [checked] = check([await readHere(file, { ocr: false })], truth).documents;
  if (checked === undefined) return ['読めない'];
  const [read, told] = [checked.outline.steps.length, procedure.steps.filter(({ numbered }) => numbered).length];
  const right = checked.judged.filter(({ verdict }) => verdict === 'correct').length;
  return [...faults(checked), ...(read === told ? [] : [`手順 ${told} 件のうち ${read} 件`]), ...(right > LEAST ? [] : [`正しいと分かったことは ${right} 件だけ`])];
}

/** Statements judged wrong, findings that say so, and steps of which nothing was judged. Numbers are those of the procedure's document. */
function faults({ judged, findings, outline }: CheckedDocument): string[] {
  const checked = new Set(judged.flatMap(({ statement, verdict }) => (verdict === 'unknown' ? [] : statement.step ?? [])));
  return [
    ...judged.filter(({ verdict }) => verdict === 'wrong').map(({ statement, reason }) => `誤り: ${statement.quote}: ${reason}`),
    ...findings.filter(({ severity, diagnosis }) => severity === 'error' && diagnosis !== 'numbering').map(({ diagnosis, message }) => `${diagnosis}: ${message}`),
    ...outline.steps.filter(({ id }) => !checked.has(id)).map(({ id, title }) => `確認されない手順: ${id} ${title}`),
  ];
}
