/**
 * `node reports/allure.mjs`: makes the Allure report (`reports/out/allure/index.html`) from the results of the last run.
 * Settings are in `allurerc.mjs`. Allure builds a statistics service of its own into every report and has no setting
 * against it; it is taken out here, so that opening a report tells nobody.
 * Exit codes: 0 made, or there was nothing to make it from; otherwise Allure's own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const results = path.join(root, 'reports/out/allure-results');
const report = path.join(root, 'reports/out/allure');
const statistics = /<script async src="https:\/\/www\.googletagmanager\.com\/[^"]*"><\/script>\s*<script>\s*window\.dataLayer[\s\S]*?<\/script>/g;

function withoutStatistics(file) {
  const page = readFileSync(file, 'utf8');
  const clean = page.replace(statistics, '');
  if (clean.includes('src="https://')) throw new Error(`${file} は外部のスクリプトを読み込みます。reports/allure.mjs を Allure の版に合わせてください。`);
  if (clean !== page) writeFileSync(file, clean);
}

if (existsSync(results)) {
  const cli = path.join(root, 'node_modules/allure/cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'generate'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  for (const name of readdirSync(report, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.html')) withoutStatistics(path.join(report, name));
  }
}
