import type { Statement } from '../model';
import { formatIn } from './fields';
import type { Draft, Reading } from './reading';

const NOTE = /^(?:[※*]|注)\(?([0-9]{1,2})\)?[:.)]?\s*([^。]{2,40})。?$/;

/**
 * A note that tells of the field to which its number was put: 「…」を入力（※1） … ※1 半角数字8桁.
 * @param before the readings before it
 * @param statements what they say
 */
export function footnote(reading: Reading, before: readonly Reading[], statements: readonly Statement[]): readonly Draft[] {
  const [, number, says] = NOTE.exec(reading.text) ?? [];
  const shape = says === undefined ? null : formatIn(says);
  if (number === undefined || says === undefined || shape === null) return [];
  const mark = new RegExp(`(?:[※*]|注)\\(?${number}(?![0-9])`);
  const marked = before.findLast(({ text, passage }) => passage.kind !== 'note' && mark.test(text));
  if (marked === undefined) return [];
  // The last thing that is entered before the mark.
  const at = marked.text.search(mark);
  const label = statements.flatMap(({ passage, claim }) => (passage === marked.passage.index && claim.kind === 'operation' && claim.verb === 'fill' ? [claim.label] : []))
    .findLast((name) => { const from = marked.text.indexOf(name); return from >= 0 && from < at; });
  if (label === undefined) return [];
  return [{ claim: { kind: 'field', label, ...shape, required: null, options: null, screen: null }, from: reading.text.indexOf(says), to: reading.text.length }];
}
