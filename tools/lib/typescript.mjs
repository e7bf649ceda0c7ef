import { createRequire } from 'node:module';
import { inRoot } from './paths.mjs';

const require = createRequire(inRoot('package.json'));
let registered = false;

/**
 * Loads a TypeScript module of this repository into this process; the packages must be installed.
 * @param {...string} place its path from the repository's root
 * @returns {any} its exports
 */
export function loadTypeScript(...place) {
  if (!registered) require('ts-node').register({ transpileOnly: true, project: inRoot('tsconfig.json') });
  registered = true;
  return require(inRoot(...place));
}
