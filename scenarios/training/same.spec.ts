import { createHash } from 'node:crypto';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
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
  test.describe('同じ記録', () => {
    test.describe.configure({ mode: 'serial' });
    test.use(settingOf(procedure));
    let [folder, first]: [string, Record<string, string>] = ['', {}];

    for (const time of ['一度目', '二度目', '前の記録のある三度目']) {
      test(`${procedure.title}: ${time}も同じファイルになる`, async ({ nss, people, centre, clock }, { outputDir }) => {
        test.slow();
        const taken = path.join(outputDir, 'take');
        if (time === '前の記録のある三度目') await cp(folder, taken, { recursive: true });
        await walkOnCamera(procedure, await staged(procedure, { nss, people, centre, clock }), taken);
        const made = await digests(taken);
        expect(Object.keys(made).length).toBeGreaterThan(10);
        if (time === '一度目') [folder, first] = [taken, made];
        else expect(made).toEqual(first);
      });
    }

    test(`${procedure.title}: 前の記録にある画面は撮り直さず、変わった画面は撮り直す`, async ({ nss, people, centre, clock }, { outputDir }) => {
      test.slow();
      const taken = path.join(outputDir, 'take');
      await cp(folder, taken, { recursive: true });
      const former = path.join(taken, 'states.json');
      const states = Object.entries(JSON.parse(await readFile(former, 'utf8')) as Record<string, { picture: string }>);
      const [[, { picture: exchanged }], [gone, { picture: renewed }]] = [states[0]!, states.at(-1)!];
      // Nobody would know these pictures for those of their pages: the first is found there, the last is not.
      const marked = createCanvas(20, 10).toBuffer('image/png');
      for (const file of [exchanged, renewed]) await writeFile(path.join(taken, file), marked);
      await writeFile(former, JSON.stringify(Object.fromEntries(states.filter(([state]) => state !== gone))));
      await walkOnCamera(procedure, await staged(procedure, { nss, people, centre, clock }), taken);
      const made = await digests(taken);
      expect(made[exchanged]).toBe(createHash('sha256').update(marked).digest('hex'));
      expect(made[renewed]).toBe(first[renewed]);
    });
  });
}
