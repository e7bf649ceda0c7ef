import { expect, test } from '../../fixtures';
import { kindName } from '../../mock-server/practice/trainer/result';
import { procedures } from '../procedures';
import { Learner } from './learner';
import { classRoom } from './room';
import { WANTED, slipsFor } from './slips';
import { stageAt } from './stage';

// In every procedure typical mistakes are made in real browsers. The task bar has to tell of each one by the right name and about
// the right control, and who mends it comes to the end. Where a procedure has no room for ten, the name of the test says how many.
test.describe.configure({ timeout: 300_000 });
test.use({ trace: 'off', screenshot: 'off', video: 'off', actionTimeout: 30_000, navigationTimeout: 30_000 });

/** One of each kind is tried with every run of the tests; the project `nightly` tries all of them. */
const DAILY = new Set(['temporary-account', 'terminal-addition', 'id-retirement', 'billing-reference', 'cyber-port-broker']);

for (const procedure of procedures) {
  const slips = slipsFor(procedure);
  const count = slips.length < WANTED ? `${slips.length}件（この手続きで起こり得るすべて）` : `${slips.length}件`;
  test(`${procedure.id}: 典型的な誤り${count}を、種類と対象の名前で知らせる`, { tag: DAILY.has(procedure.id) ? [] : ['@nightly'] }, async ({ browser }) => {
    const room = await classRoom();
    const [seat] = room.seats([procedure.id], ['受講者'], { mend: true, exact: true });
    if (!seat) throw new Error('No seat.');
    const refusals = procedure.steps.flatMap(({ scenes }) => scenes.flatMap(({ actions }) => actions.flatMap((action) => (action.do === 'task' && action.refused !== undefined ? [action.refused] : []))));
    const stage = await stageAt(room, seat, browser, refusals);
    const learner = new Learner(procedure, stage, seat, slips);
    try {
      await learner.play();
      for (const { slip, ref, names, mistakes, bar } of learner.told) {
        const where = `${ref} ${kindName(slip.kind)}「${slip.label}」`;
        expect.soft(mistakes, where).toHaveLength(1);
        expect.soft(mistakes.map(({ kind }) => kindName(kind)), where).toEqual([kindName(slip.kind)]);
        for (const { label } of mistakes) expect.soft(names, where).toContain(label);
        for (const { text, label, screen } of mistakes) {
          expect.soft(bar, where).toContain(text);
          expect.soft(bar, where).toContain(`「${slip.kind === 'screen' ? screen : label}」`);
        }
      }
      expect(learner.told).toHaveLength(slips.length);
      const { isOver, record } = await seat.attempt();
      expect(isOver, '最後まで終えた').toBe(true);
      expect(record.mistakes).toHaveLength(slips.length);
    } finally {
      await stage.close();
      await room.close();
    }
  });
}

test('どの手続きにも、誤りが10件ずつ、または起こり得るだけある', () => {
  expect(procedures.map((procedure) => [procedure.id, slipsFor(procedure).length]).filter(([, count]) => Number(count) < WANTED)).toEqual([]);
});
