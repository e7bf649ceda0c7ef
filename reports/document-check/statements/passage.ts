import { folded } from '../text';
import { availability } from './availability';
import { english } from './english';
import { fields } from './fields';
import { files } from './files';
import { mails } from './mails';
import { mentions } from './mentions';
import { operations } from './operations';
import { entry } from './paths';
import { quantities } from './quantities';
import type { Draft, Reading } from './reading';
import { isFooter } from './reasons';
import { named, sights } from './sights';

/** In a copy of a screen only addresses and hours are NSS's own; other figures belong to the sample in it. */
const IN_COPIES: ReadonlySet<string> = new Set(['phone', 'hours', 'email', 'url', 'receipt-number']);

/**
 * Everything that a passage says, in the order of its words.
 * @param previous the document or file that was spoken of last
 */
export function draftsOf(reading: Reading, isCopy: boolean, previous: string | null): readonly Draft[] {
  if (isFooter(reading)) return [];
  const fielded = fields(reading);
  const lengths = fielded.filter(({ claim }) => claim.kind === 'field' && (claim.format !== null || claim.maxLength !== null) && (claim.maxLength !== null || reading.names.kindsOf(claim.label).has('control')));
  const figures = quantities(reading, []).filter(({ claim, from }) => claim.kind !== 'quantity' || claim.quantity !== 'count' || !lengths.some((field) => from >= field.from && from < field.to));
  if (isCopy) {
    // A label that OCR has spoilt proves nothing.
    const clear = fielded.filter(({ claim }) => claim.kind === 'field' && claim.options === null && reading.names.kindsOf(claim.label).has('control'));
    return ordered([...named(reading, true), ...clear, ...mails(reading), ...figures.filter(({ claim }) => claim.kind === 'quantity' && IN_COPIES.has(claim.quantity))]);
  }
  const alone = named(reading);
  const got = files(reading);
  const asked = english(reading);
  const said = [
    ...reading.clauses.flatMap((clause) => [...sights(reading, clause), ...(asked.length > 0 ? [] : operations(reading, clause))]), ...asked,
    ...entry(reading), ...alone, ...fielded, ...mails(reading), ...got, ...figures, ...availability(reading, lastOf(got) ?? previous),
  ];
  return ordered(said.length > 0 ? said : mentions(reading));
}

const lastOf = (drafts: readonly Draft[]): string | null => {
  const claim = drafts.at(-1)?.claim;
  return claim?.kind === 'file' ? claim.name : null;
};

/** Each claim once, by the place of its words. */
function ordered(drafts: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return drafts.toSorted((a, b) => a.from - b.from).filter(({ claim }) => {
    const key = folded(JSON.stringify(claim));
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
