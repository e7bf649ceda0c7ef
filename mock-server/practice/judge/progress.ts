import type { Person } from '../../../scenarios/procedures/types';
import type { Goal } from './goal';
import type { Mistake } from './mistake';
import { isScreen } from './screen';
import type { Known } from './values';

/** How far somebody has come. Plain data without secrets: it is kept in a file. */
export interface Progress {
  /** By index of the goal: reached, or left out by mistake. */
  readonly done: Readonly<Record<number, 'done' | 'skipped'>>;
  /** What has been noted down, by its name. */
  readonly remembered: Readonly<Record<string, string>>;
  /** The right thing was pressed; what comes of it is not seen yet. `isTold`: that it was too early has been said, and that is enough. */
  readonly pending: { readonly goal: number; readonly mistakes: readonly Mistake[]; readonly isTold?: boolean } | null;
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

/** Is nothing to be filled in before it is pressed? */
export const isBare = (goal: Goal): boolean => goal.kind === 'press' && goal.inputs.every(({ do: verb }) => verb === 'check');

/**
 * May one come past a press by another way? Where its button is known to send nothing; or where it has nothing to be filled in and
 * its screen has never been seen, so that NSS itself has led around it.
 */
export const hasOtherWay = ({ goals }: Pick<Exercise, 'goals'>, { leading, seen }: Progress, index: number): boolean => {
  const goal = goals[index];
  return leading.includes(index) || (goal !== undefined && isBare(goal) && !seen.some((screen) => isScreen(goal.screen, screen)));
};

/** Whose values a goal speaks of. */
export const personOf = ({ actor }: Pick<Goal, 'actor'>): Person => (actor === 'centre' ? 'applicant' : actor);

export const knownTo = ({ known }: Pick<Exercise, 'known'>, { remembered }: Pick<Progress, 'remembered'>): Known => ({ ...known, remembered });

/** With these goals reached. */
export const reached = (progress: Progress, ...goals: readonly number[]): Progress =>
  ({ ...progress, done: { ...progress.done, ...Object.fromEntries(goals.map((goal) => [goal, 'done' as const])) } });
