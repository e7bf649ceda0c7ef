/** What a command does when somebody ends it with Ctrl-C. */
import { EXIT } from './stop.mjs';

const CODES = /** @type {const} */ ({ SIGINT: EXIT.interrupted, SIGTERM: 143 });

/** @type {number | null} exit code of the signal that came */
let interruptedWith = null;
let inProgress = 0;
/** What is said beside the fact. */
let assurance = '';

/**
 * From here on Ctrl-C ends the command with one line and exit code 130 (SIGTERM: 143), and whatever tidies up at
 * `process.on('exit')` does so. While a program of ours is running, which got the Ctrl-C as well, it is waited for; a second
 * Ctrl-C waits for nothing.
 * @param {string} [comfort] what the one who ends it should know, in Japanese
 */
export function endWhenInterrupted(comfort = '') {
  assurance = comfort;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      const isFirst = interruptedWith === null;
      interruptedWith = CODES[signal];
      if (inProgress === 0 || !isFirst) end();
    });
  }
}

/**
 * Runs a program of ours and ends the command with it where somebody has interrupted them.
 * @param {() => Promise<number>} program
 * @returns {Promise<number>} its exit code
 */
export async function runInterruptibly(program) {
  inProgress += 1;
  try {
    return await program();
  } finally {
    inProgress -= 1;
    if (interruptedWith !== null) end();
  }
}

function end() {
  process.stderr.write(`\n中断しました。${assurance}\n`);
  process.exit(interruptedWith ?? 1);
}
