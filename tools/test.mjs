/**
 * `npm test`: type check, lint, Playwright's unit and behaviour tests, and whether every documented item has a test. All of them
 * run, whatever the others say; the last is judged only where all tests were asked for.
 */
import { inRoot, root } from './lib/paths.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { conclude, forgetResults } from './lib/results.mjs';
import { runVisibly } from './lib/run.mjs';
import { main } from './lib/stop.mjs';
import { loadTypeScript } from './lib/typescript.mjs';
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
  const projects = args.some((arg) => arg.startsWith('--project')) ? [] : ['unit', 'behaviour', 'explore', 'document-check', 'training', 'practice'].map((name) => `--project=${name}`);
  const isAll = args.length === 0;
  const tests = await runPlaywright({ command: 'test', args: [...projects, ...args], env: { NSS_RUN_ID: 'test', ...(isAll ? { NSS_COVERAGE: 'all' } : {}) } });
  outcome(tests.failed === 0);
  if (isAll) checks.push(everyItemHasATest());

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

/** @returns {boolean} whether the run that just ended had a test for every item of the documents; those without are named */
function everyItemHasATest() {
  console.log('\n■ 文書の項目とテスト');
  const found = loadTypeScript('reports', 'coverage', 'judge.ts').judge();
  for (const line of found) console.log(`  ${line}`);
  outcome(found.length === 0);
  return found.length === 0;
}

/** @param {boolean} good */
function outcome(good) {
  console.log(good ? '  → 合格' : '  → 不合格');
}
