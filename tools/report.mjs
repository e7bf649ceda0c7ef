/** `npm run report`: shows the last report, or where it is. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readOptions } from './lib/options.mjs';
import { reportsOut } from './lib/paths.mjs';
import { main, Stop } from './lib/stop.mjs';

await main(async () => {
  const { positionals } = readOptions(process.argv.slice(2), {});
  if (positionals.length > 0) throw new Stop(`不明な引数です: ${positionals[0]}（npm run report に引数はありません）`);
  const report = path.join(reportsOut, 'index.html');
  if (!existsSync(report)) throw new Stop('報告書がまだありません。', '`npm run walk` を実行すると作られます。');
  console.log(report);
  const opener = process.stdout.isTTY ? desktopOpener() : null;
  if (!opener) return;
  const [program, ...args] = opener;
  spawn(program, [...args, report], { detached: true, stdio: 'ignore' })
    .once('error', () => {}) // The path is printed already.
    .unref();
});

/** @returns {[string, ...string[]] | null} the command that opens a file here, if there is a desktop */
function desktopOpener() {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['explorer.exe'];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
