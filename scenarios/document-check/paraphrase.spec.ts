/** The same in other words: verbs, polite and plain forms, brackets, numbers, particles, with and without names of screens. */
import { expect, test } from '@playwright/test';
import { Desk } from '../generated/desk';
import { Random } from '../generated/random';
import { faults, trueTrial } from '../generated/trial';
import { LAYOUTS } from '../generated/types';
import { styled } from '../generated/words/style';
import { ids, truth, walkOf } from './truth';

const EACH = 4;
/** Those that are read fastest; what formats do is the round trip's. */
const FORMATS = ['md', 'html', 'txt'] as const;

test.describe('paraphrases', () => {
  for (const id of ids) {
    test(id, async () => {
      const desk = await Desk.open();
      try {
        for (let turn = 0; turn < EACH; turn += 1) {
          const random = new Random(`${id} paraphrase ${turn}`);
          const [style, layout, format] = [styled(random), random.pick(LAYOUTS), random.pick(FORMATS)];
          const trial = await trueTrial(walkOf(id), truth(), `paraphrase ${turn}`, layout, format, style, desk);
          expect.soft(faults(trial), `${turn}: ${JSON.stringify(style)}`).toEqual([]);
        }
      } finally {
        await desk.close();
      }
    });
  }
});
