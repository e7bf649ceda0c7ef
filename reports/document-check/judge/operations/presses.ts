import type { Context } from './context';
import type { Deed } from './knowledge';
import { isToldPlainly } from './written';
import { isSure, isWaymark, type Told } from './told';

/** Visits before and after a press from which it is seen to be left out. */
const NEAR = 3;

/**
 * Where a press is left out inside a step that is told otherwise: between what is done before it and what can only be done
 * after it, with nothing between them that could stand for it.
 * @returns after which statement it is missing; null where the document may well tell it, or tells the way in another order
 */
export function beforePress(press: Deed, context: Context): Told | null {
  const { knowledge: { visitOf }, told, outline } = context;
  const visit = visitOf.get(press);
  if (!visit || press.action.to === null || press.action.to === press.action.screen) return null;
  const near = told.filter((each) => isSure(each) && isWaymark(each) && each.visit.walk === visit.walk);
  const at = near.findIndex((each, index) => {
    const next = near[index + 1];
    return next !== undefined && positionOf(each) < press.action.index && positionOf(next) > press.action.index;
  });
  const [before, after] = [near[at], near[at + 1]];
  if (!before || !after || visit.state - before.visit.state > NEAR || after.visit.state <= visit.state || after.visit.state - visit.state > NEAR) return null;
  const done = near.slice(at + 1).find(({ statement }) => statement.claim.kind !== 'arrival');
  if (!done || done.visit.state <= visit.state || done.visit.state - visit.state > NEAR || done.standing.run !== before.standing.run) return null;
  // What stands between and was not understood may be the press.
  if (told.slice(before.index + 1, done.index).some((each) => each.statement.claim.kind === 'operation' && !each.fit?.isSure)) return null;
  if (outline.passages[before.statement.passage]?.kind === 'title' || isToldPlainly([press], before, done, context)) return null;
  return before;
}

/** Of a statement on the walk: at the action that it tells, or before all actions on the screen that it names. */
const positionOf = ({ fit, visit: { deeds: [first] } }: Told): number => fit?.deed?.action.index ?? (first?.action.index ?? 0) - 0.5;
