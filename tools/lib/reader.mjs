import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';
import { runVisibly } from './run.mjs';
import { Stop } from './stop.mjs';
import { loadTypeScript } from './typescript.mjs';

const folder = inRoot('.cache', 'reader');

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
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const planFile = path.join(folder, 'plan.json');
  writeFileSync(planFile, JSON.stringify(plan, null, 1));
  if (plan.walks.length === 0) return new Map();
  process.stderr.write('文書のとおりにブラウザを操作しています。\n');
  const code = await runVisibly(
    process.execPath,
    [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--project=reader', '--reporter=line', `--output=${path.join(folder, 'test-results')}`],
    { cwd: root, env: { ...process.env, NSS_READER_PLAN: planFile, NSS_READER_RESULT: folder, NSS_RUN_ID: 'reader' } },
  );
  if (code !== 0) throw new Stop('文書のとおりに操作できませんでした。上に表示された理由を確認してください。');
  return followedOf(documents, resultsIn(), folder);
}

/** @returns {{folder: string, result: object}[]} */
function resultsIn() {
  const { readerResultSchema } = loadTypeScript('reports', 'evidence', 'reader.ts');
  return readdirSync(folder)
    .map((name) => ({ name, file: path.join(folder, name, 'result.json') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ folder: name, result: readerResultSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) }));
}
