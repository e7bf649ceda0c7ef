import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 127 when the program is not there, 124 when the time limit ended it
 * @property {string} output stdout and stderr together, at most the last 64 KB
 * @property {boolean} timedOut
 */

const KEPT_BYTES = 65_536;

/**
 * Runs a program without a shell, within a time limit. Never throws and never hangs.
 * @param {string} program
 * @param {string[]} args
 * @param {{limitMs: number, cwd?: string, env?: NodeJS.ProcessEnv}} options `limitMs`: after this the program and all it started are killed
 * @returns {Promise<RunResult>}
 */
export function run(program, args, { limitMs, cwd, env }) {
  return new Promise((resolve) => {
    // A process group of its own, so that the limit also ends grandchildren (npm and its scripts, go and its compilers).
    const grouped = process.platform !== 'win32';
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: grouped, windowsHide: true });
    let output = '';
    let timedOut = false;
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk).slice(-KEPT_BYTES);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const kill = () => endTree(child, grouped);
    const interrupted = () => {
      kill();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);
    const timer = setTimeout(() => {
      timedOut = true;
      kill();
    }, limitMs);
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      process.removeListener('SIGINT', interrupted);
      process.removeListener('SIGTERM', interrupted);
      resolve({ code: timedOut ? 124 : code, output, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    // 'exit', not 'close': a background process that inherited the pipes must not keep us waiting.
    child.once('exit', (code) => setImmediate(finish, code ?? 1));
  });
}

/** @param {import('node:child_process').ChildProcess} child @param {boolean} grouped */
function endTree(child, grouped) {
  if (child.pid === undefined) return;
  try {
    if (grouped) process.kill(-child.pid, 'SIGKILL');
    else spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { windowsHide: true });
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Runs a program with this terminal's input and output; its duration is its own affair.
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv}} options
 * @returns {Promise<number>} exit code
 */
export function runVisibly(program, args, { cwd, env }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: 'inherit' });
    // Ctrl-C reaches the child through the terminal; waiting for it lets it tidy up and write its report.
    const wait = () => {};
    const forward = () => child.kill('SIGTERM');
    process.on('SIGINT', wait);
    process.on('SIGTERM', forward);
    const finish = (/** @type {number} */ code) => {
      process.removeListener('SIGINT', wait);
      process.removeListener('SIGTERM', forward);
      resolve(code);
    };
    child.once('error', () => finish(127));
    child.once('exit', (code) => finish(code ?? 130));
  });
}

/**
 * Finds a program on the search path.
 * @param {string} name without extension
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | null} absolute path
 */
export function onPath(name, env = process.env, platform = process.platform) {
  const endings = platform === 'win32' ? (env.PATHEXT ?? '.EXE').split(';') : [''];
  for (const folder of (env.PATH ?? env.Path ?? '').split(path.delimiter)) {
    if (!folder) continue;
    for (const ending of endings) {
      const candidate = path.resolve(folder, name + ending);
      if (existsSync(candidate)) return candidate;
    }
  }
  return null;
}
