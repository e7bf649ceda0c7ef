import { connect, createServer } from 'node:net';
import { Stop } from './stop.mjs';

const ANSWER_LIMIT_MS = 5_000;

/**
 * Tries whether a server could listen there, before anything slow is started.
 * @param {string} host
 * @param {number} port 0 for any
 * @throws {Stop} when the port is in use, forbidden, or the address is not one of this machine
 */
export async function checkCanListen(host, port) {
  const code = await new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
  if (code === undefined) return;
  if (code === 'EADDRINUSE') throw new Stop(`ポート ${port} は使用中です。`, '--port で別の番号を指定してください。');
  if (code === 'EACCES') throw new Stop(`ポート ${port} を使う権限がありません。`, '--port で 1024 以上の番号を指定してください。');
  throw new Stop(`${host} では待ち受けできません（${code}）。`, '--host にこのコンピュータのアドレスを指定してください。');
}

/**
 * @param {{smtp: {host: string, port: number}, url: string}} mailpit
 * @throws {Stop} when its API or its SMTP port does not answer within 5 seconds
 */
export async function checkMailpit({ smtp, url }) {
  const api = await fetch(new URL('readyz', url), { signal: AbortSignal.timeout(ANSWER_LIMIT_MS) }).catch(() => null);
  if (!api?.ok) throw new Stop(`Mailpit に接続できません: ${url}（--mailpit のアドレスを確かめてください）`);
  const connected = await new Promise((resolve) => {
    const socket = connect({ ...smtp, timeout: ANSWER_LIMIT_MS });
    const answer = (/** @type {boolean} */ good) => {
      socket.destroy();
      resolve(good);
    };
    socket.once('connect', () => answer(true)).once('timeout', () => answer(false)).once('error', () => answer(false));
  });
  if (!connected) throw new Stop(`SMTP に接続できません: ${smtp.host}:${smtp.port}（--smtp のアドレスを確かめてください）`);
}
