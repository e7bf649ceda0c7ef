import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runInterruptibly } from './interrupt.mjs';
import { inRoot, root } from './paths.mjs';
import { runVisibly } from './run.mjs';
import { Stop } from './stop.mjs';
import { loadTypeScript } from './typescript.mjs';

/** The file in a take's folder that names the product it was taken of. A folder that is replaced loses it. */
const MARK = 'product';

/** @param {string} id @returns {string} */
export const takeFolder = (id) => inRoot('.cache', 'training', id);

/**
 * Sees to it that there are takes of procedures as the product is now; those that are there already are kept.
 * @param {string[]} ids
 * @param {{log: import('./log.mjs').Log}} options
 * @returns {Promise<string[]>} those whose walk failed: they have no take, or one of a former product
 * @throws {Stop} when the product changes meanwhile
 */
export async function ensureTakes(ids, { log }) {
  /** @type {{productHash: () => string}} */
  const { productHash } = loadTypeScript('reports', 'evidence', 'product.ts');
  const product = productHash();
  const wanted = ids.filter((id) => markOf(id) !== product || !isWhole(takeFolder(id)));
  if (wanted.length === 0) return [];
  log(`${wanted.length}件の手順を、ブラウザで記録しています…`);
  await runInterruptibly(() => runVisibly(process.execPath, [
    inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--project=takes', `--reporter=${inRoot('tools', 'lib', 'take-reporter.mjs')}`,
    `--output=${inRoot('.cache', 'training-results')}`,
  ], { cwd: root, env: { ...process.env, NSS_RUN_ID: 'record', NSS_WALK: wanted.join(',') } }));
  if (productHash() !== product) throw new Stop('記録している間にNSSのファイルが変わりました。', 'もう一度実行してください。');
  return wanted.filter((id) => {
    const isNew = markOf(id) === null && isWhole(takeFolder(id));
    if (isNew) writeFileSync(path.join(takeFolder(id), MARK), product);
    return !isNew;
  });
}

/** @param {string} id @returns {string | null} */
function markOf(id) {
  const file = path.join(takeFolder(id), MARK);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** @param {string} folder @returns {boolean} whether the take can be read and all its pictures are there */
function isWhole(folder) {
  try {
    const { takeSchema } = loadTypeScript('reports', 'evidence', 'take.ts');
    /** @type {{pictures: {file: string}[]}} */
    const { pictures } = takeSchema.parse(JSON.parse(readFileSync(path.join(folder, 'take.json'), 'utf8')));
    return pictures.every(({ file }) => existsSync(path.join(folder, file)));
  } catch {
    return false;
  }
}
