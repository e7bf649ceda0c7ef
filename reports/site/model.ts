import type { Evidence } from '../evidence';

/** One action of the walk as the evidence keeps it. */
export type Action = Evidence['steps'][number];
export type Mail = Evidence['mails'][number];
export type PrintedFile = Evidence['files'][number];
export type Outcome = 'passed' | 'failed' | 'unvisited';

/** A documented step: all actions of the walk that carry its reference, in order. */
export interface Step {
  /** Unique on the page, usable as a fragment. */
  readonly anchor: string;
  /** Number in the document (`1-④`), or a name. */
  readonly ref: string;
  /** False for what lies around the documented steps. */
  readonly numbered: boolean;
  /** The screens it passes through. */
  readonly screen: string;
  readonly title: string;
  /** Said of steps that the document leaves out, or whose content is not from it. */
  readonly note: string | null;
  readonly outcome: Outcome;
  readonly message: string | null;
  readonly actions: readonly Action[];
  /** What was found to be as promised, in words. */
  readonly verified: readonly string[];
  readonly durationMs: number;
  readonly shots: readonly Shot[];
  readonly mails: readonly Mail[];
}

/** A stretch of the walk that the document gives a heading of its own. */
export interface Part {
  readonly title: string | null;
  readonly steps: readonly Step[];
}

export interface Picture {
  /** Address relative to the page. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A screenshot with the screen it shows. */
export interface Shot {
  readonly picture: Picture;
  readonly screen: string;
  /** Path only. */
  readonly url: string | null;
}

/** A walked procedure, ready to be shown. */
export interface Walk {
  readonly id: string;
  readonly title: string;
  readonly document: string;
  readonly outcome: 'passed' | 'failed';
  /** What went wrong outside of any step, or null. */
  readonly message: string | null;
  readonly startedAt: string | null;
  readonly durationMs: number;
  readonly parts: readonly Part[];
  /** Mails that belong to no step shown. */
  readonly mails: readonly Mail[];
  readonly mailCount: number;
  readonly files: readonly PrintedFile[];
}

/** All steps of a walk in order. */
export const stepsOf = (walk: Walk): Step[] => walk.parts.flatMap((part) => part.steps);

/** What a step is called where there is little room: number and screen, or its name. */
export const shortName = (step: Step): string => (step.numbered ? `${step.ref} ${step.screen}` : step.ref);

/** Counts steps as the reader does: those the document numbers; all of them where it numbers none. */
export function progress(walk: Walk): { readonly verified: number; readonly total: number } {
  const all = stepsOf(walk);
  const numbered = all.filter((step) => step.numbered);
  const counted = numbered.length > 0 ? numbered : all;
  return { verified: counted.filter((step) => step.outcome === 'passed').length, total: counted.length };
}
