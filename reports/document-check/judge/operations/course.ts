import type { Fits } from './fit';
import type { Knowledge, Visit } from './knowledge';

/** What a change of place between two statements costs, in points of a fit. */
interface Tolls {
  /** Most that leaving out visits of the same walk can cost. */
  readonly skip: number;
  readonly back: number;
  readonly away: number;
}
const WITHIN: Tolls = { skip: 3.5, back: 2, away: 4 };
/** Where a new part of the document begins. */
const BETWEEN: Tolls = { skip: 0.6, back: 1, away: 1.5 };

const STEP = 0.02;
/** What it costs to go on from a screen without having told what leads on from it. */
const LEAVE = 0.5;
/** What it costs to begin a walk beside its own steps: what a walk does on the way to its subject is the subject of another. */
const BESIDE = 0.3;
const TIE = 1e-6;
/** What it costs to go back one visit further. */
const SLOPE = 0.03;

/** Statements after which the way is settled at the next new part, so that long documents need no more memory than short ones. */
const SETTLED = 400;

export interface Stop {
  readonly fits: Fits;
  /** Does a new part of the document begin with this statement? */
  readonly isNew: boolean;
}

/**
 * Finds the likeliest way of a document through NSS: at which visit of which walk each of its statements is (a Viterbi path:
 * every statement fits visits more or less, and a change of place costs the more the stranger it is).
 * @param titles what it is worth to each walk that the document bears a title like its own, in points of a fit
 * @returns state of the visit for each stop
 */
export function courseOf(stops: readonly Stop[], knowledge: Knowledge, titles: readonly number[] = []): number[] {
  const way: number[] = [];
  const ground = groundOf(knowledge);
  let score = Float64Array.from(knowledge.visits, ({ state, walk }) => (titles[walk] ?? 0) - 0.001 * (state - (knowledge.starts[walk] ?? 0)) - (ground.costs[state] ?? 0));
  let back: Int16Array[] = [];
  const settle = (): void => {
    let state = best(score);
    const tail: number[] = [];
    for (const from of back.toReversed()) {
      tail.push(state);
      state = from[state] ?? state;
    }
    way.push(...tail.toReversed());
    const top = best(score);
    score = score.map((_, at) => (at === top ? 0 : -1000));
    back = [];
  };
  let led: Fits = new Map();
  for (const { fits, isNew } of stops) {
    if (isNew && back.length >= SETTLED) settle();
    const from = ground.stay.slice();
    // A document may begin anywhere.
    if (way.length + back.length > 0) score = moved(score, from, ground, isNew ? BETWEEN : WITHIN, led);
    // What fits nowhere does not tell of the way.
    if (fits.size > 0) led = fits;
    for (const [state, fit] of fits) score[state] = (score[state] ?? 0) + fit.score;
    back.push(from);
  }
  settle();
  return way;
}

/** What a visit costs, as arrays: they are gone through once for each statement. */
interface Ground {
  readonly starts: readonly number[];
  readonly skips: Float64Array;
  readonly costs: Float64Array;
  /** Each state comes from itself. */
  readonly stay: Int16Array<ArrayBuffer>;
}

const grounds = new WeakMap<Knowledge, Ground>();

function groundOf(knowledge: Knowledge): Ground {
  const known = grounds.get(knowledge);
  if (known) return known;
  const { starts, visits } = knowledge;
  const ground = { starts, skips: Float64Array.from(visits, ({ skip }) => skip), costs: Float64Array.from(visits, (visit) => costOf(visit, starts)), stay: Int16Array.from(visits.keys()) };
  grounds.set(knowledge, ground);
  return ground;
}

/** What it costs to begin at a visit: of walks as good as each other, the one that has nothing else in it. */
const costOf = ({ walk, isNumbered }: Visit, starts: readonly number[]): number =>
  0.002 * ((starts[walk + 1] ?? 0) - (starts[walk] ?? 0)) + (isNumbered ? 0 : BESIDE);

/** Best score of each state after one move, and from which state it came. */
function moved(score: Float64Array<ArrayBuffer>, from: Int16Array, { starts, skips, costs }: Ground, tolls: Tolls, led: Fits): Float64Array<ArrayBuffer> {
  const next = new Float64Array(score.length);
  // Plain loops: typed arrays that are mapped by a function cost most of all that a check does.
  const out = new Float64Array(score.length);
  for (let state = 0; state < out.length; state++) out[state] = (score[state] ?? 0) - LEAVE;
  const later = new Int16Array(score.length);
  for (const [state, fit] of led) if (fit.deed?.action.to != null) out[state] = score[state] ?? 0;
  const top = best(out);
  const away = (out[top] ?? 0) - tolls.away;
  for (let walk = 0; walk + 1 < starts.length; walk++) {
    const [start, end] = [starts[walk] ?? 0, starts[walk + 1] ?? 0];
    findLater(later, out, start, end);
    // `gone` is what it costs to have left out all visits so far; the best state to come from is kept with its own `gone` taken off.
    let gone = 0;
    let [near, nearScore, far, farScore] = [-1, -Infinity, -1, -Infinity];
    for (let state = start; state < end; state++) {
      let points = score[state] ?? 0;
      let by = state;
      // Of two ways as good as each other, the one that moves on as late as can be.
      if (nearScore - gone - STEP > points - TIE) {
        points = nearScore - gone - STEP;
        by = near;
      }
      if (farScore - tolls.skip > points) {
        points = farScore - tolls.skip;
        by = far;
      }
      const back = later[state] ?? -1;
      const returned = back < 0 ? -Infinity : (out[back] ?? 0) - tolls.back - SLOPE * (back - state);
      if (returned > points) {
        points = returned;
        by = back;
      }
      const beside = away - (costs[state] ?? 0);
      if (beside > points) {
        points = beside;
        by = top;
      }
      next[state] = points;
      from[state] = by;
      gone += skips[state] ?? 0;
      const own = out[state] ?? 0;
      if (own + gone > nearScore) {
        near = state;
        nearScore = own + gone;
      }
      if (own > farScore) {
        far = state;
        farScore = own;
      }
    }
  }
  return next;
}

/** Notes for each state of a walk from which later one it is best gone back to; -1 for the last. */
function findLater(later: Int16Array, out: Float64Array, start: number, end: number): void {
  let top = -1;
  let topScore = -Infinity;
  for (let state = end - 1; state >= start; state--) {
    later[state] = top;
    const own = (out[state] ?? 0) - SLOPE * state;
    if (own < topScore) continue;
    top = state;
    topScore = own;
  }
}

function best(score: Float64Array): number {
  let top = 0;
  for (let state = 1; state < score.length; state++) if ((score[state] ?? 0) > (score[top] ?? 0)) top = state;
  return top;
}
