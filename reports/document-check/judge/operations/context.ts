import type { Alignment, Outline, Statement } from '../../model';
import type { Truth } from '../../truth/types';
import { courseOfAlignment } from './align';
import { anchorsOf } from './anchors';
import { relocated, unitsOf } from './relocate';
import { ACTS, type Deed, type Knowledge, type Visit } from './knowledge';
import { siblings } from './turns';
import type { Fitter } from './fit';
import { isSure, isWaymark, type Told } from './told';

/** What the judges of this room share about one document. */
export interface Context {
  readonly outline: Outline;
  readonly knowledge: Knowledge;
  readonly fitter: Fitter;
  /** The statements in order, those of misplaced steps where they belong. */
  readonly told: readonly Told[];
  /** Statements of steps that stand at the wrong place. */
  readonly moved: ReadonlySet<string>;
  /** The statements that the judges of the whole go by. */
  readonly anchors: readonly Told[];
  /** Statements of each step or sentence, by `Standing.unit`. */
  readonly units: ReadonlyMap<string, readonly Told[]>;
  /** Of each run, which share of what it tells to do is certain. */
  readonly trust: ReadonlyMap<number, number>;
  /** Which statements tell an action; judges add the actions whose statement they find to be wrong. */
  readonly tellers: Map<Deed, Told[]>;
}

export function contextOf(outline: Outline, statements: readonly Statement[], alignment: Alignment, truth: Truth): Context {
  const course = courseOfAlignment(alignment, outline, statements, truth);
  const { told, moved } = relocated(course.told, course);
  const tellers = new Map<Deed, Told[]>();
  for (const each of told) {
    const deed = each.fit?.deed ?? (each.statement.claim.kind === 'arrival' ? lookedAt(each.visit) : null);
    // Who describes a field does not tell to fill it in.
    if (deed && each.fit?.isSure && each.statement.claim.kind !== 'field') tell(tellers, deed, each);
  }
  return { outline, knowledge: course.knowledge, fitter: course.fitter, told, moved, tellers, anchors: anchorsOf(told), units: unitsOf(told), trust: trustIn(told) };
}

/** Who names a screen tells what is only looked at on arrival. */
const lookedAt = ({ deeds: [first] }: Visit): Deed | null => (first && !ACTS.has(first.action.kind) ? first : null);

export function tell(tellers: Map<Deed, Told[]>, deed: Deed, told: Told): void {
  const known = tellers.get(deed);
  if (known) known.push(told);
  else tellers.set(deed, [told]);
}

/** Takes it back that a statement tells what it seemed to tell. */
export function untell(tellers: Map<Deed, Told[]>, told: Told): void {
  const deed = told.fit?.deed;
  const left = deed ? tellers.get(deed)?.filter((other) => other !== told) ?? [] : [];
  if (deed && left.length > 0) tellers.set(deed, left);
  else if (deed) tellers.delete(deed);
}

function trustIn(told: readonly Told[]): Map<number, number> {
  const counts = new Map<number, { all: number; sure: number }>();
  for (const each of told) {
    if (each.statement.claim.kind !== 'operation') continue;
    const { all, sure } = counts.get(each.standing.run) ?? { all: 0, sure: 0 };
    counts.set(each.standing.run, { all: all + 1, sure: sure + (isSure(each) ? 1 : 0) });
  }
  return new Map([...counts].map(([run, { all, sure }]) => [run, sure / all]));
}

/** The way between the certain statements around one, as far as they are of one walk. */
export interface Gap {
  readonly before: Told | null;
  readonly after: Told | null;
  /** Visits on which the statement can be, in order; the first is where the reader is for all that is said before. */
  readonly visits: readonly Visit[];
}

export function gapAround(told: Told, { told: all, knowledge: { visits, starts } }: Context): Gap {
  const above = neighbour(all, told, -1);
  const after = neighbour(all, told, 1);
  // A title that bears the name of a screen of which the procedure comes to speak later.
  const isTitle = above?.statement.claim.kind === 'arrival' && above.standing.step === null && after !== null && after.visit.walk === above.visit.walk && after.visit.state < above.visit.state;
  const before = isTitle ? null : above;
  const first = before !== null ? arrivedAt(before, visits) : after === null ? told.visit
    : visits[Math.max(starts[after.visit.walk] ?? 0, after.visit.state - AHEAD)] ?? after.visit;
  const last = after !== null && after.visit.walk === first.walk && after.visit.state >= first.state && after.visit.state - first.state <= FAR ? after.visit : first;
  return { before, after, visits: visits.slice(first.state, last.state + 1) };
}

/** Visits that a statement can be before the first certain one. */
const AHEAD = 2;
/** Most visits between two certain statements for what is between them to be known at all. */
const FAR = 8;

/** Where a reader is who has done what a statement says. */
export function arrivedAt({ fit, visit, statement }: Told, visits: readonly Visit[]): Visit {
  const next = visits[visit.state + 1];
  const leads = statement.claim.kind === 'operation' && fit?.deed?.action.to;
  return leads && next?.walk === visit.walk && next.screen.name === fit.deed?.action.to ? next : visit;
}

/** The nearest certain statement before or after; of another run only where the walk goes on there. */
function neighbour(all: readonly Told[], told: Told, step: 1 | -1): Told | null {
  for (let at = told.index + step; ; at += step) {
    const other = all[at];
    if (other === undefined) return null;
    if (!isSure(other) || !isWaymark(other)) continue;
    const isNext = other.visit.walk === told.visit.walk && Math.abs(other.visit.state - told.visit.state) <= FAR;
    return other.standing.run === told.standing.run || isNext ? other : null;
  }
}

/** Actions of visits that no statement tells. */
export const untold = (visits: readonly Visit[], { tellers }: Context): Deed[] =>
  visits.flatMap(({ deeds }) => deeds.filter((deed) => ACTS.has(deed.action.kind) && deed.action.label !== null && !tellers.has(deed)));

/** Is the action told, or another one of the same name in the same stay, as where a document tells a repetition once? */
export const isCovered = (deed: Deed, visit: Visit, { tellers }: Context): boolean => siblings(visit, deed).some((one) => tellers.has(one));

/** A press of a numbered step, without which the procedure does not go on. */
export const isNeeded = ({ step, action }: Deed): boolean => step.numbered && step.actor !== 'centre' && action.kind === 'press' && action.label !== null;
