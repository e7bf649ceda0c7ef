import type { Place, Verdict } from '../model';

/** How two editions of a document differ. Plain data. */
export interface Editions {
  /** The two files, as they were named. */
  readonly older: string;
  readonly newer: string;
  /** Every step of both editions: those of the newer in its order, dropped ones where they stood. */
  readonly steps: readonly StepChange[];
  /** Text outside steps that differs. */
  readonly outside: readonly SentenceChange[];
  /** Statements whose verdict is another one now, and wrong ones that were added or taken out. */
  readonly verdicts: readonly VerdictChange[];
  /** The walks that the changes touch, most touched first; empty where nothing was changed in a step that has a counterpart in NSS. */
  readonly walks: readonly TouchedWalk[];
}

/** `moved` steps stand in another place among their neighbours; their sentences may differ as well. */
export type ChangeKind = 'same' | 'changed' | 'moved' | 'new' | 'dropped';

export interface StepChange {
  readonly kind: ChangeKind;
  /** Null for a new step. */
  readonly older: StepOf | null;
  /** Null for a dropped step. */
  readonly newer: StepOf | null;
  /** The sentences that differ; all of a new or dropped step. */
  readonly sentences: readonly SentenceChange[];
}

/** A step as one edition has it. */
export interface StepOf {
  readonly id: string;
  readonly marker: string;
  readonly title: string;
  readonly part: string | null;
  readonly place: Place;
}

export interface SentenceChange {
  readonly kind: 'changed' | 'new' | 'dropped';
  readonly older: { readonly text: string; readonly place: Place } | null;
  readonly newer: { readonly text: string; readonly place: Place } | null;
  /** Both texts word by word: without `new` it is the older, without `dropped` the newer. */
  readonly words: readonly { readonly kind: 'same' | 'new' | 'dropped'; readonly text: string }[];
}

export interface VerdictChange {
  /** `broken`: wrong now, and was not or did not exist; `mended`: was wrong and is not any more or was taken out; `other`: between right, variant and unknown. */
  readonly kind: 'broken' | 'mended' | 'other';
  readonly older: VerdictOf | null;
  readonly newer: VerdictOf | null;
}

export interface VerdictOf {
  readonly statement: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly quote: string;
  readonly step: string | null;
  readonly place: Place;
}

/** A walk, and with it its training, that changes touch. */
export interface TouchedWalk {
  readonly walk: string;
  readonly title: string;
  /** Its steps in their order; `chapter` from 1 is the place among all steps of the walk, as in its training. */
  readonly steps: readonly { readonly ref: string; readonly title: string; readonly chapter: number }[];
  /** Folder of its training, from the root of the project. */
  readonly training: string;
}
