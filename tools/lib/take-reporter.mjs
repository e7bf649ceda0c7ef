/** Playwright's reporter for the taking of walks: one line for each procedure, with how far the whole command is, on stderr. */
import { howFar } from './progress.mjs';

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** @param {string | undefined} message @returns {string} its first line, without colours */
const firstLine = (message) => (message ?? '').replace(/\u001b\[[0-9;]*m/g, '').split('\n')[0] ?? '';

/** The part of the command that the taking is, 0 to 1, and when the command began. */
const share = Number(process.env.NSS_RECORD_SHARE ?? 1);
const startedAt = Number(process.env.NSS_RECORD_STARTED ?? Date.now());

export default class TakeReporter {
  all = 0;
  finished = 0;

  /** @param {unknown} _config @param {import('@playwright/test/reporter').Suite} suite */
  onBegin(_config, suite) {
    this.all = suite.allTests().length;
  }

  /** @param {import('@playwright/test/reporter').TestCase} test @param {import('@playwright/test/reporter').TestResult} result */
  onTestEnd(test, { status, error }) {
    this.finished += 1;
    const outcome = status === 'passed' ? '' : ` … 記録できませんでした: ${firstLine(error?.message) || status}`;
    say(`${howFar((this.finished / this.all) * share, startedAt)} 記録: ${test.title}${outcome}`);
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
