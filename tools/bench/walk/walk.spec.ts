import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import { test, type Control } from '../../../fixtures';
import { procedures } from '../../../scenarios/procedures';
import { walk, type Stage } from '../../../scenarios/walk';
import type { Walked } from './turns';

const { NSS_BENCH_PORT, NSS_BENCH_ROUNDS, NSS_BENCH_PROCEDURE } = process.env;
const procedure = procedures.find(({ id }) => id === NSS_BENCH_PROCEDURE);
if (!procedure) throw new Error(`手順 ${NSS_BENCH_PROCEDURE} はありません。`);

test.use({ trace: 'off', screenshot: 'off', nssOptions: { now: procedure.now } });

for (let round = 1; round <= Number(NSS_BENCH_ROUNDS); round += 1) {
  const title = `${procedure.title} ${round}`;
  // Playwright makes the people whom a test names, so there is a test for each cast.
  if (procedure.cast === 'newcomer') {
    test(title, ({ nss, newcomer: applicant, newManager: manager, centre, clock, control }, testInfo) =>
      measured({ nss, applicant, manager, centre, clock }, control, testInfo));
  } else {
    test(title, ({ nss, applicant, manager, centre, clock, control }, testInfo) =>
      measured({ nss, applicant, manager, centre, clock }, control, testInfo));
  }
}

/** Waits until it is our turn (a time that is not ours), walks, and tells how long that took. */
async function measured(stage: Stage, control: Control, testInfo: TestInfo): Promise<void> {
  testInfo.setTimeout(0);
  const socket = connect(Number(NSS_BENCH_PORT), '127.0.0.1');
  await once(socket, 'data');
  const folder = testInfo.outputPath('evidence');
  const began = performance.now();
  const evidence = await walk(procedure!, stage, folder);
  const ms = performance.now() - began;
  const { steps } = JSON.parse(await readFile(evidence, 'utf8')) as { steps: unknown[] };
  const pictures = (await readdir(path.join(folder, procedure!.id))).length;
  const walked: Walked = { ms, actions: steps.length, pictures, journal: await control.journal() };
  socket.end(`${JSON.stringify(walked)}\n`);
  await once(socket, 'close');
}
