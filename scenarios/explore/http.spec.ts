import { test } from '../../fixtures';
import { HttpDriver } from './drive/http';
import { explore } from './explore';

/** `npm test` tries the same sequences every time; a nightly run tries others. */
const seed = Number(process.env.EXPLORE_SEED ?? 5);
const path = process.env.EXPLORE_PATH;

test('50の操作列で、NSSは手順書から作ったモデルと一致する', async () => {
  const { sequences, commands } = await explore({ seed, path, runs: path === undefined ? 50 : 1, length: 30, by: 'http', start: HttpDriver.start });
  test.info().annotations.push({ type: '操作', description: `${sequences}本、${commands}個` });
});
