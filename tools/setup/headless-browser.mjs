import { onPath } from '../lib/run.mjs';
import { aptInstall, aptIsUsable } from './apt.mjs';

const SHELL = 'chromium-headless-shell';

/**
 * A browser without windows, for runs that show none: it opens a context three to five times as fast as Debian's
 * Chromium does, which is most of what a short test costs. Nice to have: without it, `browser` serves for both.
 * @param {string} browser the browser with windows, as found
 * @param {{log: import('../lib/log.mjs').Log}} options
 * @returns {Promise<string>} absolute path of the executable
 */
export async function ensureHeadlessBrowser(browser, { log }) {
  if (process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE || browser !== onPath('chromium')) return browser;
  const installed = onPath(SHELL);
  if (installed) return installed;
  if (aptIsUsable() && (await aptInstall(SHELL, log))) return onPath(SHELL) ?? browser;
  return browser;
}
