import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inRoot, makeFolder } from './paths.mjs';

const require = createRequire(inRoot('package.json'));
const cache = inRoot('.cache', 'ts');
let registered = false;

/**
 * Loads a TypeScript module of this repository into this process; the packages must be installed.
 * @param {...string} place its path from the repository's root
 * @returns {any} its exports
 */
export function loadTypeScript(...place) {
  if (!registered) register();
  registered = true;
  return require(inRoot(...place));
}

/**
 * ts-node translates, and what it made is kept: translating the mock server takes longer than everything else at its start.
 * ts-node itself is loaded only when something changed.
 */
function register() {
  makeFolder(cache);
  process.setSourceMapsEnabled(true);
  const settings = hash(readFileSync(inRoot('tsconfig.json')), readFileSync(inRoot('package-lock.json')));
  /** @type {import('ts-node').Service | undefined} */
  let service;
  const load = (/** @type {any} */ module, /** @type {string} */ file) => {
    const source = readFileSync(file, 'utf8');
    const key = hash(settings, source);
    const kept = path.join(cache, `${hash(file)}.js`);
    let output = recall(kept, key);
    if (output === null) {
      service ??= /** @type {import('ts-node').Service} */ (
        require('ts-node').create({ transpileOnly: true, project: inRoot('tsconfig.json') })
      );
      output = service.compile(source, file);
      // Two commands may start at the same moment: each writes its own file, the rename is all or nothing.
      writeFileSync(`${kept}.${process.pid}`, `${key}\n${output}`);
      renameSync(`${kept}.${process.pid}`, kept);
    }
    module._compile(output, file);
  };
  for (const ending of ['.ts', '.tsx']) require.extensions[/** @type {'.js'} */ (ending)] = load;
}

/** @param {string} kept @param {string} key @returns {string | null} what was made from the very same source, if kept */
function recall(kept, key) {
  try {
    const content = readFileSync(kept, 'utf8');
    return content.startsWith(`${key}\n`) ? content.slice(key.length + 1) : null;
  } catch {
    return null;
  }
}

/** @param {...(string | Uint8Array)} parts */
function hash(...parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
}
