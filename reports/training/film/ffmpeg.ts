/** The encoder: Debian's ffmpeg or any other with libx264. */
import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** There is no encoder on this machine: everything but the film can still be made. */
export class NoEncoder extends Error {
  override readonly name = 'NoEncoder';
  constructor(command: string) {
    super(`動画を作るための ffmpeg が見つかりません（${command}）。Debian・Ubuntu では apt-get install ffmpeg で入ります。`);
  }
}

/** Nobody needs to hear of the rest of what it complains about. */
const TAIL = 600;

/**
 * Runs ffmpeg.
 * @param command its path
 * @param feed writes its standard input
 * @throws NoEncoder where there is none, Error with what it said where it fails
 */
export async function ffmpeg(command: string, args: readonly string[], feed?: (input: Writable) => Promise<void>): Promise<void> {
  const child = spawn(command, ['-hide_banner', '-v', 'error', '-nostdin', '-y', ...args], { stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text: Buffer) => { said = (said + text.toString()).slice(-TAIL); });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? new NoEncoder(command) : error));
    child.on('close', resolve);
  });
  // Whoever stops reading says why on its standard error.
  child.stdin.on('error', () => undefined);
  const fed = feed?.(child.stdin).then(() => undefined, (error: unknown) => {
    child.kill();
    throw error;
  });
  const [code] = await Promise.all([ended, fed]).finally(() => child.stdin.destroy());
  if (code !== 0) throw new Error(`ffmpeg: ${said.trim() || `exit ${String(code)}`}`);
}

/** Writes to a stream as fast as it takes. */
export async function send(input: Writable, data: Buffer): Promise<void> {
  if (input.destroyed) return;
  await new Promise<void>((resolve) => {
    input.once('close', resolve);
    input.write(data, () => {
      input.off('close', resolve);
      resolve();
    });
  });
}
