import path from 'node:path';
import { test } from '../../fixtures';
import { procedures } from '../procedures';
import { walkOnCamera } from '../walk';
import { settingOf, staged } from '../walk/staged';

const wanted = process.env.NSS_WALK ? process.env.NSS_WALK.split(',') : undefined;
const takes = path.join(__dirname, '..', '..', '.cache', 'training');

// Traces, failure pictures and page snapshots would hold passwords and 認証コード.
test.use({ trace: 'off', screenshot: 'off' });

for (const procedure of procedures.filter(({ id }) => wanted === undefined || wanted.includes(id))) {
  test.describe(() => {
    test.use(settingOf(procedure));

    test(procedure.title, { tag: ['@take', `@${procedure.id}`], annotation: [{ type: 'procedure', description: procedure.id }] }, async ({ nss, people, centre, clock }) => {
      await walkOnCamera(procedure, await staged(procedure, { nss, people, centre, clock }), path.join(takes, procedure.id));
    });
  });
}
