import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeFolder } from './paths.mjs';
import { Stop } from './stop.mjs';

/** Another process can be watched by looking only. */
const LOOK_EVERY_MS = 250;
/** A lock is written in one go; one that is still empty after that was left by a command that died on it. */
const WRITING_MS = 2_000;

/**
 * Takes a lock that one command on this machine holds at a time, or waits until it is free. It is given back at the latest when
 * this process ends. A lock whose holder is gone, or that is older than the limit, is taken over.
 * @param {string} file the lock; holds the id of the process that has it
 * @param {{limitMs: number, onWait: (pid: number) => void}} options `onWait` is told once who has it
 * @returns {Promise<() => void>} gives it back
 * @throws {Stop} when it was not free within the limit
 */
export async function takeLock(file, { limitMs, onWait }) {
  makeFolder(path.dirname(file));
  const until = Date.now() + limitMs;
  let isTold = false;
  while (!taken(file)) {
    const holder = holderOf(file, limitMs);
    if (holder === null) continue;
    if (!isTold) onWait(holder);
    isTold = true;
    if (Date.now() > until) throw new Stop(`プロセス ${holder} が終わるのを待ちましたが、終わりません。`, `そのプロセスを終了してから、もう一度実行してください（${file}）。`);
    await pause(LOOK_EVERY_MS);
  }
  const giveBack = () => {
    process.removeListener('exit', giveBack);
    rmSync(file, { force: true });
  };
  process.on('exit', giveBack);
  return giveBack;
}

/** @param {string} file @returns {boolean} whether it is ours now */
function taken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Who has it; a lock without a living holder is removed.
 * @param {string} file @param {number} limitMs @returns {number | null} process id; null where it may be free now
 */
function holderOf(file, limitMs) {
  const found = statSync(file, { throwIfNoEntry: false });
  const content = found === undefined ? null : contentOf(file);
  if (found === undefined || content === null) return null;
  const age = Date.now() - found.mtimeMs;
  const isHeld = content === '' ? age < WRITING_MS : age < limitMs && isAlive(Number(content));
  if (!isHeld) removeStale(file, content);
  return isHeld ? Number(content) : null;
}

/** @param {string} file @returns {string | null} */
function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Moved aside first: whoever was quicker may have taken the lock since, and gets it back. @param {string} file @param {string} content */
function removeStale(file, content) {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') === content) rmSync(aside);
    else renameSync(aside, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
}

/** @param {number} pid NaN is nobody @returns {boolean} whether there is such a process */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
