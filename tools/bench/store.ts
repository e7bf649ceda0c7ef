import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Control, Mailboxes } from '../../fixtures';
import { HttpUser } from '../../scenarios/behaviour/http/user';
import { createNss } from '../../mock-server/app';
import { mailDomain, NOW, type Bench, type Figure } from './bench';
import { MailSink } from './mail-sink';
import { inPairs, timed } from './measure';
import { fillOffice, fillOthers, type Insider } from './office';

const FEW = 10;
/** Other offices, and how many applications each of them has. */
const [OFFICES, EACH] = [90, 111];
const count = (applications: number): string => `申込${applications.toLocaleString('ja-JP')}件`;

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
  delivered(): Promise<void>;
  close(): Promise<void>;
}

async function served(dataFile: string | null, smtp = new Mailboxes().smtp): Promise<Served> {
  const nss = createNss({ now: NOW, dataFile, smtp, mailDomain: mailDomain() });
  return { url: await nss.listen(), delivered: () => nss.delivered(), close: () => nss.close() };
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

/** An office with few applications on an NSS that holds many of others, against the same on one that holds no others. */
async function growing(): Promise<Figure[]> {
  const sink = await MailSink.start();
  const [many, few] = [await served(null, sink.smtp), await served(null, sink.smtp)];
  const [inMany, inFew] = [await fillOffice(many.url, FEW), await fillOffice(few.url, FEW)];
  const all = FEW + await fillOthers(many.url, OFFICES, EACH);
  await Promise.all([many.delivered(), few.delivered()]);
  const figures: Figure[] = [];
  for (const [what, pathOf] of pages) {
    const read = ({ url }: Served, office: Insider) => () => timed(() => page(url + pathOf(office), office.cookie));
    const pairs = await inPairs({ rounds: 200, warmUp: 50, subject: read(many, inMany), baseline: read(few, inFew) });
    figures.push({ what: `${what}（${count(all)}）`, against: count(FEW), unit: 'ms', pairs, aim: { of: 'ratio', most: 1.2 } });
  }
  const around = ({ url }: Served) => () => {
    const control = new Control(url);
    return timed(async () => control.restore((await control.snapshot()).id));
  };
  const pairs = await inPairs({ rounds: 30, warmUp: 5, subject: around(many), baseline: around(few) });
  await Promise.all([many.close(), few.close()]);
  sink.close();
  return [...figures, { what: `状態の保管と復元（${count(all)}）`, against: count(FEW), unit: 'ms', pairs }];
}

const pages: readonly (readonly [string, (office: Insider) => string])[] = [
  ['メニュー画面', () => '/dfw/nss/menu'],
  ['申込情報一覧', () => '/dfw/nss/applications'],
  ['申込内容参照画面', ({ receiptNumber }) => `/dfw/nss/applications/${receiptNumber}`],
];

async function page(url: string, cookie: string): Promise<void> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${url}: ${answer.status}`);
}
