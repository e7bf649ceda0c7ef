import { truthFolder } from '../../reports/evidence/product';
import { loadTruth } from '../../reports/document-check/truth';
import type { TrueWalk, Truth } from '../../reports/document-check/truth/types';
import { procedures } from '../procedures';

let loaded: Truth | null = null;

/** What NSS is like now; the project `truth` has made it. */
export const truth = (): Truth => (loaded ??= loadTruth(truthFolder()));

/** @throws Error where the procedure was not walked */
export function walkOf(procedure: string): TrueWalk {
  const walk = truth().walks.find(({ id }) => id === procedure);
  if (walk === undefined) throw new Error(`The truth has no walk of ${procedure}.`);
  return walk;
}

/** Ids of all procedures, known before there is a truth. */
export const ids: readonly string[] = procedures.map(({ id }) => id);
