import { inRoot, root } from './paths.mjs';
import { countResults, readReport, resultsFile } from './results.mjs';
import { runVisibly } from './run.mjs';

/**
 * Runs Playwright in this terminal and counts its results.
 * @param {{command: string, args: string[], env?: NodeJS.ProcessEnv, skippedIsFailed?: boolean}} options
 *   `command`: whose results these are; `args`: after `playwright test`; `env`: added to the environment
 * @returns {Promise<import('./results.mjs').Counts>}
 */
export async function runPlaywright({ command, args, env, skippedIsFailed = false }) {
  const results = resultsFile(command);
  const exitCode = await runVisibly(process.execPath, [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...args], {
    cwd: root,
    // Playwright's HTML report would otherwise open itself on a failure and wait there.
    env: { ...process.env, PLAYWRIGHT_HTML_OPEN: 'never', ...env, NSS_RESULTS: results },
  });
  return countResults(readReport(results), { exitCode, skippedIsFailed });
}
