import { runInterruptibly } from './interrupt.mjs';
import { inRoot, root } from './paths.mjs';
import { toStderr, withHeartbeat } from './log.mjs';
import { runVisibly } from './run.mjs';
import { Stop } from './stop.mjs';
import { takeLock } from './lock.mjs';
import { loadTypeScript } from './typescript.mjs';

/** Walking everything takes a minute or two; a machine on which it takes longer than this hangs. */
const LIMIT_MS = 30 * 60_000;

/**
 * Sees to it that there is a truth of the product as it is now: all walks, a look at every screen, the published facts. What a
 * run before has left half-done is gone on with; where another command is making it, that one is waited for. Progress goes to stderr.
 * @param {{log?: import('./log.mjs').Log}} [options]
 * @returns {Promise<string>} its folder, for `loadTruth`
 * @throws {Stop} when it cannot be made
 */
export async function ensureTruth({ log = toStderr } = {}) {
  /** @type {{truthFolder: () => string, isComplete: (folder: string) => boolean}} */
  const { truthFolder, isComplete } = loadTypeScript('reports', 'evidence', 'product.ts');
  const folder = truthFolder();
  if (isComplete(folder)) return folder;

  const onWait = (/** @type {number} */ pid) => log(`別のコマンド（プロセス ${pid}）が同梱のNSSを調べています。終わるまで待ちます…`);
  const giveBack = await withHeartbeat(log, () => takeLock(inRoot('.cache', 'truth.lock'), { limitMs: LIMIT_MS, onWait }));
  try {
    if (!isComplete(folder)) await make(log);
  } finally {
    giveBack();
  }
  if (truthFolder() !== folder) throw new Stop('調べている間にNSSのファイルが変わりました。', 'もう一度実行してください。');
  if (!isComplete(folder)) throw new Stop('NSSの手順と画面を調べられませんでした。', '上の表示を確かめ、もう一度実行してください（調べ終えた分は残っています）。');
  return folder;
}

/** @param {import('./log.mjs').Log} log */
async function make(log) {
  log('同梱のNSSの手順をすべて実行し、全画面を調べています。初回と、NSSが変わった後だけ行い、ふつうのパソコンで3～5分かかります…');
  const code = await runInterruptibly(() => runVisibly(process.execPath, [
    inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--project=truth', `--global-timeout=${LIMIT_MS}`,
    `--reporter=${inRoot('tools', 'lib', 'truth-reporter.mjs')}`, `--output=${inRoot('.cache', 'truth-results')}`,
  ], { cwd: root, env: process.env }));
  if (code === 0) log('調べ終わりました。');
}
