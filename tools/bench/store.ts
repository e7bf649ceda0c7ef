import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Control, Mailboxes } from '../../fixtures';
import { HttpUser } from '../../scenarios/behaviour/http-user';
import { createNss } from '../../mock-server/app';
import { mailDomain, NOW, type Bench, type Figure } from './bench';
import { inPairs, timed } from './measure';
import { fillOffice } from './office';

const [FEW, MANY] = [10, 1000];

/** What keeping the state costs, and what it costs when there is much of it. */
export const store: Bench = {
  name: 'store',
  about: '状態の保存と、申込が多いときの応答',
  async run() {
    const folder = await mkdtemp(path.join(tmpdir(), 'nss-bench-'));
    try {
      return [await keeping(path.join(folder, 'nss.db')), ...(await growing())];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

interface Served {
  readonly url: string;
  close(): Promise<void>;
}

async function served(dataFile: string | null): Promise<Served> {
  const { smtp, url: mailpitUrl } = new Mailboxes();
  const nss = createNss({ now: NOW, dataFile, smtp, mailpitUrl, mailDomain: mailDomain() });
  return { url: await nss.listen(), close: () => nss.close() };
}

async function keeping(dataFile: string): Promise<Figure> {
  const [kept, memory] = [await served(dataFile), await served(null)];
  const register = async ({ url }: Served): Promise<() => Promise<number>> => {
    const user = await HttpUser.at({ url, control: new Control(url) });
    return async () => {
      const draft = await user.fillIn();
      return timed(() => user.register(draft));
    };
  };
  const pairs = await inPairs({ rounds: 60, warmUp: 20, subject: await register(kept), baseline: await register(memory) });
  await Promise.all([kept.close(), memory.close()]);
  return { what: 'ファイルに保存しながらの登録', against: 'メモリだけでの登録', unit: 'ms', pairs };
}

async function growing(): Promise<Figure[]> {
  const [many, few] = [await served(null), await served(null)];
  const [inMany, inFew] = [await fillOffice(many.url, MANY), await fillOffice(few.url, FEW)];
  const pages: readonly (readonly [string, (office: typeof inMany) => string])[] = [
    ['メニュー画面', () => '/dfw/nss/menu'],
    ['申込情報一覧', () => '/dfw/nss/applications'],
    ['申込内容参照画面', ({ receiptNumber }) => `/dfw/nss/applications/${receiptNumber}`],
  ];
  const figures: Figure[] = [];
  for (const [what, pathOf] of pages) {
    const read = ({ url }: Served, office: typeof inMany) => () => timed(() => page(url + pathOf(office), office.cookie));
    const pairs = await inPairs({ rounds: 200, warmUp: 50, subject: read(many, inMany), baseline: read(few, inFew) });
    figures.push({ what: `${what}（申込${MANY.toLocaleString('ja-JP')}件）`, against: `${FEW}件`, unit: 'ms', pairs });
  }
  const around = ({ url }: Served) => () => {
    const control = new Control(url);
    return timed(async () => control.restore((await control.snapshot()).id));
  };
  const pairs = await inPairs({ rounds: 30, warmUp: 5, subject: around(many), baseline: around(few) });
  await Promise.all([many.close(), few.close()]);
  return [...figures, { what: `状態の保管と復元（申込${MANY.toLocaleString('ja-JP')}件）`, against: `${FEW}件`, unit: 'ms', pairs }];
}

async function page(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
}
