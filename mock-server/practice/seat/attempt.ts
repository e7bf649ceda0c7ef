import type { Procedure } from '../../../scenarios/procedures/types';
import { advance } from '../judge/advance';
import type { Event } from '../judge/event';
import type { Cast, Goal, Input } from '../judge/goal';
import { goalsOf } from '../judge/goals';
import type { Mistake } from '../judge/mistake';
import { isSoft, knownTo, nextGoal, nothingDone, personOf, type Exercise, type Progress } from '../judge/progress';
import { demandsOf, resolve, type Known } from '../judge/values';
import type { Say } from '../words/goal';
import type { Rules } from '../course';

/** 1 what, 2 where, 3 show me. */
export type HintDegree = 1 | 2 | 3;

export interface MadeMistake extends Mistake {
  /** Epoch milliseconds of the real time. */
  readonly at: number;
}

export interface TakenHint {
  readonly goal: number;
  readonly degree: HintDegree;
  readonly at: number;
}

/** How somebody does one procedure; plain data without secrets, kept in a file. Times are real, epoch milliseconds. */
export interface AttemptRecord {
  readonly procedure: string;
  readonly cast: Cast;
  readonly startedAt: number;
  readonly lastAt: number;
  readonly finishedAt: number | null;
  /** Since when the goal in hand has been the next one. */
  readonly reachedAt?: number;
  readonly progress: Progress;
  readonly mistakes: readonly MadeMistake[];
  readonly hints: readonly TakenHint[];
  /** What the task bar tells: what has just gone wrong, or is no mistake but worth telling. */
  readonly told: { readonly kind: 'mistake' | 'note'; readonly texts: readonly string[] } | null;
  /** 画面名 of where the trainee is. */
  readonly screen: string | null;
  /** Ids of the mails that were opened. */
  readonly mailsRead: readonly string[];
}

export const begun = (procedure: string, cast: Cast, now: number): AttemptRecord => ({
  procedure, cast, startedAt: now, lastAt: now, finishedAt: null, reachedAt: now, progress: nothingDone, mistakes: [], hints: [], told: null, screen: null, mailsRead: [],
});

/** An attempt at a procedure: what has been reached, and what comes next. */
export class Attempt {
  private readonly exercise: Exercise;

  /** @param keep told of every change */
  constructor(readonly procedure: Procedure, rules: Rules, public record: AttemptRecord, private readonly keep: (record: AttemptRecord) => void) {
    const isDemanded = demandsOf(procedure);
    this.exercise = {
      goals: goalsOf(procedure), known: { cast: record.cast }, mend: rules.mend, strict: rules.exact, isDemanded: rules.exact ? () => true : isDemanded,
    };
  }

  get goals(): readonly Goal[] { return this.exercise.goals; }

  /** What values refer to. */
  get known(): Known { return knownTo(this.exercise, this.record.progress); }

  /** Index of the goal to be reached next; the number of goals at the end. */
  get next(): number { return nextGoal(this.exercise, this.record.progress); }

  get goal(): Goal | undefined { return this.goals[this.next]; }

  /** What can be done on one screen before it goes on: what may be looked up there, and what is to be done then. */
  get inHand(): readonly Goal[] {
    const { next, goals, goal } = this;
    if (!goal) return [];
    const others = goals.slice(next);
    const end = others.findIndex((one) => !isSoft(one) || one.screen !== goal.screen);
    const last = end < 0 ? undefined : others[end];
    return others.slice(0, end < 0 ? others.length : last?.screen === goal.screen ? end + 1 : end);
  }

  get isOver(): boolean { return this.goal === undefined; }

  /** How much is done of how much, in steps of the document. */
  get steps(): { readonly done: number; readonly all: number; readonly current: number } {
    const all = this.procedure.steps.length;
    const current = this.goal?.step ?? all;
    return { done: current, all, current };
  }

  /** The highest degree of hint taken for the goal in hand; 0 where none. */
  get hint(): HintDegree | 0 {
    const next = this.next;
    return this.record.hints.reduce<HintDegree | 0>((most, { goal, degree }) => (goal === next && degree > most ? degree : most), 0);
  }

  /** Gives values in words for a goal. */
  say(goal: Goal): Say {
    return (value) => resolve(this.known, personOf(goal), value);
  }

  /** Will another text do as well? */
  isFree(input: Input): boolean {
    return input.do === 'fill' && typeof input.value === 'string' && input.value !== '' && !this.exercise.isDemanded(input.value);
  }

  /** Something has happened. */
  take(event: Event, now: number): void {
    if (this.isOver) return;
    const { progress, mistakes, note } = advance(this.exercise, this.record.progress, event);
    const isNew = mistakes.length > 0 || note !== undefined;
    const told = mistakes.length > 0 ? { kind: 'mistake' as const, texts: mistakes.map(({ text }) => text) } : note === undefined ? null : { kind: 'note' as const, texts: [note] };
    const hasMoved = nextGoal(this.exercise, progress) !== this.next;
    this.update({
      progress, lastAt: now, mistakes: [...this.record.mistakes, ...mistakes.map((mistake) => ({ ...mistake, at: now }))],
      ...(isNew || hasMoved ? { told } : {}), ...(hasMoved ? { reachedAt: now } : {}), ...(event.kind === 'shown' ? { screen: event.page.screen } : {}),
    });
    if (this.isOver) this.update({ finishedAt: now });
  }

  takeHint(degree: HintDegree, now: number): void {
    if (!this.isOver) this.update({ hints: [...this.record.hints, { goal: this.next, degree, at: now }], lastAt: now });
  }

  readMail(id: string): void {
    if (!this.record.mailsRead.includes(id)) this.update({ mailsRead: [...this.record.mailsRead, id] });
  }

  /** Goes back to how far somebody had come; mistakes and hints stay. */
  backTo(progress: Progress, now: number): void {
    this.update({ progress, lastAt: now, reachedAt: now, told: null });
  }

  private update(change: Partial<AttemptRecord>): void {
    this.record = { ...this.record, ...change };
    this.keep(this.record);
  }
}
