/** Playwright's reporter for the making of a truth: one line for each part, and why one could not be made, on stderr. */

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** @param {string | undefined} message @returns {string} its first line, without colours */
const firstLine = (message) => (message ?? '').replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0] ?? '';

export default class TruthReporter {
  all = 0;
  finished = 0;

  /** @param {unknown} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.all = suite.allTests().length;
  }

  /** @param {import('@playwright/test/reporter').TestCase} test @param {import('@playwright/test/reporter').TestResult} result */
  onTestEnd(test, { status, error }) {
    this.finished += 1;
    if (status === 'skipped') return;
    say(`  [${this.finished}/${this.all}] ${test.title}${status === 'passed' ? '' : ` … できませんでした: ${firstLine(error?.message) || status}`}`);
  }

  /** What is no test's fault, e.g. a browser that does not start. @param {import('@playwright/test/reporter').TestError} error */
  onError({ message }) {
    say(`  ${firstLine(message)}`);
  }

  /** True keeps Playwright from adding a reporter of its own. */
  printsToStdio() {
    return true;
  }
}
