import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { withHeartbeat } from '../lib/log.mjs';
import { reachable } from '../lib/net.mjs';
import { inRoot, root } from '../lib/paths.mjs';
import { onPath, run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';
import { aptInstall, aptIsUsable } from './apt.mjs';

const DOWNLOAD_LIMIT_MS = 10 * 60_000;
const START_LIMIT_MS = 20_000;
const DOWNLOAD_HOST = 'https://cdn.playwright.dev/';
const NAMED = 'PLAYWRIGHT_CHROMIUM_EXECUTABLE';

/**
 * Finds a Chromium (or Chrome, or Edge) that starts, and gets one where there is none.
 * @param {{log: import('../lib/log.mjs').Log}} options
 * @returns {Promise<string>} absolute path of the executable
 * @throws {Stop} when none can be had
 */
export async function ensureBrowser({ log }) {
  const named = process.env[NAMED];
  if (named) {
    if (await starts(named)) return path.resolve(named);
    throw new Stop(`環境変数 ${NAMED} のブラウザを起動できません（${named}）。`, 'パスを直すか、変数を外して、もう一度実行してください。');
  }
  const own = playwrightsOwn();
  const found = await firstThatStarts([own, ...installedBrowsers()]);
  if (found) return found;
  if (own && (await downloadOwn(log)) && (await starts(own))) return own;
  if (aptIsUsable() && (await aptInstall('chromium', log))) {
    const packaged = await firstThatStarts(installedBrowsers());
    if (packaged) return packaged;
  }
  throw new Stop(
    'ブラウザ（Chromium）が見つからず、取得もできませんでした。',
    `Google Chrome か Chromium を入れるか、その実行ファイルを環境変数 ${NAMED} に指定して、もう一度実行してください。`,
  );
}

/**
 * Where browsers are usually installed, best first.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string[]} candidates; those with a fixed place need not exist
 */
export function installedBrowsers(env = process.env, platform = process.platform) {
  if (platform === 'darwin') {
    const places = ['/Applications', path.join(env.HOME ?? '/', 'Applications')];
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return places.flatMap((place) => apps.map((app) => path.join(place, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (platform === 'win32') {
    const places = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((place) => place !== undefined);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => places.map((place) => path.win32.join(place, program)));
  }
  return ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge']
    .map((name) => onPath(name, env, platform))
    .filter((found) => found !== null);
}

/** @param {(string | null)[]} candidates @returns {Promise<string | null>} */
async function firstThatStarts(candidates) {
  for (const candidate of candidates) if (candidate && (await starts(candidate))) return candidate;
  return null;
}

/**
 * A browser can be there and lack system libraries, so it is asked for its version. On Windows it has no such answer (it
 * would open a window), and no such problem.
 * @param {string} executable
 */
async function starts(executable) {
  if (!existsSync(executable)) return false;
  if (process.platform === 'win32') return true;
  return (await run(executable, ['--version'], { limitMs: START_LIMIT_MS })).code === 0;
}

/** @returns {string | null} where Playwright keeps, or would keep, its own Chromium */
function playwrightsOwn() {
  try {
    return createRequire(inRoot('package.json'))('playwright-core').chromium.executablePath();
  } catch {
    return null; // Playwright has no build for this platform.
  }
}

/** @param {import('../lib/log.mjs').Log} log @returns {Promise<boolean>} */
async function downloadOwn(log) {
  if (!process.env.PLAYWRIGHT_DOWNLOAD_HOST && !(await reachable(DOWNLOAD_HOST))) {
    log('    Playwright の配布元に接続できないため、ほかの方法を試します。');
    return false;
  }
  log('    Playwright の Chromium を取得しています（約170MB）…');
  const cli = inRoot('node_modules', 'playwright-core', 'cli.js');
  const { code } = await withHeartbeat(log, () =>
    run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { cwd: root, limitMs: DOWNLOAD_LIMIT_MS }),
  );
  return code === 0;
}
