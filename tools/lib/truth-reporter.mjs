/**
 * Playwright's reporter for what the document check does in the browser: one line for each part with the time that is left, and why
 * one could not be done, on stderr.
 */

import { LineReporter, reasonOf, say } from './line-reporter.mjs';

/** Parts differ much: from a few of them, nothing follows for the rest. */
const FEW = 5;

/** @param {number} ms @returns {string} rounded, since it is an estimate */
const roughly = (ms) => (ms < 50_000 ? `${Math.max(1, Math.ceil(ms / 10_000)) * 10}秒` : `${Math.ceil(ms / 60_000)}分`);

export default class TruthReporter extends LineReporter {
  /** Without those that had been done before. */
  done = 0;
  started = Date.now();

  /** @param {import('@playwright/test/reporter').TestCase} test @param {import('@playwright/test/reporter').TestResult} result */
  onTestEnd(test, result) {
    this.finished += 1;
    // What was interrupted did not go wrong.
    if (result.status === 'skipped' || result.status === 'interrupted') return;
    this.done += 1;
    const outcome = result.status === 'passed' ? this.#left() : ` … できませんでした: ${reasonOf(result)}`;
    say(`  [${this.finished}/${this.all}] ${test.title}${outcome}`);
  }

  #left() {
    const left = this.all - this.finished;
    if (left === 0 || this.done < FEW) return '';
    return `（残り約${roughly((Date.now() - this.started) / this.done * left)}）`;
  }
}
