import { cp } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { inRoot, makeFolder } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';
import { aptInstall, aptIsUsable } from './apt.mjs';

const LIMIT_MS = 60_000;
const BUNDLED = inRoot('node_modules', '@expo-google-fonts', 'biz-udpgothic');

/**
 * Makes sure that the browser can draw Japanese. Only Linux comes without; there, Debian's Noto is taken where it can be
 * installed, and otherwise the open-licensed BIZ UDPGothic among the packages is copied to the user's fonts.
 * @param {{log: import('../lib/log.mjs').Log}} options
 * @throws {Stop} when no font can be had
 */
export async function ensureJapaneseFont({ log }) {
  if (process.platform !== 'linux' || (await hasJapaneseFont())) return;
  if (aptIsUsable() && (await aptInstall('fonts-noto-cjk', log)) && (await hasJapaneseFont())) return;
  log('    日本語フォント（BIZ UDPゴシック）をユーザーのフォントフォルダに入れています…');
  try {
    await copyBundled(userFonts());
  } catch (error) {
    throw new Stop(
      `日本語フォントを入れられませんでした（${error instanceof Error ? error.message : error}）。`,
      '日本語フォント（例: fonts-noto-cjk）を入れて、もう一度実行してください。',
    );
  }
  await run('fc-cache', ['-f', userFonts()], { limitMs: LIMIT_MS });
}

/** @returns {string} the folder fontconfig reads by default and that needs no rights */
function userFonts() {
  return path.join(process.env.XDG_DATA_HOME || path.join(homedir(), '.local', 'share'), 'fonts', 'nss-harness');
}

/** @param {string} folder */
async function copyBundled(folder) {
  makeFolder(folder);
  for (const weight of ['400Regular', '700Bold']) {
    const file = `BIZUDPGothic_${weight}.ttf`;
    await cp(path.join(BUNDLED, weight, file), path.join(folder, file));
  }
}

/** Without fontconfig's tool nothing is known, which counts as missing. @returns {Promise<boolean>} */
async function hasJapaneseFont() {
  const { code, output } = await run('fc-list', [':lang=ja', 'family'], { limitMs: LIMIT_MS });
  return code === 0 && output.trim() !== '';
}
