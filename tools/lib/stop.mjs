/**
 * How a command ends: exit codes and the one error class whose message is meant for the user.
 * 0 all verified · 1 something verified false · 2 used wrongly, or the set-up failed · 130 what shells give after Ctrl-C.
 */
export const EXIT = { ok: 0, failed: 1, unusable: 2, interrupted: 130 };

/** An error a user can act on: printed as its message alone, without a stack trace. */
export class Stop extends Error {
  /**
   * @param {string} message what failed, in Japanese
   * @param {string} [next] what to do now, in Japanese; follows the message on the same line
   */
  constructor(message, next) {
    super(next ? message + next : message);
    this.name = 'Stop';
  }
}

/**
 * Runs a command's body and turns its outcome into the process's exit code.
 * A {@link Stop} becomes one line on stderr and exit code 2, and so does what the operating system refuses (no space, no
 * rights); anything else is a defect of ours and keeps its stack.
 * @param {() => Promise<number | void>} body returns the exit code, or nothing for 0
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? EXIT.ok;
  } catch (error) {
    process.stderr.write(`${messageFor(error)}\n`);
    process.exitCode = EXIT.unusable;
  }
}

/** @param {any} error @returns {string} @throws what is not meant for the user */
function messageFor(error) {
  if (error instanceof Stop) return error.message;
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') return `空き容量が足りません${error.path ? `（${error.path}）` : ''}。`;
  if (error?.syscall && error.code) return `${error.path ?? error.syscall} を扱えません（${error.code}）。`;
  throw error;
}
