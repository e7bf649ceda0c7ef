import type { Remark } from '../../model';
import { isNeeded, type Context } from './context';
import { isAssumed, proofOf, remarkAt } from './remarks';
import type { Told } from './told';

interface Placed {
  readonly told: readonly Told[];
  readonly state: number;
}

/** Steps that stand in another order than NSS takes them; one remark for each step that is to be moved, at it and at the step that it belongs before or after. */
export function misordered(context: Context): Remark[] {
  const groups = new Map<string, Placed[]>();
  const anchors = new Set(context.anchors);
  for (const unit of context.units.values()) {
    const acts = unit.filter(({ fit, statement }) => statement.claim.kind === 'operation' && fit?.isSure && fit.deed !== null);
    const anchor = acts.find((each) => anchors.has(each));
    if (anchor === undefined) continue;
    const key = `${anchor.standing.run} ${anchor.visit.walk}`;
    groups.set(key, [...groups.get(key) ?? [], { told: acts, state: usual(acts.map(({ visit }) => visit.state)) }]);
  }
  return [...groups.values()].flatMap((units) => {
    const astray = outside(units);
    return [...astray.flatMap((unit) => remarksOn(unit, units, context)), ...(astray.length > 0 ? [] : tooEarly(units, context))];
  });
}

/** Steps on a screen to which, as the next step tells and no other does, the reader is only led then. */
function tooEarly(units: readonly Placed[], { tellers, knowledge: { visits } }: Context): Remark[] {
  return units.slice(1).flatMap((unit, index) => {
    const early = units[index];
    const lead = unit.told.find(({ visit, fit }) => fit?.deed && isNeeded(fit.deed) && early && visit.state === early.state - 1 && visits[early.state]?.screen.name === fit.deed.action.to
      && tellers.get(fit.deed)?.every(({ standing }) => standing.unit === unit.told[0]?.standing.unit));
    const first = early?.told.find(({ visit }) => visit.state === early.state);
    return lead && first ? swapped(first, lead, false) : [];
  });
}

/** The most frequent, of several the first. */
function usual(states: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** Units that are not in the longest series that goes forward. */
function outside(units: readonly Placed[]): Placed[] {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [index, { state }] of units.entries()) {
    lengths[index] = 1;
    before[index] = -1;
    for (let earlier = Math.max(0, index - 60); earlier < index; earlier++) {
      const length = (lengths[earlier] ?? 0) + 1;
      if ((units[earlier]?.state ?? 0) <= state && length > (lengths[index] ?? 0)) {
        lengths[index] = length;
        before[index] = earlier;
      }
    }
  }
  const kept = new Set<number>();
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1) kept.add(at);
  return units.filter((_, index) => !kept.has(index));
}

function remarksOn(unit: Placed, units: readonly Placed[], { tellers, moved }: Context): Remark[] {
  const [first] = unit.told;
  if (!first?.fit?.deed) return [];
  // What is told twice is a repetition, not a mistake.
  const isRepeated = unit.told.every(({ fit, standing }) => fit?.deed && tellers.get(fit.deed)?.some((other) => other.standing.unit !== standing.unit));
  if (isRepeated && !unit.told.some(({ statement }) => moved.has(statement.id))) return [];
  const at = units.indexOf(unit);
  const later = units.slice(at + 1).find(({ state }) => state < unit.state);
  const other = later ?? units.slice(0, at).findLast(({ state }) => state > unit.state);
  const [neighbour] = other?.told ?? [];
  if (!neighbour) return [];
  return swapped(first, neighbour, later === undefined);
}

/** @param isLate does the first belong before the other, rather than behind it? */
function swapped(first: Told, neighbour: Told, isLate: boolean): Remark[] {
  const deed = first.fit?.deed;
  if (!deed) return [];
  const proof = proofOf(first.visit, deed, first.fit?.spot?.control.mark ?? null);
  const [label, than] = labelOf(first) === labelOf(neighbour) ? [placed(first), placed(neighbour)] : [`「${labelOf(first)}」`, `「${labelOf(neighbour)}」`];
  const words = {
    diagnosis: 'order' as const, found: null, expected: deed.step.ref, cause: `order ${first.standing.unit} ${neighbour.standing.unit}`,
    message: `順序が違います。NSSでは${label}は${than}より${isLate ? '前' : '後'}に行います。`,
  };
  if (isAssumed(deed.step.source)) return [{ ...remarkAt(first, proof, { ...words, diagnosis: 'assumed', severity: 'note' }) }];
  return [remarkAt(first, proof, words), remarkAt(neighbour, proof, words)];
}

const labelOf = ({ statement: { claim, quote } }: Told): string => (claim.kind === 'operation' ? claim.label : quote);
/** Told by its screen, where two bear one name. */
const placed = (told: Told): string => `「${told.visit.screen.name}」の「${labelOf(told)}」`;
