import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Has a report written beside where it belongs, and puts it there only when it is whole: what fails on the way leaves the last
 * report as it was. What else lies in the folder stays.
 * @param folder where the report belongs; made where it is missing
 * @param write writes everything into the folder that it is given
 */
export async function publish(folder: string, write: (staging: string) => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const staging = mkdtempSync(join(folder, '.new-'));
  try {
    await write(staging);
    for (const name of readdirSync(staging)) {
      rmSync(join(folder, name), { recursive: true, force: true });
      renameSync(join(staging, name), join(folder, name));
    }
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
