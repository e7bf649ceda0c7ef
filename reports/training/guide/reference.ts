import type { Step } from '../../../scenarios/procedures/types';

/** Notes that tell where a step stands, not how it is done. */
export const isAboutDocument = (note: string): boolean => /文書|つなぐ|前提を整える|別の手続き/.test(note);

/** Where a step stands in its document, or why it does not. */
export function referenceOf({ ref, numbered, source, note }: Step, document: string): string {
  const isTold = numbered && /^S\d/.test(source);
  const place = isTold ? `「${document}」${ref}` : `「${document}」に番号のない手順です。`;
  const remark = note === undefined || !isAboutDocument(note) ? '' : note;
  return isTold ? `${place}${remark === '' ? '' : `（${remark.replace(/。$/, '')}）`}` : remark === '' ? place : remark;
}
