import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A report that cannot be written where it belongs; the message is one line of Japanese. */
export class Unwritable extends Error {
  override readonly name = 'Unwritable';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '空き容量がありません', EDQUOT: '容量の上限に達しました', EROFS: '読み取り専用です', EACCES: '書き込む権限がありません', EPERM: '書き込む権限がありません',
  ENOENT: 'そこにはフォルダーを作れません', ENOTDIR: 'フォルダーではありません', ENAMETOOLONG: '名前が長すぎます', EBUSY: 'ほかのプログラムが使っています',
};

/**
 * Has a report written beside where it belongs, and puts it there only when it is whole: what fails on the way, or is interrupted,
 * leaves the last report as it was. What else lies in the folder stays.
 * @param folder where the report belongs; made where it is missing
 * @param write writes everything into the folder that it is given
 * @throws {Unwritable} when the operating system refuses
 */
export async function publish(folder: string, write: (staging: string) => Promise<void>): Promise<void> {
  try {
    makeFolder(folder);
    const staging = mkdtempSync(join(folder, '.new-'));
    const tidy = () => rmSync(staging, { recursive: true, force: true });
    process.once('exit', tidy);
    try {
      await write(staging);
      for (const name of readdirSync(staging)) {
        rmSync(join(folder, name), { recursive: true, force: true });
        renameSync(join(staging, name), join(folder, name));
      }
    } finally {
      process.removeListener('exit', tidy);
      tidy();
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new Unwritable(`報告書を書き込めません: ${folder}（${REASONS[code] ?? code}）`);
  }
}

/** Node's own recursive mkdir never returns below /proc and its like. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder);
}
