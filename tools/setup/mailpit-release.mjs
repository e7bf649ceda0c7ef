import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { withHeartbeat } from '../lib/log.mjs';
import { download, getJson } from '../lib/net.mjs';
import { run } from '../lib/run.mjs';

const RELEASES = 'https://api.github.com/repos/axllent/mailpit/releases/tags/';
const DOWNLOAD_LIMIT_MS = 2 * 60_000;
const UNPACK_LIMIT_MS = 60_000;

/**
 * Fetches the official release for this machine, refusing it unless its SHA-256 is the published one.
 * @param {{target: string, version: string, log: import('../lib/log.mjs').Log}} options `target`: where the executable goes
 * @throws {Error} with a Japanese reason, when it cannot be had or must not be trusted
 */
export async function downloadMailpit({ target, version, log }) {
  const name = assetName();
  if (!name) throw new Error(`${process.platform}/${process.arch} 用の Mailpit は配布されていません`);
  const release = await getJson(RELEASES + version).catch((error) => {
    throw new Error(`GitHub から Mailpit を取得できません（${causeOf(error)}）`);
  });
  const { url, sha256 } = pickAsset(release, name);
  log(`    Mailpit ${version} を取得しています（約10MB）…`);
  // Beside the target, so that the last step is a rename within one file system: there or not there, never half.
  const folder = await mkdtemp(path.join(path.dirname(target), 'download-'));
  try {
    const archive = path.join(folder, name);
    await withHeartbeat(log, () => download(url, archive, DOWNLOAD_LIMIT_MS)).catch((error) => {
      throw new Error(`Mailpit の取得が途中で失敗しました（${causeOf(error)}）`);
    });
    verifySha256(await readFile(archive), sha256, name);
    const unpacked = await run(unpacker(), ['-xf', archive, '-C', folder], { limitMs: UNPACK_LIMIT_MS });
    if (unpacked.code !== 0) throw new Error(`${name} を展開できません（tar が必要です）`);
    const executable = path.join(folder, path.basename(target));
    await chmod(executable, 0o755);
    await rename(executable, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {NodeJS.Platform} [platform]
 * @param {string} [arch] as in `process.arch`
 * @returns {string | null} the release's file for this machine, or null where none is published
 */
export function assetName(platform = process.platform, arch = process.arch) {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[/** @type {string} */ (platform)];
  const processor = { x64: 'amd64', arm64: 'arm64' }[arch];
  if (!system || !processor) return null;
  return `mailpit-${system}-${processor}.${system === 'windows' ? 'zip' : 'tar.gz'}`;
}

/**
 * @param {any} release GitHub's description of a release
 * @param {string} name
 * @returns {{url: string, sha256: string}}
 * @throws {Error} when the file is not part of it, or is published without a checksum
 */
export function pickAsset(release, name) {
  const asset = release?.assets?.find((/** @type {any} */ one) => one.name === name);
  if (!asset) throw new Error(`Mailpit の配布物に ${name} がありません`);
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? '')?.[1];
  if (!sha256) throw new Error(`${name} のチェックサムが公開されていないため、使いません`);
  return { url: asset.browser_download_url, sha256 };
}

/**
 * @param {Uint8Array} bytes
 * @param {string} expected SHA-256 in hex
 * @param {string} name for the message
 * @throws {Error} when they differ
 */
export function verifySha256(bytes, expected, name) {
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== expected) {
    throw new Error(`${name} のチェックサムが一致しないため、使いません（期待 ${expected.slice(0, 12)}…、実際 ${actual.slice(0, 12)}…）`);
  }
}

/** Windows' own tar unpacks zip files; a tar that Git put on the path would not. */
function unpacker() {
  return process.platform === 'win32' ? path.join(process.env.SystemRoot ?? 'C:\\Windows', 'System32', 'tar.exe') : 'tar';
}

/** fetch hides the reason one level down. @param {any} error @returns {string} */
function causeOf(error) {
  return error?.cause?.code ?? error?.cause?.message ?? error?.message ?? String(error);
}
