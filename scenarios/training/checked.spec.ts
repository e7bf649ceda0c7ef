/** What stands in a guide as Markdown stands in its other formats as well: they are as right, made of a real take with its pictures. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../../fixtures';
import { loadTruth } from '../../reports/document-check/truth';
import { truthFolder } from '../../reports/evidence/product';
import { timeline } from '../../reports/training/film/plan';
import { prepare } from '../../reports/training/make';
import { FILES } from '../../reports/training/material';
import { writeDocx } from '../../reports/training/output/docx';
import { writeHtml } from '../../reports/training/output/html';
import { writePdf } from '../../reports/training/output/pdf';
import { guideFaults } from '../generated/guide-faults';
import { procedures } from '../procedures';
import { walkOnCamera } from '../walk';
import { settingOf, staged } from '../walk/staged';

// Traces and failure pictures would hold what the pictures of the camera hide.
test.use({ trace: 'off', screenshot: 'off' });

/** One whose steps are numbered in its parts, one whose numbers go on. */
for (const procedure of procedures.filter(({ id }) => ['terminal-addition', 'cyber-port'].includes(id))) {
  test.describe(() => {
    test.use(settingOf(procedure));

    test(`the guide of ${procedure.id} is right in every format`, async ({ nss, people, centre, clock, browser }, testInfo) => {
      test.setTimeout(300_000);
      const [takeFolder, folder] = [testInfo.outputPath('take'), testInfo.outputPath('guide')];
      await walkOnCamera(procedure, await staged(procedure, { nss, people, centre, clock }), takeFolder);
      const truth = loadTruth(truthFolder());
      mkdirSync(folder, { recursive: true });
      const { take, guide, storyboard } = prepare(procedure, takeFolder);
      for (const [name, write] of [[FILES.html, writeHtml], [FILES.docx, writeDocx], [FILES.pdf, writePdf]] as const) {
        await write({ guide, take, takeFolder, folder, timeline: timeline(storyboard), film: null, language: 'ja', browser });
        expect.soft(await guideFaults(path.join(folder, name), procedure, truth), name).toEqual([]);
      }
    });
  });
}
