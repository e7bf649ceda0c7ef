/** `npm run setup`: makes this machine ready without running anything. */
import { main, Stop } from './lib/stop.mjs';
import { setup } from './setup/index.mjs';

await main(async () => {
  if (process.argv.length > 2) throw new Stop(`不明な引数です: ${process.argv[2]}（npm run setup に引数はありません）`);
  const { chromium, mailpit } = await setup();
  console.log(`準備ができています。\n  ブラウザ: ${chromium}\n  Mailpit:  ${mailpit}`);
});
