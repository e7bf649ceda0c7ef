/** Progress for people, on stderr: stdout belongs to what a command answers. */

/** @typedef {(line: string) => void} Log */

/** @type {Log} */
export const toStderr = (line) => void process.stderr.write(`${line}\n`);

const HEARTBEAT_MS = 15_000;

/**
 * Runs slow work and says every 15 seconds that it is still going on, so that nobody takes it for a hang.
 * @template T
 * @param {Log} log
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withHeartbeat(log, work) {
  const started = Date.now();
  const timer = setInterval(
    () => log(`    …作業を続けています（${Math.round((Date.now() - started) / 1000)}秒経過）`),
    HEARTBEAT_MS,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
