import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from '../../fixtures';
import { readerPlanSchema, type ReaderPlan } from '../../reports/evidence/reader';
import { procedures } from '../procedures';
import { settingOf, staged } from '../walk/staged';
import { follow } from './robot';

/** What to follow (a JSON file) and the folder for what became of it; `npm run check-document -- --walk` gives both. */
const { NSS_READER_PLAN: planFile, NSS_READER_RESULT: results = '' } = process.env;
const plan: ReaderPlan = planFile === undefined ? { walks: [] } : readerPlanSchema.parse(JSON.parse(readFileSync(planFile, 'utf8')));

// Traces, failure pictures and page snapshots would hold passwords and 認証コード.
test.use({ trace: 'off', screenshot: 'off' });

for (const [index, planned] of plan.walks.entries()) {
  const procedure = procedures.find(({ id }) => id === planned.walk);
  if (!procedure) continue;
  test.describe(() => {
    test.use(settingOf(procedure));

    test(`文書${planned.document + 1} ${procedure.title}`, async ({ nss, people, centre, clock }) => {
      const directory = path.join(results, String(index));
      const result = await follow(procedure, await staged(procedure, { nss, people, centre, clock }), planned, directory);
      await mkdir(directory, { recursive: true });
      await writeFile(path.join(directory, 'result.json'), `${JSON.stringify(result, null, 1)}\n`);
    });
  });
}
