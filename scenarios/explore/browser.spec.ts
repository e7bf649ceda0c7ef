import { startNss, test } from '../../fixtures';
import { BrowserDriver } from './drive/browser';
import { explore } from './explore';
import { BEGIN } from './oracle/calendar';

const seed = Number(process.env.EXPLORE_SEED ?? 5);
const path = process.env.EXPLORE_PATH;

test('ブラウザーでの操作列で、NSSは手順書から作ったモデルと一致する', async ({ browser, mailbox, secretly }) => {
  const start = async () => new BrowserDriver(browser, await startNss({ now: BEGIN, seed: 1 }, mailbox, 'explore.example.jp'), secretly);
  const { sequences, commands } = await explore({ seed, path, runs: path === undefined ? 2 : 1, length: 8, by: 'browser', start });
  test.info().annotations.push({ type: '操作', description: `${sequences}本、${commands}個` });
});
