import type { Course } from './align';
import { ACTS, type Deed, type Visit } from './knowledge';
import { siblings } from './turns';
import type { Told } from './told';

/** Visits before and after the one that a misplaced step leads on from, on which the rest of the step may be done. */
const AROUND = 4;
/** Steps with a press that may lie between a step and the place where it belongs. */
const FAR = 3;

/**
 * Finds the steps of a document that stand at the wrong place: they fit nothing where the reader is, or only what another step
 * tells as well, and all of what they say to do is done elsewhere in the same walk, where the document does not speak of it
 * otherwise.
 * @returns all statements, those of such steps at the visits where they belong
 */
export function relocated(all: readonly Told[], course: Course): { readonly told: readonly Told[]; readonly moved: ReadonlySet<string> } {
  const told = [...all];
  const moved = new Set<string>();
  const tellers = tellersOf(all);
  const free = freePresses(tellers, course);
  const units = free.length === 0 ? [] : [...unitsOf(all).values()];
  for (const { deed, visit } of free) {
    const anchor = anchorOf(visit, told);
    const candidates = units.filter((unit) => isOpen(unit, tellers, moved) && tells(unit, deed, visit, course))
      .toSorted((one, other) => distance(one, anchor) - distance(other, anchor));
    for (const unit of tellers.has(deed) ? [] : candidates) {
      const places = !isNear(unit, anchor, told) ? null : placesOf(unit.filter(isAct), visit, course, tellers);
      if (places === null) continue;
      for (const each of unit) {
        const place = places.get(each) ?? visit;
        const fit = course.fitter.of(each.statement).get(place.state) ?? null;
        told[each.index] = { ...each, visit: place, fit };
        moved.add(each.statement.id);
        if (fit?.deed) tellers.set(fit.deed, new Set([each.standing.unit]));
      }
      break;
    }
  }
  return { told, moved };
}

const isAct = ({ statement }: Told): boolean => statement.claim.kind === 'operation';

/** Is it a step that nothing binds to where it stands? */
const isOpen = (unit: readonly Told[], tellers: ReadonlyMap<Deed, ReadonlySet<string>>, moved: ReadonlySet<string>): boolean =>
  unit.some(isAct) && !unit.some((each) => moved.has(each.statement.id) || isAct(each) && isOnlyHere(each, tellers));

const tells = (unit: readonly Told[], { action: { label } }: Deed, { state }: Visit, { fitter }: Course): boolean =>
  unit.some((each) => isAct(each) && fitter.of(each.statement).get(state)?.deed?.action.label === label);

/** Which statement stands where the visit should be told: the first at it, else between those of the visits before and after. */
function anchorOf({ walk, state }: Visit, told: readonly Told[]): number {
  const sure = told.filter(({ visit, fit }) => fit?.isSure && visit.walk === walk);
  const at = sure.find(({ visit }) => visit.state === state);
  if (at) return at.index;
  const before = sure.findLast(({ visit }) => visit.state < state && visit.state >= state - AROUND)?.index;
  const after = sure.find(({ visit }) => visit.state > state && visit.state <= state + AROUND)?.index;
  return before === undefined || after === undefined ? before ?? after ?? -Infinity : (before + after) / 2;
}

/** Is the step near enough to where it belongs to have changed places, rather than to repeat something? */
function isNear(unit: readonly Told[], anchor: number, told: readonly Told[]): boolean {
  const at = unit[0]?.index ?? 0;
  const [from, to] = [Math.min(at, anchor), Math.max(at, anchor)];
  const between = told.filter(({ index, fit }) => index > from && index < to && fit?.deed?.action.kind === 'press');
  return new Set(between.map(({ standing }) => standing.unit)).size <= FAR;
}

const distance = (unit: readonly Told[], anchor: number): number => Math.abs((unit[0]?.index ?? 0) - anchor);

/** Units that tell each action. */
function tellersOf(all: readonly Told[]): Map<Deed, Set<string>> {
  const tellers = new Map<Deed, Set<string>>();
  for (const { fit, standing, statement } of all) if (fit?.deed && fit.isSure && statement.claim.kind !== 'field') tellers.set(fit.deed, (tellers.get(fit.deed) ?? new Set()).add(standing.unit));
  return tellers;
}

/** Presses of numbered steps that nobody tells, in walks of which the document tells something. */
function freePresses(tellers: ReadonlyMap<Deed, unknown>, { knowledge, walks }: Course): { readonly deed: Deed; readonly visit: Visit }[] {
  return knowledge.visits.filter(({ deeds: [deed] }) => deed && walks.includes(deed.walk.id))
    .flatMap((visit) => visit.deeds.filter((deed) => deed.step.numbered && deed.action.kind === 'press' && !tellers.has(deed)).map((deed) => ({ deed, visit })));
}

/** Is it the only one that tells its action, or one of that name in the same stay? */
function isOnlyHere({ fit, visit }: Told, tellers: ReadonlyMap<Deed, ReadonlySet<string>>): boolean {
  if (!fit?.isSure || fit.deed === null || !ACTS.has(fit.deed.action.kind)) return false;
  return new Set(siblings(visit, fit.deed).flatMap((deed) => [...tellers.get(deed) ?? []])).size < 2;
}

/** Where around a visit each act is done, by actions that nobody tells; null where not all of them are. */
function placesOf(acts: readonly Told[], around: Visit, { fitter, knowledge: { visits } }: Course, tellers: ReadonlyMap<Deed, unknown>): Map<Told, Visit> | null {
  const places = new Map<Told, Visit>();
  for (const act of acts) {
    const fits = fitter.of(act.statement);
    // A name that NSS does not know binds to no place.
    if (![...fits.values()].some(({ isSure }) => isSure)) continue;
    const near = [0, ...Array.from({ length: AROUND }, (_, index) => [index + 1, -index - 1]).flat()].map((distance) => visits[around.state + distance]);
    const place = near.find((visit) => {
      const fit = visit?.walk === around.walk ? fits.get(visit.state) : undefined;
      return fit?.isSure === true && fit.deed !== null && ACTS.has(fit.deed.action.kind) && !tellers.has(fit.deed);
    });
    if (place === undefined) return null;
    places.set(act, place);
  }
  return places;
}

/** Statements by unit, in order. */
export function unitsOf(all: readonly Told[]): Map<string, Told[]> {
  const units = new Map<string, Told[]>();
  for (const each of all) {
    const unit = units.get(each.standing.unit);
    if (unit) unit.push(each);
    else units.set(each.standing.unit, [each]);
  }
  return units;
}
