/** Documents with one wrong thing in each, of every procedure; `npm run bench -- documents` measures ten times as many. */
import { expect, test } from '@playwright/test';
import { Desk } from '../generated/desk';
import { faults, MUTANT_FORMATS, mutantTrial, type Trial } from '../generated/trial';
import { KINDS, type MutantKind } from '../generated/types';
import { ids, truth, walkOf } from './truth';

/** Documents of each kind for each procedure. */
const EACH = 2;
/** Of so many procedures one has its document in any of the formats; the others in Markdown, which is read at once. */
const IN_ANY_FORMAT = 8;

/** Share that must be found with the right diagnosis; and of what is right, share of false alarms. */
const [FOUND, FALSE] = [0.98, 0.01];

test.describe('one wrong thing in a document', () => {
  for (const [turn, kind] of KINDS.entries()) {
    test(`${kind} is found with the right diagnosis, and nothing else is`, async () => {
      const trials = await sample(kind, turn);
      expect(trials.length, 'most procedures have a place for it').toBeGreaterThanOrEqual(ids.length * EACH / 2);
      const missed = trials.filter(({ measured }) => !measured.isDiagnosed).flatMap(faults);
      const found = trials.filter(({ measured }) => measured.isDiagnosed).length;
      expect(found / trials.length, missed.join('\n')).toBeGreaterThanOrEqual(FOUND);
      const statements = trials.reduce((sum, { measured }) => sum + measured.trueStatements, 0);
      const alarms = trials.flatMap(({ measured }) => measured.alarms);
      expect(alarms.length / statements, alarms.map(({ diagnosis, message, quote }) => `${diagnosis} ${message}（${quote}）`).join('\n')).toBeLessThanOrEqual(FALSE);
    });
  }
});

async function sample(kind: MutantKind, turn: number): Promise<Trial[]> {
  const desk = await Desk.open();
  try {
    const trials: Trial[] = [];
    for (const [index, id] of ids.entries()) {
      for (let seed = 0; seed < EACH; seed += 1) {
        const formats = (turn + index + seed) % IN_ANY_FORMAT === 0 ? MUTANT_FORMATS : (['md'] as const);
        const trial = await mutantTrial(kind, walkOf(id), truth(), `sample ${seed}`, desk, formats);
        if (trial !== null) trials.push(trial);
      }
    }
    return trials;
  } finally {
    await desk.close();
  }
}
