import { procedures } from '../../scenarios/procedures';

/** What the report needs to know of a documented procedure besides the evidence of a walk. */
export interface Outline {
  readonly id: string;
  readonly title: string;
  readonly steps: readonly OutlineStep[];
}

export interface OutlineStep {
  /** Number in the document (`1-④`), or the name that a step without a number has in the procedure. */
  readonly ref: string;
  readonly numbered: boolean;
  /** Heading of the part of the document. */
  readonly part: string;
  /** The screens that the step passes through. */
  readonly screen: string;
  readonly title: string;
  /** Said of steps that the document leaves out. */
  readonly note: string | null;
}

/** Screens in the order they are passed through, each once. */
export const passing = (screens: readonly string[]): string => [...new Set(screens)].join(' → ');

/** The documented procedures in their order. */
export function outlines(): readonly Outline[] {
  return procedures.map(({ id, title, steps }) => ({
    id,
    title,
    steps: steps.map((step) => ({
      ref: step.ref, numbered: step.numbered, part: step.part, title: step.title, note: step.note ?? null,
      screen: passing(step.scenes.map(({ screen }) => screen)),
    })),
  }));
}
