/**
 * Playwright's reporter for what the document check does in the browser: one line for each part with the time that is left, and why
 * one could not be done, on stderr.
 */

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** @param {string | undefined} message @returns {string} its first line, without colours */
const firstLine = (message) => (message ?? '').replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0] ?? '';

/** Parts differ much: from a few of them, nothing follows for the rest. */
const FEW = 5;

/** @param {number} ms @returns {string} rounded, since it is an estimate */
const roughly = (ms) => (ms < 50_000 ? `${Math.max(1, Math.ceil(ms / 10_000)) * 10}秒` : `${Math.ceil(ms / 60_000)}分`);

export default class TruthReporter {
  all = 0;
  finished = 0;
  /** Without those that had been done before. */
  done = 0;
  started = Date.now();

  /** @param {unknown} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.all = suite.allTests().length;
  }

  /** @param {import('@playwright/test/reporter').TestCase} test @param {import('@playwright/test/reporter').TestResult} result */
  onTestEnd(test, { status, error }) {
    this.finished += 1;
    // What was interrupted did not go wrong.
    if (status === 'skipped' || status === 'interrupted') return;
    this.done += 1;
    const outcome = status === 'passed' ? this.#left() : ` … できませんでした: ${firstLine(error?.message) || status}`;
    say(`  [${this.finished}/${this.all}] ${test.title}${outcome}`);
  }

  #left() {
    const left = this.all - this.finished;
    if (left === 0 || this.done < FEW) return '';
    return `（残り約${roughly((Date.now() - this.started) / this.done * left)}）`;
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
