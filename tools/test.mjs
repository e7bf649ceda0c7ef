/** `npm test`: type check, lint, and Playwright's unit and behaviour tests. All of them run, whatever the others say. */
import { inRoot, root } from './lib/paths.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { conclude, forgetResults } from './lib/results.mjs';
import { runVisibly } from './lib/run.mjs';
import { main } from './lib/stop.mjs';
import { setup } from './setup/index.mjs';

await main(async () => {
  const args = process.argv.slice(2);
  await setup();
  forgetResults('test');

  const checks = [
    await check('型検査 (tsc)', ['typescript', 'bin', 'tsc'], ['-p', '.'], ['-p', 'tools']),
    await check('静的検査 (eslint)', ['eslint', 'bin', 'eslint.js'], ['.']),
  ];
  console.log('\n■ テスト (Playwright)');
  const projects = args.some((arg) => arg.startsWith('--project')) ? [] : ['--project=unit', '--project=behaviour', '--project=explore'];
  const tests = await runPlaywright({ command: 'test', args: [...projects, ...args], env: { NSS_RUN_ID: 'test' } });
  outcome(tests.failed === 0);

  const passedChecks = checks.filter(Boolean).length;
  console.log('');
  return conclude('test', {
    passed: tests.passed + passedChecks,
    failed: tests.failed + checks.length - passedChecks,
  });
});

/**
 * @param {string} title
 * @param {string[]} script path below node_modules
 * @param {...string[]} runs the arguments of each of its runs; all are made
 * @returns {Promise<boolean>} whether no run found anything
 */
async function check(title, script, ...runs) {
  console.log(`\n■ ${title}`);
  let good = true;
  for (const args of runs) {
    good = (await runVisibly(process.execPath, [inRoot('node_modules', ...script), ...args], { cwd: root })) === 0 && good;
  }
  outcome(good);
  return good;
}

/** @param {boolean} good */
function outcome(good) {
  console.log(good ? '  → 合格' : '  → 不合格');
}
