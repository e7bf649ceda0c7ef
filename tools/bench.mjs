/** `npm run bench`: measures, in one run and as ratios, what the harness costs. */
import { readOptions } from './lib/options.mjs';
import { main, Stop } from './lib/stop.mjs';
import { loadTypeScript } from './lib/typescript.mjs';
import { setup } from './setup/index.mjs';

await main(async () => {
  const { values, positionals } = readOptions(process.argv.slice(2), { list: { type: 'boolean' } });
  await setup();
  /** @type {{benches: {name: string, about: string}[], run(names: string[]): Promise<void>}} */
  const { benches, run } = loadTypeScript('tools', 'bench', 'main.ts');
  const unknown = positionals.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown !== undefined) throw new Stop(`不明な測定です: ${unknown}（--list で一覧を表示します）`);
  if (values.list) {
    const width = Math.max(...benches.map(({ name }) => name.length));
    for (const { name, about } of benches) console.log(`${name.padEnd(width)}  ${about}`);
    return;
  }
  await run(positionals);
});
