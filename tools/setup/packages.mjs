import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withHeartbeat } from '../lib/log.mjs';
import { reachable } from '../lib/net.mjs';
import { inRoot, root } from '../lib/paths.mjs';
import { onPath, run } from '../lib/run.mjs';
import { Stop } from '../lib/stop.mjs';

const INSTALL_LIMIT_MS = 10 * 60_000;
const ASK_LIMIT_MS = 20_000;
const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
const lockFile = inRoot('package-lock.json');
const stampFile = inRoot('node_modules', '.nss-setup.json');

/** @returns {string} what node_modules must have been made from: the lock file's content and the platform */
export function packagesKey() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${process.platform}-${process.arch}-${lock}`;
}

/** @returns {boolean} whether node_modules was made from the present lock file; costs a few milliseconds */
export function packagesAreCurrent() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8')).key === packagesKey();
  } catch {
    return false;
  }
}

/**
 * Installs the packages of the lock file with `npm ci`, unless node_modules already holds exactly them.
 * @param {{log: import('../lib/log.mjs').Log}} options
 * @throws {Stop} when npm is missing, fails or takes too long
 */
export async function ensurePackages({ log }) {
  if (packagesAreCurrent()) return;
  if (!installedMatchesLock(readJson(inRoot('node_modules', '.package-lock.json')), readJson(lockFile))) {
    log('    パッケージを入れています（npm ci）…');
    const result = await withHeartbeat(log, install);
    if (result.code !== 0) throw new Stop(...explain(result));
  }
  writeFileSync(stampFile, JSON.stringify({ key: packagesKey() }));
}

/** @returns {Promise<import('../lib/run.mjs').RunResult>} */
async function install() {
  const [program, ...npm] = npmCommand();
  // Without a registry npm can still install from its own cache, and otherwise says so at once instead of waiting.
  const offline = (await registryAnswers(program, npm)) ? [] : ['--offline'];
  return run(program, [...npm, 'ci', ...QUIET, ...offline], { cwd: root, limitMs: INSTALL_LIMIT_MS });
}

/** @param {string} program @param {string[]} npm */
async function registryAnswers(program, npm) {
  const { output } = await run(program, [...npm, 'config', 'get', 'registry', 'https-proxy', 'proxy'], { cwd: root, limitMs: ASK_LIMIT_MS });
  const setting = (/** @type {string} */ name) => new RegExp(`^${name}=(https?://.+)$`, 'm').exec(output)?.[1];
  const registry = setting('registry');
  return !registry || setting('https-proxy') !== undefined || setting('proxy') !== undefined || reachable(registry);
}

/**
 * Whether npm's record of what it installed agrees with the lock file. Optional packages may be absent (other platforms).
 * @param {any} installed content of node_modules/.package-lock.json, or null
 * @param {any} lock content of package-lock.json
 * @returns {boolean}
 */
export function installedMatchesLock(installed, lock) {
  if (!installed?.packages || !lock?.packages) return false;
  const isDependency = (/** @type {string} */ place) => place !== '';
  const wanted = Object.keys(lock.packages).filter(isDependency);
  const present = Object.keys(installed.packages).filter(isDependency);
  return (
    present.every((place) => lock.packages[place]?.version === installed.packages[place].version) &&
    wanted.every((place) => installed.packages[place] || lock.packages[place].optional || lock.packages[place].devOptional)
  );
}

/** npm's own script run by this Node works alike on every platform; `npm` itself is a .cmd file on Windows. @returns {[string, ...string[]]} */
function npmCommand() {
  const beside = path.dirname(process.execPath);
  const script = [
    process.env.npm_execpath ?? '',
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => file.endsWith('npm-cli.js') && existsSync(file));
  if (script) return [process.execPath, script];
  const npm = onPath('npm');
  if (npm) return [npm];
  throw new Stop('npm が見つかりません。', 'Node.js を npm ごと入れ直して、もう一度実行してください。');
}

/** @param {import('../lib/run.mjs').RunResult} result @returns {[string, string]} */
function explain({ output, timedOut }) {
  if (timedOut) return ['パッケージの取得が10分以内に終わりませんでした。', 'ネットワークの状態を確かめて、もう一度実行してください。'];
  const refused = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ENOTCACHED/.exec(output)?.[0];
  if (refused) {
    return [
      `パッケージを取得できませんでした（npm のレジストリに接続できません: ${refused}）。`,
      'ネットワークとプロキシの設定（npm config get registry）を確かめて、もう一度実行してください。',
    ];
  }
  const reason = /npm (?:error|ERR!) (?!code|A complete log)(.+)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
  return [`パッケージを入れられませんでした（npm ci: ${reason}）。`, '`npm ci` を直接実行すると詳しい理由が表示されます。'];
}

/** @param {string} file @returns {any} null when there is none */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
