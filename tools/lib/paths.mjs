import { mkdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {...string} parts @returns {string} an absolute path inside the repository */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Where the commands leave their reports. */
export const reportsOut = inRoot('reports', 'out');

/**
 * The cache folder shared by all clones on this machine; outside the repository so that a fresh clone finds Mailpit ready.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string}
 */
export function cacheFolder(env = process.env, platform = process.platform) {
  if (env.NSS_HARNESS_CACHE) return path.resolve(env.NSS_HARNESS_CACHE);
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'nss-harness');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'nss-harness');
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'nss-harness');
}

/**
 * Makes a folder and those above it. Node's own recursive mkdir never returns below /proc and its like, this one does.
 * @param {string} folder
 * @throws {NodeJS.ErrnoException} when it cannot be made
 */
export function makeFolder(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}
