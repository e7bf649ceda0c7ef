/** `npm run bench`: measures, in one run and as ratios, what the harness costs. */
import { loadTypeScript } from './lib/typescript.mjs';
import { main } from './lib/stop.mjs';
import { setup } from './setup/index.mjs';

await main(async () => {
  await setup();
  loadTypeScript('tools', 'bench', 'main.ts');
});
