/** The guide of training material is a procedure document as well: it says nothing false, and every step of it is checked. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { evidenceSchema } from '../../reports/evidence';
import { truthFolder } from '../../reports/evidence/product';
import type { Take } from '../../reports/evidence/take';
import { guideOf } from '../../reports/training/guide';
import { markdown } from '../../reports/training/output/markdown';
import { guideFaults } from '../generated/guide-faults';
import { procedures } from '../procedures';
import { truth } from './truth';

/** The evidence of a walk as a take whose pictures nobody looks at. */
function takeOf(id: string): Take {
  const evidence = evidenceSchema.parse(JSON.parse(readFileSync(path.join(truthFolder(), 'evidence', `${id}.json`), 'utf8')));
  const shot = { part: '', scene: 0, action: 0, before: 0, after: 0, typed: null, masked: [] };
  return {
    evidence,
    shots: evidence.steps.map((_, index) => ({ ...shot, target: { x: 0, y: index, width: 10, height: 1 } })),
    pictures: [{ file: 'pictures/1.png', width: 1440, height: 10_000, sha256: '' }],
    mails: evidence.mails.map(() => 0), files: evidence.files.map(() => [0]),
  };
}

for (const procedure of procedures) {
  test(`the guide of ${procedure.id} is right`, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'nss-guide-'));
    try {
      const file = path.join(folder, 'guide.md');
      await writeFile(file, markdown(guideOf(procedure, takeOf(procedure.id))));
      expect(await guideFaults(file, procedure, truth())).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
