import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, reportsOut } from './paths.mjs';

/** @typedef {{passed: number, failed: number}} Counts */

/**
 * Counts what Playwright's JSON report says.
 * @param {any} report content of the JSON report, or null when none was written
 * @param {{exitCode: number, skippedIsFailed: boolean}} options `skippedIsFailed`: what was not run counts as not verified
 * @returns {Counts} never "all passed" when the run itself failed or nothing ran
 */
export function countResults(report, { exitCode, skippedIsFailed }) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  const passed = expected + flaky;
  const failed = unexpected + (report?.errors?.length ?? 0) + (skippedIsFailed ? skipped : 0);
  const somethingIsWrong = exitCode !== 0 || passed === 0;
  return { passed, failed: failed === 0 && somethingIsWrong ? 1 : failed };
}

/** @param {string} file @returns {any} the parsed file, or null when there is none or it is cut short */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} command "walk" or "test" */
export const resultsFile = (command) => path.join(reportsOut, `${command}-results.json`);
/** @param {string} command */
const summaryFile = (command) => path.join(reportsOut, `${command}-summary.json`);

/** Removes what the last run left, so that nobody takes it for this run's. @param {string} command */
export function forgetResults(command) {
  rmSync(resultsFile(command), { force: true });
  rmSync(summaryFile(command), { force: true });
}

/**
 * Leaves the counts for `.ci/run` and prints them as the command's last line.
 * @param {string} command
 * @param {Counts} counts
 * @returns {number} the command's exit code
 */
export function conclude(command, { passed, failed }) {
  makeFolder(reportsOut);
  writeFileSync(summaryFile(command), `${JSON.stringify({ passed, failed })}\n`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
