import { mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { withHeartbeat } from '../lib/log.mjs';
import { reachable } from '../lib/net.mjs';
import { inRoot } from '../lib/paths.mjs';
import { onPath, run } from '../lib/run.mjs';

const BUILD_LIMIT_MS = 10 * 60_000;
const ASK_LIMIT_MS = 10_000;

/**
 * Builds Mailpit from the pinned module in tools/mailpit, whose go.sum holds the checksum of every source.
 * @param {{target: string, version: string, log: import('../lib/log.mjs').Log}} options `target`: where the executable goes
 * @throws {Error} with a Japanese reason
 */
export async function buildMailpit({ target, version, log }) {
  const go = onPath('go');
  if (!go) throw new Error('Go が入っていないため、ソースからのビルドもできません');
  const env = await goEnvironment(go);
  log('    Mailpit をソースからビルドしています（初回のみ、1～数分かかります）…');
  const folder = await mkdtemp(path.join(path.dirname(target), 'build-'));
  try {
    const executable = path.join(folder, path.basename(target));
    const flags = `-s -w -X github.com/axllent/mailpit/config.Version=${version}`;
    const built = await withHeartbeat(log, () =>
      run(go, ['build', '-ldflags', flags, '-o', executable, 'github.com/axllent/mailpit'], {
        cwd: inRoot('tools', 'mailpit'),
        env,
        limitMs: BUILD_LIMIT_MS,
      }),
    );
    if (built.timedOut) throw new Error('Mailpit のビルドが10分以内に終わりませんでした');
    if (built.code !== 0) throw new Error(`Mailpit をビルドできません（go build: ${built.output.trim().split('\n').at(-1)}）`);
    await rename(executable, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Where the module proxy does not answer, GOPROXY=off lets the build still use sources fetched earlier, and otherwise fail in
 * seconds instead of waiting for every connection.
 * @param {string} go
 */
async function goEnvironment(go) {
  // The user's own flags and workspace have no say in a pinned build.
  const env = { ...process.env, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' };
  const { output } = await run(go, ['env', 'GOPROXY'], { limitMs: ASK_LIMIT_MS, env });
  const proxy = /https?:\/\/[^\s,|]+/.exec(output)?.[0];
  if (proxy && !(await reachable(proxy, env))) return { ...env, GOPROXY: 'off' };
  return env;
}
