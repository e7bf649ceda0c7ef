import { existsSync } from 'node:fs';
import { onPath, run } from '../lib/run.mjs';
import { aptInstall, aptIsUsable } from './apt.mjs';

const LIMIT_MS = 20_000;

/** How one gets it, where we may not install it ourselves. */
const HOW = /** @type {Record<string, string>} */ ({ darwin: 'brew install ffmpeg', win32: 'winget install Gyan.FFmpeg', linux: 'sudo apt-get install ffmpeg' });

/**
 * Looks for a video encoder: FFMPEG_BIN, the search path, the Debian package where it may be installed. Without one everything but
 * the film is made, so this is never an error.
 * @param {{log: import('../lib/log.mjs').Log, env?: NodeJS.ProcessEnv, mayInstall?: boolean}} options
 * @returns {Promise<string | null>} absolute path of an ffmpeg that writes H.264; null where there is none, and it was told how to get one
 */
export async function ensureEncoder({ log, env = process.env, mayInstall = aptIsUsable() }) {
  const found = await usable(env.FFMPEG_BIN ?? null) ?? await usable(onPath('ffmpeg', env));
  if (found !== null) return found;
  if (mayInstall && await aptInstall('ffmpeg', log)) {
    const installed = await usable(onPath('ffmpeg', env));
    if (installed !== null) return installed;
  }
  log(`動画を作るための ffmpeg（H.264対応）が見つかりません。動画を除いて作ります。ffmpeg を入れて（例: ${HOW[process.platform] ?? HOW.linux}）もう一度実行すると、動画もできます。`);
  return null;
}

/** @param {string | null} program @returns {Promise<string | null>} the program, where it can do what we need */
async function usable(program) {
  if (program === null || !existsSync(program)) return null;
  const { code, output } = await run(program, ['-hide_banner', '-encoders'], { limitMs: LIMIT_MS });
  return code === 0 && output.includes('libx264') ? program : null;
}
