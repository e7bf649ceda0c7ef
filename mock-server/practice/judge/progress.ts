import type { Goal } from './goal';
import type { Mistake } from './mistake';
import type { Known } from './values';

/** How far somebody has come. Plain data without secrets: it is kept in a file. */
export interface Progress {
  /** By index of the goal: reached, or left out by mistake. */
  readonly done: Readonly<Record<number, 'done' | 'skipped'>>;
  /** What has been noted down, by its name. */
  readonly remembered: Readonly<Record<string, string>>;
  /** The right thing was pressed; what comes of it is not seen yet. */
  readonly pending: { readonly goal: number; readonly mistakes: readonly Mistake[] } | null;
  /** Another button was pressed; where it leads tells whether that matters. */
  readonly strayed: Mistake | null;
  /** Screens that have been seen: to go back to one is no mistake. */
  readonly seen: readonly string[];
  /** Goals whose button only leads on: their screen may be reached by another way. */
  readonly leading: readonly number[];
}

export const nothingDone: Progress = { done: {}, remembered: {}, pending: null, strayed: null, seen: [], leading: [] };

/** What is practised, and how strictly. */
export interface Exercise {
  readonly goals: readonly Goal[];
  readonly known: Pick<Known, 'cast'>;
  /** Must this text be typed as it stands in the procedure? */
  readonly isDemanded: (typed: string) => boolean;
  /** Mistakes must be mended before it goes on. */
  readonly mend: boolean;
  /** Links that lead elsewhere count as mistakes, too. */
  readonly strict: boolean;
}

/** Index of the goal to be reached next; the number of goals at the end. */
export function nextGoal({ goals }: Pick<Exercise, 'goals'>, { done }: Pick<Progress, 'done'>): number {
  const next = goals.findIndex((_, index) => done[index] === undefined);
  return next < 0 ? goals.length : next;
}

/** A goal that nothing comes of leaving out. */
export const isSoft = (goal: Goal): boolean => goal.kind === 'look' || (goal.kind === 'press' && goal.soft);

/** The goal that a hint is about: the next one that cannot be left out, with what can be looked up before it. */
export function goalInHand(exercise: Pick<Exercise, 'goals'>, progress: Pick<Progress, 'done'>): Goal | undefined {
  return exercise.goals[nextGoal(exercise, progress)];
}
