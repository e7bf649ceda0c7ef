import { withHeartbeat } from '../lib/log.mjs';
import { onPath, run } from '../lib/run.mjs';

const UPDATE_LIMIT_MS = 2 * 60_000;
const INSTALL_LIMIT_MS = 10 * 60_000;

/** Fails in seconds instead of minutes where the mirrors cannot be reached, and never asks a question. */
const OPTIONS = [
  '-o', 'Acquire::Retries=0',
  '-o', 'Acquire::http::Timeout=5',
  '-o', 'Acquire::https::Timeout=5',
  '-o', 'DPkg::Lock::Timeout=60',
];

/** @returns {boolean} whether system packages may be installed here: root on Debian, Ubuntu and their kin */
export function aptIsUsable() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null;
}

/**
 * Installs one Debian package.
 * @param {string} name
 * @param {import('../lib/log.mjs').Log} log
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function aptInstall(name, log) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  log(`    Debian パッケージ ${name} を入れています（apt-get）…`);
  return withHeartbeat(log, async () => {
    await run('apt-get', [...OPTIONS, 'update'], { limitMs: UPDATE_LIMIT_MS, env });
    const installed = await run('apt-get', [...OPTIONS, 'install', '-y', '--no-install-recommends', name], {
      limitMs: INSTALL_LIMIT_MS,
      env,
    });
    return installed.code === 0;
  });
}
