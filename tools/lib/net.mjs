import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Longer than this for a first answer means that the network does not let us through. */
export const CONNECT_LIMIT_MS = 5_000;

/**
 * GET with a limit for the first answer and one for everything.
 * @param {string} url
 * @param {number} totalMs
 * @returns {Promise<Response>} an ok response
 * @throws {Error} when there is no answer in time, or its status is not 2xx
 */
async function get(url, totalMs) {
  const connecting = new AbortController();
  const timer = setTimeout(() => connecting.abort(new Error('応答がありません')), CONNECT_LIMIT_MS);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([connecting.signal, AbortSignal.timeout(totalMs)]) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return response;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @param {string} url
 * @returns {Promise<any>}
 * @throws {Error} as soon as it is clear that the answer will not come, after 5 seconds at most
 */
export async function getJson(url) {
  return (await get(url, 2 * CONNECT_LIMIT_MS)).json();
}

/**
 * @param {string} url
 * @param {string} file where to write the body
 * @param {number} totalMs
 * @throws {Error} when it cannot be had within the limits
 */
export async function download(url, file, totalMs) {
  const response = await get(url, totalMs);
  if (!response.body) throw new Error('empty answer');
  await pipeline(Readable.fromWeb(/** @type {any} */ (response.body)), createWriteStream(file));
}

/**
 * Whether a host answers at all, whatever it says; found out within 5 seconds. Behind a proxy only the proxy knows, so the
 * answer is yes and the program that honours the proxy finds out itself.
 * @param {string} url
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<boolean>}
 */
export async function reachable(url, env = process.env) {
  if (env.HTTPS_PROXY || env.https_proxy || env.ALL_PROXY || env.all_proxy) return true;
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(CONNECT_LIMIT_MS) });
    return true;
  } catch {
    return false;
  }
}
