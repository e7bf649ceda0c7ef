/** A sample of documents with one wrong thing in each; `npm run bench -- documents` measures all of them. */
import { expect, test } from '@playwright/test';
import { Desk } from '../generated/desk';
import { faults, mutantTrial, type Trial } from '../generated/trial';
import { KINDS, type MutantKind } from '../generated/types';
import { ids, truth, walkOf } from './truth';

/** Procedures taken for each kind, every time others. */
const EACH = 10;

test.describe('one wrong thing in a document', () => {
  for (const [turn, kind] of KINDS.entries()) {
    test(`${kind} is found with the right diagnosis, and nothing else is`, async () => {
      const trials = await sample(kind, turn);
      expect(trials.length, 'most procedures have a place for it').toBeGreaterThanOrEqual(EACH / 2);
      const missed = trials.filter(({ measured }) => !measured.isDiagnosed).flatMap(faults);
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(trials.length * 0.1);
      const statements = trials.reduce((sum, { measured }) => sum + measured.trueStatements, 0);
      const alarms = trials.flatMap(({ measured }) => measured.alarms);
      expect(alarms.length / statements, alarms.map(({ diagnosis, message, quote }) => `${diagnosis} ${message}（${quote}）`).join('\n')).toBeLessThanOrEqual(0.01);
    });
  }
});

async function sample(kind: MutantKind, turn: number): Promise<Trial[]> {
  const desk = await Desk.open();
  try {
    const trials: Trial[] = [];
    for (let index = 0; index < ids.length && trials.length < EACH; index += 1) {
      const trial = await mutantTrial(kind, walkOf(ids[(turn * 7 + index * 3) % ids.length]!), truth(), `sample ${index}`, desk);
      if (trial !== null) trials.push(trial);
    }
    return trials;
  } finally {
    await desk.close();
  }
}
