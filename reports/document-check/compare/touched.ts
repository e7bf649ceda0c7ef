import type { CheckedDocument } from '../model';
import type { Truth } from '../truth/types';
import type { StepChange, TouchedWalk } from './types';

/** The steps of walks, and with them the chapters of trainings, that show what was changed. */
export function touchedWalks(older: CheckedDocument, newer: CheckedDocument, changes: readonly StepChange[], truth: Truth): TouchedWalk[] {
  const changed = changes.filter(({ kind }) => kind !== 'same');
  const refs = new Map<string, Set<string>>();
  for (const [document, steps] of [[older, changed.map((change) => change.older?.id)], [newer, changed.map((change) => change.newer?.id)]] as const) {
    const ids = new Set(steps);
    for (const { statement, proof } of document.judged) {
      if (statement.step === null || !ids.has(statement.step) || proof === null || proof.walk === null || proof.ref === null) continue;
      refs.set(proof.walk, (refs.get(proof.walk) ?? new Set()).add(proof.ref));
    }
  }
  return truth.walks.flatMap(({ id, title, steps }): TouchedWalk[] => {
    const wanted = refs.get(id);
    if (wanted === undefined) return [];
    const touched = steps.flatMap((step, index) => (wanted.has(step.ref) ? [{ ref: step.ref, title: step.title, chapter: index + 1 }] : []));
    return [{ walk: id, title, steps: touched, training: `reports/out/training/${id}/` }];
  }).toSorted((one, other) => other.steps.length - one.steps.length);
}
