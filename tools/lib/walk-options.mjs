import { wholeNumber } from './options.mjs';
import { Stop } from './stop.mjs';

/** What `npm run walk` understands; all but `list` mean what they mean to Playwright. */
export const WALK_OPTIONS = /** @type {const} */ ({
  list: { type: 'boolean' },
  headed: { type: 'boolean' },
  workers: { type: 'string' },
  trace: { type: 'string' },
  ui: { type: 'boolean' },
  debug: { type: 'boolean' },
});

const TRACE_MODES = ['on', 'off', 'retain-on-failure'];

/**
 * @param {Record<string, any>} values as read from the command line
 * @returns {string[]} the arguments to hand to Playwright
 * @throws {Stop} when a value makes no sense
 */
export function playwrightArguments(values) {
  const args = ['headed', 'ui', 'debug'].filter((name) => values[name]).map((name) => `--${name}`);
  const workers = wholeNumber(values, 'workers', 1, 64);
  if (workers !== undefined) args.push(`--workers=${workers}`);
  if (values.trace !== undefined) {
    if (!TRACE_MODES.includes(values.trace)) {
      throw new Stop(`--trace には ${TRACE_MODES.join('、')} のいずれかを指定してください（指定値: ${values.trace}）。`);
    }
    args.push(`--trace=${values.trace}`);
  }
  return args;
}
