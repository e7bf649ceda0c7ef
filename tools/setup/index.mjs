import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { toStderr } from '../lib/log.mjs';
import { inRoot, makeFolder } from '../lib/paths.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensureHeadlessBrowser } from './headless-browser.mjs';
import { ensureJapaneseFont } from './font.mjs';
import { ensureMailpit } from './mailpit.mjs';
import { ensureNode } from './node-version.mjs';
import { ensurePackages, packagesAreCurrent } from './packages.mjs';

/** @typedef {{chromium: string, headless: string, mailpit: string}} Found absolute paths; `headless`: the browser for runs without windows */

const resultFile = inRoot('.cache', 'setup.json');
const STEPS = 5;

/**
 * Makes this machine ready: Node.js, packages, browser, Japanese font, Mailpit. What was found is kept in .cache/setup.json;
 * from the second time on only its existence is checked, silently and in a few milliseconds.
 * @param {{log?: import('../lib/log.mjs').Log}} [options]
 * @returns {Promise<Found>}
 * @throws {import('../lib/stop.mjs').Stop} when something is missing and cannot be had
 */
export async function setup({ log = toStderr } = {}) {
  ensureNode();
  const before = remembered();
  if (before && packagesAreCurrent()) return before;
  const step = (/** @type {number} */ number, /** @type {string} */ text) => log(`[準備 ${number}/${STEPS}] ${text}`);

  step(1, `Node.js ${process.versions.node}`);
  step(2, 'パッケージを確認しています…');
  await ensurePackages({ log });
  step(3, 'ブラウザを探しています…');
  const chromium = await ensureBrowser({ log });
  log(`    ${chromium}`);
  const headless = await ensureHeadlessBrowser(chromium, { log });
  step(4, '日本語フォントを確認しています…');
  await ensureJapaneseFont({ log });
  step(5, 'Mailpit を探しています…');
  const mailpit = await ensureMailpit({ log });
  log(`    ${mailpit}`);

  makeFolder(inRoot('.cache'));
  writeFileSync(resultFile, `${JSON.stringify({ chromium, headless, mailpit, wishes: wishes() }, null, 2)}\n`);
  log('[準備完了]');
  return { chromium, headless, mailpit };
}

/** @returns {Found | null} what the last set-up found, if it is still there and still what is wished for */
function remembered() {
  try {
    const { chromium, headless, mailpit, ...rest } = JSON.parse(readFileSync(resultFile, 'utf8'));
    const valid = [chromium, headless, mailpit].every((found) => existsSync(found)) && rest.wishes === wishes();
    return valid ? { chromium, headless, mailpit } : null;
  } catch {
    return null;
  }
}

/** The environment's say in where things are found; when it changes, the search starts again. */
function wishes() {
  const { PLAYWRIGHT_CHROMIUM_EXECUTABLE, MAILPIT_BIN, NSS_HARNESS_CACHE } = process.env;
  return JSON.stringify([PLAYWRIGHT_CHROMIUM_EXECUTABLE, MAILPIT_BIN, NSS_HARNESS_CACHE].map((value) => value ?? null));
}
