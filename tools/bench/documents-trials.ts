import type { TrueWalk, Truth } from '../../reports/document-check/truth/types';
import type { Desk } from '../../scenarios/generated/desk';
import { Random } from '../../scenarios/generated/random';
import { FORMATS } from '../../scenarios/generated/render';
import { MUTANT_FORMATS, mutantTrial, trueTrial, type Trial } from '../../scenarios/generated/trial';
import { KINDS, LAYOUTS, type MutantKind } from '../../scenarios/generated/types';
import { styled, usual } from '../../scenarios/generated/words/style';

/** Mutants of each kind for each procedure. */
export const EACH = 20;
/** Of so many mutants one is written in any of the formats; the others in Markdown, which is read at once. */
const IN_ANY_FORMAT = 10;

/** What came of some documents. */
export interface Tally {
  readonly made: number;
  readonly found: number;
  readonly diagnosed: number;
  readonly alarms: number;
  readonly statements: number;
  readonly steps: number;
  readonly unchecked: number;
}
/** Of one procedure; kinds that it has no place for have made 0. */
export interface Share {
  readonly walk: string;
  readonly right: Tally;
  readonly wrong: Readonly<Record<MutantKind, Tally>>;
}

const NONE: Tally = { made: 0, found: 0, diagnosed: 0, alarms: 0, statements: 0, steps: 0, unchecked: 0 };

/** All trials of one procedure: documents as NSS is, and those with one wrong thing each. */
export async function shareOf(walk: TrueWalk, truth: Truth, desk: Desk): Promise<Share> {
  const wrong = { ...Object.fromEntries(KINDS.map((kind) => [kind, NONE])) } as Record<MutantKind, Tally>;
  const right = await rightOf(walk, truth, desk);
  for (const kind of KINDS) wrong[kind] = await wrongOf(kind, walk, truth, desk);
  return { walk: walk.id, right, wrong };
}

/** In every format and layout, in the usual words; and in other words where that is read at once. */
async function rightOf(walk: TrueWalk, truth: Truth, desk: Desk): Promise<Tally> {
  let tally = NONE;
  for (const layout of LAYOUTS) {
    for (const format of FORMATS) {
      tally = counted(tally, await trueTrial(walk, truth, 'usual', layout, format, usual, desk));
      if (format === 'pdf' || format === 'docx') continue;
      tally = counted(tally, await trueTrial(walk, truth, 'other', layout, format, styled(new Random(`${walk.id} ${layout} ${format}`)), desk));
    }
  }
  return tally;
}

/** A procedure with a place for that kind has it in most of its documents: some seeds leave it out. */
async function wrongOf(kind: MutantKind, walk: TrueWalk, truth: Truth, desk: Desk): Promise<Tally> {
  let tally = NONE;
  for (let seed = 0; seed < 2 * EACH && tally.made < EACH; seed += 1) {
    const trial = await mutantTrial(kind, walk, truth, String(seed), desk, seed % IN_ANY_FORMAT === 0 ? MUTANT_FORMATS : ['md']);
    if (trial !== null) tally = counted(tally, trial);
  }
  return tally;
}

const counted = (tally: Tally, { measured: { isFound, isDiagnosed, alarms, trueStatements, steps } }: Trial): Tally => added(tally, {
  made: 1, found: isFound ? 1 : 0, diagnosed: isDiagnosed ? 1 : 0, alarms: alarms.length, statements: trueStatements, steps: steps.made, unchecked: steps.unchecked.length,
});

export const added = (one: Tally, other: Tally): Tally => ({
  made: one.made + other.made, found: one.found + other.found, diagnosed: one.diagnosed + other.diagnosed, alarms: one.alarms + other.alarms,
  statements: one.statements + other.statements, steps: one.steps + other.steps, unchecked: one.unchecked + other.unchecked,
});

/** Of several procedures together. */
export const total = (tallies: readonly Tally[]): Tally => tallies.reduce(added, NONE);
