import type { DocumentStep, Outline, Statement } from '../../model';
import { answers } from '../../structure/questions';
import type { Knowledge } from './knowledge';
import { screenKeyOf } from './names';

/** Where a statement stands among the parts of its document. */
export interface Standing {
  /** Stretches of text that go on from step to step; a new one begins where the numbers begin anew, or a heading without steps. */
  readonly run: number;
  /** What a reader does at once: a numbered step, or a sentence outside of steps. */
  readonly unit: string;
  /** The numbered step at the top, if any. */
  readonly step: DocumentStep | null;
  /** Does it answer a question instead of going on with a procedure? */
  readonly isAnswer: boolean;
}

/**
 * Divides the statements into runs and units.
 * @returns by statement id
 */
export function standings(outline: Outline, statements: readonly Statement[], knowledge: Knowledge): Map<string, Standing> {
  const steps = new Map(outline.steps.map((step) => [step.id, step]));
  const runOfStep = runsOf(outline.steps);
  const answering = answers(outline.passages);
  const standing = new Map<string, Standing>();
  let run = 0;
  let last: { step: DocumentStep | null; part: string | null; stepRun: number } | null = null;
  for (const statement of statements) {
    const own = statement.step === null ? null : steps.get(statement.step) ?? null;
    const step = own === null ? null : topOf(own, steps);
    const passage = outline.passages[statement.passage];
    const part = passage?.part ?? null;
    const stepRun: number = step === null ? last?.stepRun ?? -1 : runOfStep.get(step.id) ?? -1;
    if (last !== null && begins(last, { step, part, stepRun }, knowledge)) run += 1;
    last = { step, part, stepRun };
    standing.set(statement.id, { run, unit: own?.id ?? `passage ${statement.passage}`, step, isAnswer: own === null && answering.has(statement.passage) });
  }
  return standing;
}

function begins(last: { step: DocumentStep | null; part: string | null; stepRun: number }, next: typeof last, knowledge: Knowledge): boolean {
  if (next.step !== null && last.stepRun >= 0) return next.stepRun !== last.stepRun;
  // A heading that only names the screen does not begin anything.
  return next.part !== last.part && next.part !== null && !knowledge.screensByKey.has(screenKeyOf(next.part));
}

/** Numbers the series of top steps: each begins where a number is not higher than the one before. */
function runsOf(steps: readonly DocumentStep[]): Map<string, number> {
  const runs = new Map<string, number>();
  let run = -1;
  let last = Infinity;
  for (const step of steps) {
    if (step.parent !== null) continue;
    if (step.number <= last) run += 1;
    last = step.number;
    runs.set(step.id, run);
  }
  return runs;
}

function topOf(step: DocumentStep, steps: ReadonlyMap<string, DocumentStep>): DocumentStep {
  let top = step;
  for (let depth = 0; top.parent !== null && depth < 8; depth++) top = steps.get(top.parent) ?? top;
  return top;
}
