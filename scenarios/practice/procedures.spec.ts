import { expect, test } from '@playwright/test';
import { procedures } from '../procedures';
import { Robot } from './robot';
import { classRoom } from './room';

// Every procedure can be practised to its end, and who does it as written makes no mistake: in the freest course and in the strictest.

for (const procedure of procedures) {
  for (const [name, rules] of [['自由', {}], ['厳格', { mend: true, exact: true, test: true, hints: false }]] as const) {
    test(`${procedure.title}を手順どおりに終えると、誤りは1つもない（${name}）`, async () => {
      const room = await classRoom();
      const [seat] = room.seats([procedure.id], ['受講者'], rules);
      if (!seat) throw new Error('No seat.');
      await new Robot(room.url, seat).play(procedure);
      const { record, goal } = await seat.attempt();
      await room.close();
      expect(seat.problem).toBeNull();
      expect(record.mistakes.map(({ text }) => text)).toEqual([]);
      expect(goal).toBeUndefined();
      expect(Object.values(record.progress.done)).not.toContain('skipped');
      expect(record.finishedAt).not.toBeNull();
    });
  }
}
