/** `npm run record`: training material of documented procedures — film, captions, guides — made from their walks. */
import { EXIT, main, Stop } from './lib/stop.mjs';
import { recordOptions, RECORD_HELP } from './lib/record-options.mjs';
import { recordTraining } from './lib/training.mjs';
import { loadTypeScript } from './lib/typescript.mjs';
import { setup } from './setup/index.mjs';

await main(async () => {
  const options = recordOptions(process.argv.slice(2));
  if (options === null) {
    console.log(RECORD_HELP);
    return EXIT.ok;
  }
  const found = await setup();
  /** @type {{procedures: {id: string, title: string}[]}} */
  const { procedures } = loadTypeScript('scenarios', 'procedures', 'index.ts');
  const unknown = options.ids.find((id) => !procedures.some((procedure) => procedure.id === id));
  if (unknown !== undefined) throw new Stop(`不明な手順です: ${unknown}（--list で一覧を表示します）`);
  if (options.list) {
    const width = Math.max(...procedures.map(({ id }) => id.length));
    for (const { id, title } of procedures) console.log(`${id.padEnd(width)}  ${title}`);
    return EXIT.ok;
  }
  return recordTraining(procedures, options.ids, { ...options, browser: found.headless });
});
