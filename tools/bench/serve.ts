import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Bench } from './bench';
import { inPairs, timed } from './measure';

const root = path.join(__dirname, '..', '..');

/** `npm run serve` on a machine that is set up, with a Mailpit of its own. */
export const serve: Bench = {
  name: 'serve',
  about: 'npm run serve が使えるようになるまで',
  async run() {
    const { freePort } = await import('../mailpit.mjs');
    const served = async (): Promise<number> => {
      const ports = [await freePort(), await freePort(), await freePort()];
      const options = ['--port', '--mailpit-port', '--smtp-port'].flatMap((option, index) => [option, String(ports[index])]);
      const began = performance.now();
      const child = spawn(process.execPath, ['tools/serve.mjs', '--memory', ...options], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
      const gone = once(child, 'exit');
      const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), gone])) as [unknown];
      const ms = performance.now() - began;
      child.kill('SIGTERM');
      await gone;
      if (!/^NSS ready at http/.test(String(line))) throw new Error(`npm run serve が使えるようになりません: ${line}`);
      return ms;
    };
    const pairs = await inPairs({
      rounds: 9,
      warmUp: 1,
      subject: served,
      baseline: () => timed(() => once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'exit')),
    });
    return [{ what: '起動から「NSS ready」まで', against: 'node -e 0', unit: 'ms', pairs, aim: { of: 'measured', most: 1500 } }];
  },
};
