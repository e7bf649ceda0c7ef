/** What stands in a guide as Markdown stands in its other formats as well: they are as right, made of a real take with its pictures. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Page } from '../../fixtures';
import { readHere } from '../../reports/document-check/read/file';
import { loadTruth } from '../../reports/document-check/truth';
import { truthFolder } from '../../reports/evidence/product';
import { captionFiles, chapterFile } from '../../reports/training/film/captions';
import { timeline } from '../../reports/training/film/plan';
import { prepare } from '../../reports/training/make';
import { FILES } from '../../reports/training/material';
import { filmFormat, formats } from '../../reports/training/output';
import { guideFaults } from '../generated/guide-faults';
import { procedures } from '../procedures';
import { walkOnCamera } from '../walk';
import { settingOf, staged } from '../walk/staged';

// Traces and failure pictures would hold what the pictures of the camera hide.
test.use({ trace: 'off', screenshot: 'off' });

/** What is secret on a page, before anything is covered on it: password inputs, marked texts, and what follows パスワード in a mail. */
const secretsOn = (page: Page): Promise<string[]> => page.evaluate(() => [
  ...[...document.querySelectorAll<HTMLInputElement>('input[type="password"]')].map(({ value }) => value),
  ...[...document.querySelectorAll('[data-secret]')].map(({ textContent }) => (textContent ?? '').trim()),
  ...[...document.querySelectorAll('main > pre')].flatMap(({ textContent }) => [...(textContent ?? '').matchAll(/パスワード[\s：:】」]+([!-~]{6,})/g)].map(([, value = '']) => value)),
].filter((value) => /^[!-~]{6,}$/.test(value)));

/** All texts of a file: of the documents in an archive each, of a PDF as it is read. */
async function textOf(file: string): Promise<string> {
  if (file.endsWith('.pdf')) return JSON.stringify((await readHere(file, { ocr: false })).blocks);
  const bytes = readFileSync(file);
  return /\.(?:docx|pptx)$/.test(file) ? Object.values(unzipSync(bytes)).map((entry) => strFromU8(entry, true)).join('\n') : bytes.toString('latin1');
}

/** One whose steps are numbered in its parts, one whose numbers go on. */
for (const procedure of procedures.filter(({ id }) => ['terminal-addition', 'cyber-port'].includes(id))) {
  test.describe(() => {
    test.use(settingOf(procedure));

    test(`the guide of ${procedure.id} is right in every format, and tells no secret in any`, async ({ nss, people, centre, clock, browser }, testInfo) => {
      test.setTimeout(300_000);
      const [takeFolder, folder] = [testInfo.outputPath('take'), testInfo.outputPath('guide')];
      const secrets = new Set<string>();
      await walkOnCamera(procedure, await staged(procedure, { nss, people, centre, clock }), takeFolder, async (page) => {
        for (const secret of await secretsOn(page)) secrets.add(secret);
        return () => {};
      });
      const truth = loadTruth(truthFolder());
      mkdirSync(folder, { recursive: true });
      const { take, guide, storyboard } = prepare(procedure, takeFolder);
      const times = timeline(storyboard);
      for (const [, write] of [...formats, filmFormat]) await write({ guide, take, takeFolder, folder, timeline: times, film: null, language: 'ja', illustrations: null, browser });
      for (const name of [FILES.markdown, FILES.html, FILES.docx, FILES.pdf]) expect.soft(await guideFaults(path.join(folder, name), procedure, truth), name).toEqual([]);

      const { vtt, srt } = captionFiles(times, 'ja');
      const texts = await Promise.all([FILES.markdown, FILES.html, FILES.docx, FILES.pdf, FILES.pptx].map((name) => textOf(path.join(folder, name))));
      expect(secrets.size, 'what the walk has shown').toBeGreaterThanOrEqual(3);
      for (const secret of secrets) expect([...texts, vtt, srt, chapterFile(times), JSON.stringify(storyboard)].some((text) => text.includes(secret)), 'a secret is told').toBe(false);
    });
  });
}
