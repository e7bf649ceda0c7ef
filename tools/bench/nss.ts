import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { Mailboxes, startNss } from '../../fixtures';
import { mailDomain, NOW, type Bench } from './bench';
import { inPairs, timed } from './measure';

/** What each test pays for an NSS of its own. The first answer belongs to it: much is made only when it is asked for. */
export const nss: Bench = {
  name: 'nss',
  about: '新しいNSSを作り、最初の応答を受け、終了する',
  async run() {
    const mailboxes = new Mailboxes();
    const pairs = await inPairs({
      rounds: 60,
      warmUp: 10,
      subject: () => timed(async () => {
        const nss = await startNss({ now: NOW, seed: 1 }, mailboxes, mailDomain());
        await answer(`${nss.url}/__nss/health`);
        await nss.close();
      }),
      baseline: () => timed(emptyServer),
    });
    return [{ what: 'NSSの起動から最初の応答、終了まで', against: '空のHonoサーバー', unit: 'ms', pairs, aim: { of: 'measured', most: 20 } }];
  },
};

async function emptyServer(): Promise<void> {
  const app = new Hono().get('/', (c) => c.json({ status: 'ok' }));
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await answer(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function answer(url: string): Promise<void> {
  const { ok, text } = await fetch(url).then(async (response) => ({ ok: response.ok, text: await response.text() }));
  if (!ok) throw new Error(`${url}: ${text}`);
}
