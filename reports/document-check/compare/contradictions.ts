import type { Truth } from '../truth/types';
import { contradictingAddresses } from './addresses';
import { aliasesOfMails } from './aliases';
import { contradictingFigures } from './figures';
import { contradictingHeadings } from './headings';
import { knownOf } from './known';
import type { Compared, Contradiction } from './mentions';
import { contradictingNames } from './names';
import { contradictingWays } from './paths';
import { contradictingReceiptNumbers } from './receipt-numbers';
import { contradictingRecipients } from './recipients';
import { contradictingTerms } from './terms';

/**
 * What documents say in two ways, each in itself and together: same subject, different value. Both places are given, and what NSS
 * has, where that is known.
 * @returns findings without ids, in the order of their places
 */
export function contradictions(documents: readonly Compared[], truth: Truth): Contradiction[] {
  const known = knownOf(truth);
  const names = contradictingNames(documents, known);
  const told = new Set(names.flatMap(({ found, expected }) => [found, expected]));
  return [
    ...names, ...contradictingFigures(documents, truth), ...contradictingAddresses(documents, truth), ...contradictingReceiptNumbers(documents),
    ...contradictingRecipients(documents, truth), ...contradictingHeadings(documents), ...contradictingWays(documents), ...aliasesOfMails(documents, truth),
    // What is contradicted as a name is not told again as a word.
    ...contradictingTerms(documents, known).filter(({ found, quote }) => !told.has(found) && ![...told].some((name) => name !== null && found !== null && name.includes(found) && quote.includes(name))),
  ].toSorted(inOrder(documents));
}

function inOrder(documents: readonly Compared[]): (one: Contradiction, other: Contradiction) => number {
  const files = new Map(documents.map(({ outline }, index) => [outline.document.file, index]));
  return (one, other) => (files.get(one.file) ?? 0) - (files.get(other.file) ?? 0) || (one.place.page ?? 0) - (other.place.page ?? 0) || one.place.line - other.place.line;
}
