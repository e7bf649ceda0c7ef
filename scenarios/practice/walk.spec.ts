import { expect, test } from '../../fixtures';
import { procedures } from '../procedures';
import { walk } from '../walk';
import { classRoom } from './room';
import { stageAt } from './stage';

// The page objects know nothing of the class room: who can walk a seat by them finds NSS as it is, with a bar above it.
test.use({ trace: 'off', screenshot: 'off' });

for (const id of ['terminal-addition', 'temporary-account', 'system-settings']) {
  test(`${id} を受講者の席で、ブラウザーから最後まで行える`, async ({ browser }, testInfo) => {
    const procedure = procedures.find((one) => one.id === id);
    if (!procedure) throw new Error(`No procedure ${id}`);
    const room = await classRoom();
    const [seat, other] = room.seats([id], ['受講者1', '受講者2']);
    if (!seat || !other) throw new Error('No seat.');
    const stage = await stageAt(room, seat, browser);
    await walk(procedure, stage, testInfo.outputPath());
    const { record, isOver } = await seat.attempt();
    const untouched = { steps: (await other.attempt()).steps.done, mails: (await other.mails()).length };
    await stage.close();
    await room.close();
    expect(record.mistakes.map(({ text }) => text)).toEqual([]);
    expect(isOver).toBe(true);
    expect(untouched).toEqual({ steps: 0, mails: 0 });
  });
}
