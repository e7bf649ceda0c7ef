import { connect, type Socket } from 'node:net';

const CONNECTIONS = 10;

/**
 * Asks for the same page over and over on ten keep-alive connections, each with one request at a time. It counts bytes and
 * parses nothing: an HTTP client would need more processor time than the server it is to measure.
 * @param headers of the request, e.g. the cookie
 * @returns how many answers came
 * @throws Error when an answer is not 200, or not as long as the first one
 */
export async function load(url: string, headers: Readonly<Record<string, string>>, milliseconds: number): Promise<number> {
  const { host, hostname, port, pathname } = new URL(url);
  const lines = Object.entries({ host, connection: 'keep-alive', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const until = performance.now() + milliseconds;
  const counts = await Promise.all(Array.from({ length: CONNECTIONS }, () => ask(connect({ host: hostname, port: Number(port), noDelay: true }), request, until)));
  return counts.reduce((sum, count) => sum + count, 0);
}

function ask(socket: Socket, request: Buffer, until: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let answers = 0;
    let expected = 0;
    let received = 0;
    socket.on('error', reject).on('close', () => reject(new Error('接続が切れました。'))).on('connect', () => socket.write(request)).on('data', (chunk) => {
      expected ||= lengthOf(chunk);
      received += chunk.length;
      if (received < expected) return;
      if (received > expected) return socket.destroy(new Error('200以外の応答か、長さの一定でない応答があります。'));
      answers += 1;
      received = 0;
      if (performance.now() < until) return socket.write(request);
      resolve(answers);
      socket.destroy();
    });
  });
}

/** Bytes of an answer, from its beginning; 0 where it is not a good one. */
function lengthOf(chunk: Buffer): number {
  const head = chunk.toString('latin1').split('\r\n\r\n')[0] ?? '';
  const body = /^HTTP\/1\.1 200 [^]*^content-length: (\d+)$/im.exec(head)?.[1];
  return body === undefined ? 0 : head.length + 4 + Number(body);
}
