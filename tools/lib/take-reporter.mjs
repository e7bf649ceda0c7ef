/** Playwright's reporter for the taking of walks: one line for each procedure, with how far the whole command is, on stderr. */
import { LineReporter, reasonOf, say } from './line-reporter.mjs';
import { howFar } from './progress.mjs';

/** The part of the command that the taking is, 0 to 1, and when the command began. */
const share = Number(process.env.NSS_RECORD_SHARE ?? 1);
const startedAt = Number(process.env.NSS_RECORD_STARTED ?? Date.now());

export default class TakeReporter extends LineReporter {
  /** @param {import('@playwright/test/reporter').TestCase} test @param {import('@playwright/test/reporter').TestResult} result */
  onTestEnd(test, result) {
    this.finished += 1;
    const outcome = result.status === 'passed' ? '' : ` … 記録できませんでした: ${reasonOf(result)}`;
    say(`${howFar((this.finished / this.all) * share, startedAt)} 記録: ${test.title}${outcome}`);
  }
}
