import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './paths.mjs';
import { Stop } from './stop.mjs';

/**
 * Keeps two runs of a command from writing the same files at once. The lock of a process that is gone does not count.
 * @param {string} file which stands for the lock
 * @param {string} command as the user calls it
 * @returns {() => void} gives it back
 * @throws {Stop} where another process has it
 */
export function locked(file, command) {
  makeFolder(path.dirname(file));
  const owner = ownerOf(file);
  if (owner !== null && isAlive(owner)) throw new Stop(`${command} は、すでに実行中です（プロセス ${owner}）。`, '終わってから、もう一度実行してください。');
  if (owner !== null) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (/** @type {any} */ (error).code !== 'EEXIST') throw error;
    throw new Stop(`${command} は、すでに実行中です。`, '終わってから、もう一度実行してください。');
  }
  const free = () => rmSync(file, { force: true });
  process.once('exit', free);
  return () => {
    process.removeListener('exit', free);
    free();
  };
}

/** @param {string} file @returns {number | null} */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {any} */ (error).code === 'EPERM';
  }
}
