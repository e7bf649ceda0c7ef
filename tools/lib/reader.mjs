import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInterruptibly } from './interrupt.mjs';
import { inRoot, makeFolder, root } from './paths.mjs';
import { runVisibly } from './run.mjs';
import { Stop } from './stop.mjs';
import { isAlive } from './lock.mjs';
import { loadTypeScript } from './typescript.mjs';

const home = inRoot('.cache', 'reader');

/**
 * Follows documents in a browser, and nothing but the documents.
 * @param {readonly object[]} documents checked documents that are about NSS
 * @returns {Promise<ReadonlyMap<string, object>>} what became of their steps, by file
 * @throws {Stop} when the browser could not do its work
 */
export async function followDocuments(documents) {
  const { planOf } = loadTypeScript('reports', 'document-check', 'reader-plan.ts');
  const { followedOf } = loadTypeScript('reports', 'document-check', 'reader-result.ts');
  const plan = planOf(documents);
  if (plan.walks.length === 0) return new Map();
  const folder = ownFolder();
  const planFile = path.join(folder, 'plan.json');
  writeFileSync(planFile, JSON.stringify(plan, null, 1));
  process.stderr.write(`文書のとおりにブラウザーで操作しています（${plan.walks.length}つの手続、1つに15秒ほどかかります）。\n`);
  const code = await runInterruptibly(() => runVisibly(
    process.execPath,
    [
      inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--project=reader',
      `--reporter=${inRoot('tools', 'lib', 'truth-reporter.mjs')}`, `--output=${path.join(folder, 'test-results')}`,
    ],
    { cwd: root, env: { ...process.env, NSS_READER_PLAN: planFile, NSS_READER_RESULT: folder, NSS_RUN_ID: 'reader' } },
  ));
  if (code !== 0) throw new Stop('文書のとおりに操作できませんでした。', '上に表示された理由を確認してください（操作せずに確認した結果は、報告書にあります）。');
  return followedOf(documents, resultsIn(folder), folder);
}

/**
 * A folder for this run alone; its pictures are needed until the report is written, so it goes when the process ends. Those of
 * processes that were killed go now.
 * @returns {string}
 */
function ownFolder() {
  makeFolder(home);
  const left = readdirSync(home).filter((name) => !isAlive(Number(/^(\d+)-/.exec(name)?.[1])));
  for (const name of left) rmSync(path.join(home, name), { recursive: true, force: true });
  const folder = mkdtempSync(path.join(home, `${process.pid}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param {string} folder @returns {{folder: string, result: object}[]} */
function resultsIn(folder) {
  const { readerResultSchema } = loadTypeScript('reports', 'evidence', 'reader.ts');
  return readdirSync(folder)
    .map((name) => ({ name, file: path.join(folder, name, 'result.json') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ folder: name, result: readerResultSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) }));
}
