import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { test } from '../../../fixtures';
import { terminalAddition } from '../../../scenarios/procedures/terminal-addition';
import { walk } from '../../../scenarios/walk';

const { NSS_BENCH_PORT, NSS_BENCH_ROUNDS } = process.env;

test.use({ trace: 'off', screenshot: 'off', nssOptions: { now: terminalAddition.now } });

for (let round = 1; round <= Number(NSS_BENCH_ROUNDS); round += 1) {
  // The time until it is our turn is not ours.
  test(`${terminalAddition.title} ${round}`, async ({ nss, applicant, manager, centre, clock, control }, testInfo) => {
    testInfo.setTimeout(0);
    const socket = connect(Number(NSS_BENCH_PORT), '127.0.0.1');
    await once(socket, 'data');
    const folder = testInfo.outputPath('evidence');
    const began = performance.now();
    await walk(terminalAddition, { nss, applicant, manager, centre, clock }, folder);
    const ms = performance.now() - began;
    const pictures = (await readdir(path.join(folder, terminalAddition.id))).length;
    socket.end(`${JSON.stringify({ ms, pictures, journal: await control.journal() })}\n`);
    await once(socket, 'close');
  });
}
