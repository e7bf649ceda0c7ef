import { wholeNumber } from './options.mjs';
import { Stop } from './stop.mjs';

/** What `npm run walk` understands; all but `list` and `record` mean what they mean to Playwright. */
export const WALK_OPTIONS = /** @type {const} */ ({
  list: { type: 'boolean' },
  record: { type: 'boolean' },
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
 * @throws {Stop} when a value makes no sense, or two of them together
 */
export function playwrightArguments(values) {
  const other = ['list', 'ui', 'debug'].find((name) => values[name]);
  if (values.record && other !== undefined) throw new Stop(`--record は --${other} と同時には使えません。`);
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
