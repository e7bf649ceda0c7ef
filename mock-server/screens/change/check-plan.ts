import { changeOf } from '../../operations/changes/request';
import { planInputs, planKinds, type PlanKind } from '../../operations/changes/plans';
import { checkChoices, withoutErrors } from '../../ui/check';
import type { CheckPart } from './check-part';
import { unchanged } from './unchanged';

/** The rules of 料金プラン 入力 (R-44, E-07): each kind that the contract has is chosen, and one of them is another than before. */
export const checkPlan: CheckPart = (_context, { contract }, draft) => {
  const change = changeOf(draft, contract);
  const kinds = planKinds(contract, change);
  const errors = checkChoices(kinds.map((kind) => planInputs[kind]), draft.entered['plan'] ?? {});
  const isChanged = (kind: PlanKind): boolean => change.plan?.[kind] !== contract.plan[kind];
  return !withoutErrors(errors) || kinds.some(isChanged) ? errors : unchanged(planInputs[kinds[0] ?? 'net'], 'plan');
};
