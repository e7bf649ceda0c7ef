import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TestInfo } from '@playwright/test';
import { test } from '../../fixtures';
import { HttpUser } from '../behaviour/http/user';
import { procedures, type Procedure } from '../procedures';
import { walk, type Stage } from '../walk';

const wanted = process.env.NSS_WALK ? process.env.NSS_WALK.split(',') : undefined;
const evidence = path.join(__dirname, '..', '..', 'reports', 'out', 'evidence');

// Traces, failure pictures and page snapshots would hold passwords and 認証コード; the evidence says the same without them.
test.use({ trace: 'off', screenshot: 'off' });

for (const procedure of procedures.filter(({ id }) => wanted === undefined || wanted.includes(id))) {
  test.describe(() => {
    test.use({ nssOptions: { now: procedure.now }, office: procedure.office, partnerOffice: procedure.partner });

    const details = {
      tag: ['@documented', `@${procedure.id}`],
      annotation: [{ type: 'procedure', description: procedure.id }, { type: 'allure.label.severity', description: 'critical' }],
    };
    // Playwright makes the people whom a test names, so there is a test for each cast.
    if (procedure.cast === 'newcomer' && procedure.partner) {
      test(procedure.title, details, ({ nss, newcomer: applicant, newManager: manager, partner, centre, clock }, testInfo) =>
        walked(procedure, { nss, applicant, manager, partner, centre, clock }, testInfo));
    } else if (procedure.cast === 'newcomer') {
      test(procedure.title, details, ({ nss, newcomer: applicant, newManager: manager, centre, clock }, testInfo) =>
        walked(procedure, { nss, applicant, manager, centre, clock }, testInfo));
    } else if (procedure.partner) {
      test(procedure.title, details, ({ nss, applicant, manager, partner, centre, clock }, testInfo) =>
        walked(procedure, { nss, applicant, manager, partner, centre, clock }, testInfo));
    } else {
      test(procedure.title, details, ({ nss, applicant, manager, centre, clock }, testInfo) =>
        walked(procedure, { nss, applicant, manager, centre, clock }, testInfo));
    }
  });
}

async function walked(procedure: Procedure, stage: Stage, testInfo: TestInfo): Promise<void> {
  await keepFidelity(stage.nss.url);
  await applyEarlier(procedure, stage);
  const file = await walk(procedure, stage, evidence);
  await testInfo.attach(path.basename(file), { path: file, contentType: 'application/json' });
}

/** What the office has applied for before the procedure begins. */
async function applyEarlier({ earlier = 0 }: Procedure, { nss, applicant }: Stage): Promise<void> {
  if (earlier === 0) return;
  const user = await HttpUser.at(nss, applicant.account);
  for (let count = 0; count < earlier; count += 1) await user.apply();
}

/** The report shows how much of NSS is documented; NSS itself knows. */
async function keepFidelity(url: string): Promise<void> {
  const answer = await fetch(`${url}/__nss/fidelity`);
  if (!answer.ok) throw new Error(`GET /__nss/fidelity: ${answer.status}`);
  await mkdir(evidence, { recursive: true });
  await writeFile(path.join(evidence, 'fidelity.json'), await answer.text());
}
