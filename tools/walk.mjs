/** `npm run walk`: walks documented procedures from end to end and reports what was verified. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './lib/options.mjs';
import { reportsOut } from './lib/paths.mjs';
import { runPlaywright } from './lib/playwright.mjs';
import { conclude, forgetResults } from './lib/results.mjs';
import { EXIT, main, Stop } from './lib/stop.mjs';
import { recordTraining } from './lib/training.mjs';
import { loadTypeScript } from './lib/typescript.mjs';
import { playwrightArguments, WALK_OPTIONS } from './lib/walk-options.mjs';
import { setup } from './setup/index.mjs';

await main(async () => {
  const { values, positionals } = readOptions(process.argv.slice(2), WALK_OPTIONS);
  const passedOn = playwrightArguments(values);
  const found = await setup();

  /** @type {{procedures: {id: string, title: string}[]}} */
  const { procedures } = loadTypeScript('scenarios', 'procedures', 'index.ts');
  const unknown = positionals.find((id) => !procedures.some((procedure) => procedure.id === id));
  if (unknown !== undefined) throw new Stop(`不明な手順です: ${unknown}（--list で一覧を表示します）`);
  if (values.list) {
    const width = Math.max(...procedures.map(({ id }) => id.length));
    for (const { id, title } of procedures) console.log(`${id.padEnd(width)}  ${title}`);
    return EXIT.ok;
  }

  forgetResults('walk');
  const counts = await runPlaywright({
    command: 'walk',
    args: ['--project=documented', ...passedOn],
    env: { NSS_RUN_ID: 'walk', NSS_WALK_PROGRESS: '1', NSS_WALK: [...new Set(positionals)].join(',') },
    skippedIsFailed: true,
  });
  // UI mode is a workbench: it leaves no results, and closing its window is no failure.
  if (values.ui) return EXIT.ok;

  const report = path.join(reportsOut, 'index.html');
  console.log(counts.failed === 0 ? '\n結果: すべての手順を確かめました。' : '\n結果: 確かめられなかった手順があります。');
  if (existsSync(report)) console.log(`報告書: ${path.relative(process.cwd(), report)}`);
  if (!values.record) return conclude('walk', counts);
  if (counts.failed > 0) console.log('確かめられなかった手順があるため、教材は作りません（npm run record -- ID… で、手順を選んで作れます）。');
  const recorded = counts.failed > 0 ? EXIT.ok : await recordTraining(procedures, positionals, { check: false, language: 'ja', browser: found.headless });
  return Math.max(recorded, conclude('walk', counts));
});
