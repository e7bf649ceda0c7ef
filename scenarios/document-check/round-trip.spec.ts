/** A document made from the data of a procedure says nothing false, whatever its format and layout, and every step of it is checked. */
import { expect, test } from '@playwright/test';
import { Desk } from '../generated/desk';
import { Random } from '../generated/random';
import { FORMATS } from '../generated/render';
import { faults, trueTrial } from '../generated/trial';
import { LAYOUTS } from '../generated/types';
import { usual, type Style } from '../generated/words/style';
import { ids, truth, walkOf } from './truth';

const NUMBERINGS: readonly Style['numbering'][] = ['circled', 'dot', 'parenthesis', 'word'];

test.describe('documents generated from the data', () => {
  for (const id of ids) {
    test(id, async () => {
      const desk = await Desk.open();
      try {
        for (const layout of LAYOUTS) {
          for (const format of FORMATS) {
            const style = { ...usual, numbering: new Random(`${id} ${layout} ${format}`).pick(NUMBERINGS) };
            const trial = await trueTrial(walkOf(id), truth(), 'round trip', layout, format, style, desk);
            expect.soft(faults(trial), `${layout} ${format}`).toEqual([]);
            expect(trial.measured.trueStatements, 'there is something that could be false').toBeGreaterThan(5);
          }
        }
      } finally {
        await desk.close();
      }
    });
  }
});
