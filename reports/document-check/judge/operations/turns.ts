import type { Fitter } from './fit';
import type { Deed, Visit } from './knowledge';
import type { Told } from './told';

/** Actions of the same kind and name in one stay, in order (設定 for the first and for the second 利用者ID). */
export const siblings = ({ deeds }: Visit, { action: { kind, label } }: Deed): readonly Deed[] =>
  deeds.filter(({ action }) => action.kind === kind && action.label === label);

/** Where a stay has the same action several times, statements take them in turn; a sentence later than the last stays at it. */
export function inTurn(all: readonly Told[]): Told[] {
  const turns = new Map<Deed, number>();
  return all.map((told) => {
    const { fit, visit } = told;
    if (!fit?.deed || !fit.isSure) return told;
    const same = siblings(visit, fit.deed);
    if (same.length < 2) return told;
    const turn = turns.get(same[0] as Deed) ?? 0;
    turns.set(same[0] as Deed, Math.min(turn + 1, same.length - 1));
    return { ...told, fit: { ...fit, deed: same[turn] ?? fit.deed } };
  });
}

/** Statements before or after a remark on a field among which the field is looked for. */
const NEAR = 20;

/** Remarks on fields, files and texts belong to the nearest stay on a screen that has them, before rather than after. */
export function settled(all: readonly Told[], fitter: Fitter): Told[] {
  return all.map((told) => {
    const { kind } = told.statement.claim;
    if (kind !== 'field' && kind !== 'file' && kind !== 'message' || told.fit?.isSure) return told;
    const fits = fitter.of(told.statement);
    for (let distance = 1; distance <= NEAR; distance++) for (const other of [all[told.index - distance], all[told.index + distance]]) {
      const fit = other && other.fit?.isSure ? fits.get(other.visit.state) : undefined;
      if (other && fit?.isSure) return { ...told, visit: other.visit, fit };
    }
    return told;
  });
}
