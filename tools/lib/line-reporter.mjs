/** What the reporters of our own commands have in common: one line for each test, and what is no test's fault, on stderr. */

/** @typedef {import('@playwright/test/reporter').TestResult} TestResult */

export const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** Why a test did not pass, in one line. @param {Pick<TestResult, 'status' | 'error'>} result */
export const reasonOf = ({ status, error }) => firstLine(error?.message) || status;

/** @param {string | undefined} message @returns {string} its first line, without colours */
const firstLine = (message) => (message ?? '').replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0] ?? '';

export class LineReporter {
  all = 0;
  finished = 0;

  /** @param {unknown} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.all = suite.allTests().length;
  }

  /** E.g. a browser that does not start. @param {import('@playwright/test/reporter').TestError} error */
  onError({ message }) {
    say(`  ${firstLine(message)}`);
  }

  /** True keeps Playwright from adding a reporter of its own. */
  printsToStdio() {
    return true;
  }
}
