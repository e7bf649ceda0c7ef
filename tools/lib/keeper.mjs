/**
 * Runs one program for as long as its own standard input stays open: `node keeper.mjs PROGRAM ARGS…`.
 * The operating system closes that pipe whenever the parent ends, even by SIGKILL, so nothing is left running behind it.
 */
import { spawn } from 'node:child_process';

const GRACE_MS = 3_000;
const [program, ...args] = process.argv.slice(2);
const child = spawn(/** @type {string} */ (program), args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

child.once('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.once('exit', (code) => process.exit(code ?? 0));

const end = () => {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
};
process.stdin.once('end', end).once('error', end).resume();
process.once('SIGTERM', end);
