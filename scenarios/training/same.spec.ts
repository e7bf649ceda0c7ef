import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../../fixtures';
import { temporaryAccount } from '../procedures/temporary-account';
import { terminalAddition } from '../procedures/terminal-addition';
import { walkOnCamera } from '../walk';
import { settingOf, staged } from '../walk/staged';

test.use({ trace: 'off', screenshot: 'off' });

/** What each file of a folder is made of, by its name. */
async function digests(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const entries = names.map(async (name) => [path.relative(folder, name), createHash('sha256').update(await readFile(name)).digest('hex')] as const);
  return Object.fromEntries((await Promise.all(entries)).sort(([one], [other]) => one.localeCompare(other)));
}

// With mails, with PDFs. Each test has an NSS at another address and mail addresses of its own.
for (const procedure of [temporaryAccount, terminalAddition]) {
  test.describe('二度の記録', () => {
    test.describe.configure({ mode: 'serial' });
    test.use(settingOf(procedure));
    let first: Record<string, string> = {};

    for (const time of ['一度目', '二度目']) {
      test(`${procedure.title}: ${time}も同じファイルになる`, async ({ nss, people, centre, clock }, { outputDir }) => {
        test.slow();
        const file = await walkOnCamera(procedure, await staged(procedure, { nss, people, centre, clock }), path.join(outputDir, 'take'));
        const made = await digests(path.dirname(file));
        expect(Object.keys(made).length).toBeGreaterThan(10);
        if (time === '一度目') first = made;
        else expect(made).toEqual(first);
      });
    }
  });
}
