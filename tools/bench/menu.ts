import { Mailboxes } from '../../fixtures';
import { mailDomain, NOW, type Bench, type Figure } from './bench';
import { Child } from './child';
import { load } from './load';
import { inPairs } from './measure';
import { fillOffice } from './office';

const MENU = '/dfw/nss/menu';
/** Rows of 新着情報 that メニュー画面 shows at most. */
const ROWS = 10;
const SLICE_MS = 1000;

/** How many menu pages the mock renders, each process on its own: NSS, bare Hono, and the load here. */
export const menu: Bench = {
  name: 'menu',
  about: 'メニュー画面（新着情報10件、ログイン済み）の応答',
  async run() {
    const { smtp, url: mailpitUrl } = new Mailboxes();
    const nss = await Child.start('nss-child.ts', { now: NOW, smtp, mailpitUrl, mailDomain: mailDomain() });
    const { cookie } = await fillOffice(nss.url, ROWS);
    const html = await (await fetch(nss.url + MENU, { headers: { cookie } })).text();
    if (html.split('<time').length - 1 !== ROWS) throw new Error(`新着情報が${ROWS}件ではありません。`);
    const bare = await Child.start('bytes-child.ts', { html });

    const perCpu: { subject: number[]; baseline: number[] } = { subject: [], baseline: [] };
    const measure = (server: Child, which: keyof typeof perCpu) => async (): Promise<number> => {
      const [before, began] = [await server.cpuMs(), performance.now()];
      const answers = await load(server.url + MENU, { cookie }, SLICE_MS);
      const [wall, cpu] = [performance.now() - began, (await server.cpuMs()) - before];
      perCpu[which].push(answers / (cpu / 1000));
      return answers / (wall / 1000);
    };
    const [rounds, warmUp] = [9, 3];
    const pairs = await inPairs({ rounds, warmUp, subject: measure(nss, 'subject'), baseline: measure(bare, 'baseline') });
    await Promise.all([nss.stop(), bare.stop()]);
    const against = '同じ内容を返すだけのHono';
    const figures: Figure[] = [
      { what: 'メニュー画面', against, unit: '件/秒', pairs, aim: { of: 'ratio', least: 0.4 } },
      { what: '同、サーバーのCPU 1秒あたり', against, unit: '件/秒', pairs: { subject: perCpu.subject.slice(warmUp), baseline: perCpu.baseline.slice(warmUp) } },
    ];
    return figures;
  },
};
