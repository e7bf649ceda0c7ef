import { rmSync } from 'node:fs';
import path from 'node:path';
import { inRoot, reportsOut, root } from './paths.mjs';
import { countResults, readReport, resultsFile } from './results.mjs';
import { run, runVisibly } from './run.mjs';

/** Making the Allure report takes seconds; it is a by-product and holds nothing up. */
const ALLURE_LIMIT_MS = 120_000;

/**
 * Runs Playwright in this terminal, makes the Allure report of this run and counts its results.
 * @param {{command: string, args: string[], env?: NodeJS.ProcessEnv, skippedIsFailed?: boolean}} options
 *   `command`: whose results these are; `args`: after `playwright test`; `env`: added to the environment
 * @returns {Promise<import('./results.mjs').Counts>}
 */
export async function runPlaywright({ command, args, env, skippedIsFailed = false }) {
  const results = resultsFile(command);
  rmSync(path.join(reportsOut, 'allure-results'), { recursive: true, force: true });
  const exitCode = await runVisibly(process.execPath, [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...args], {
    cwd: root,
    // Playwright's HTML report would otherwise open itself on a failure and wait there.
    env: { ...process.env, PLAYWRIGHT_HTML_OPEN: 'never', ...env, NSS_RESULTS: results },
  });
  await makeAllureReport();
  return countResults(readReport(results), { exitCode, skippedIsFailed });
}

/** A report that cannot be made is told and changes no outcome: the counts come from Playwright itself. */
async function makeAllureReport() {
  const { code, output } = await run(process.execPath, [inRoot('reports', 'allure.mjs')], { limitMs: ALLURE_LIMIT_MS, cwd: root });
  console.log(code === 0 ? 'Allure報告: reports/out/allure/index.html' : `Allure報告を作成できませんでした。\n${output.trim()}`);
}
