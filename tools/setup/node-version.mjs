import { Stop } from '../lib/stop.mjs';

const NEEDED = /** @type {const} */ ([20, 19]);

/**
 * @param {string} [version] as in `process.versions.node`
 * @throws {Stop} when this Node is older than what the packages need
 */
export function ensureNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Stop(
    `Node.js ${NEEDED.join('.')} 以上が必要です（現在は ${version}）。`,
    'https://nodejs.org/ja/download から新しい版を入れて、もう一度実行してください。',
  );
}
