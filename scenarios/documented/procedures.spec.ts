import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from '../../fixtures';
import { procedures } from '../procedures';
import { walk } from '../walk';
import { settingOf, staged } from '../walk/staged';

const wanted = process.env.NSS_WALK ? process.env.NSS_WALK.split(',') : undefined;
const evidence = path.join(__dirname, '..', '..', 'reports', 'out', 'evidence');

// Traces, failure pictures and page snapshots would hold passwords and 認証コード; the evidence says the same without them.
test.use({ trace: 'off', screenshot: 'off' });

for (const procedure of procedures.filter(({ id }) => wanted === undefined || wanted.includes(id))) {
  test.describe(() => {
    test.use(settingOf(procedure));

    test(procedure.title, {
      tag: ['@documented', `@${procedure.id}`],
      annotation: [{ type: 'procedure', description: procedure.id }, { type: 'allure.label.severity', description: 'critical' }],
    }, async ({ nss, people, centre, clock }, testInfo) => {
      await keepFidelity(nss.url);
      const file = await walk(procedure, await staged(procedure, { nss, people, centre, clock }), evidence);
      await testInfo.attach(path.basename(file), { path: file, contentType: 'application/json' });
    });
  });
}

/** The report shows how much of NSS is documented; NSS itself knows. */
async function keepFidelity(url: string): Promise<void> {
  const answer = await fetch(`${url}/__nss/fidelity`);
  if (!answer.ok) throw new Error(`GET /__nss/fidelity: ${answer.status}`);
  await mkdir(evidence, { recursive: true });
  await writeFile(path.join(evidence, 'fidelity.json'), await answer.text());
}
