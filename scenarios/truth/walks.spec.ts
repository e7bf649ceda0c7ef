/** Walks every procedure into the truth that documents are checked against, and asks NSS for what it publishes. */
import path from 'node:path';
import { test } from '../../fixtures';
import { factsSchema } from '../../reports/evidence/facts';
import { procedures } from '../procedures';
import { walk } from '../walk';
import { settingOf, staged } from '../walk/staged';
import { partOf } from './part-names';
import { done, folder, isThere, keep } from './parts';

// Traces, failure pictures and page snapshots would hold passwords and 認証コード.
test.use({ trace: 'off', screenshot: 'off' });

for (const procedure of procedures) {
  const part = partOf.walk(procedure.id);
  test.describe(() => {
    test.use(settingOf(procedure));
    test.skip(isThere(part), 'この製品の手順は歩いてあります。');
    test(`手順を歩く: ${procedure.title}`, async ({ nss, people, centre, clock }) => {
      await walk(procedure, await staged(procedure, { nss, people, centre, clock }), path.join(folder, 'evidence'));
      done(part);
    });
  });
}

test.describe(() => {
  test.skip(isThere('facts'), 'この製品の事実は読んであります。');
  test('NSSが公表している事実を読む', async ({ control }) => {
    keep('facts.json', factsSchema.parse(await control.facts()));
    done('facts');
  });
});
