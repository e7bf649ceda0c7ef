import { existsSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, makeFolder } from '../lib/paths.mjs';
import { onPath, run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';
import { buildMailpit } from './mailpit-build.mjs';
import { downloadMailpit } from './mailpit-release.mjs';

export const MAILPIT_VERSION = 'v1.30.5';
const NAMED = 'MAILPIT_BIN';
/** The oldest minor version that knows every option we start it with. */
const OLDEST = /** @type {const} */ ([1, 30]);
const START_LIMIT_MS = 10_000;

/**
 * Finds a Mailpit that runs, and gets one where there is none: from the official release, else built from the pinned source.
 * @param {{log: import('../lib/log.mjs').Log}} options
 * @returns {Promise<string>} absolute path of the executable
 * @throws {Stop} when none can be had; says what was tried
 */
export async function ensureMailpit({ log }) {
  const named = process.env[NAMED];
  if (named) {
    if (await isUsable(named)) return path.resolve(named);
    throw new Stop(
      `環境変数 ${NAMED} の Mailpit を使えません（${named}、${OLDEST.join('.')} 以上が必要です）。`,
      'パスを直すか、変数を外して、もう一度実行してください。',
    );
  }
  const cached = cachedMailpit();
  for (const candidate of [onPath('mailpit'), cached]) {
    if (candidate && (await isUsable(candidate))) return candidate;
  }
  makeFolder(path.dirname(cached));
  const reasons = [];
  for (const obtain of [downloadMailpit, buildMailpit]) {
    try {
      await obtain({ target: cached, version: MAILPIT_VERSION, log });
      if (await isUsable(cached)) return cached;
      reasons.push('取得した Mailpit が起動しません');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log(`    ${reason}`);
      reasons.push(reason);
    }
  }
  throw new Stop(
    `Mailpit を用意できませんでした（${reasons.join('、')}）。`,
    `Mailpit ${MAILPIT_VERSION} を https://mailpit.axllent.org/docs/install/ に従って入れるか、実行ファイルを環境変数 ${NAMED} に指定して、もう一度実行してください。`,
  );
}

/** @returns {string} where we keep our own copy; the version is part of the path, so a new pin is a new copy */
export function cachedMailpit() {
  return path.join(cacheFolder(), `mailpit-${MAILPIT_VERSION}`, process.platform === 'win32' ? 'mailpit.exe' : 'mailpit');
}

/** @param {string} executable @returns {Promise<boolean>} whether it runs here and is new enough */
async function isUsable(executable) {
  if (!existsSync(executable)) return false;
  const { code, output } = await run(executable, ['version', '--no-release-check'], { limitMs: START_LIMIT_MS });
  return code === 0 && isNewEnough(output);
}

/**
 * @param {string} answer what `mailpit version` printed
 * @returns {boolean}
 */
export function isNewEnough(answer) {
  const [, major = 0, minor = 0] = (/v(\d+)\.(\d+)\./.exec(answer) ?? []).map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
