import { Hono } from 'hono';
import { nssInProcess } from '../../fixtures/in-process';
import { NOW, type Bench, type Figure } from './bench';
import { inPairs, timed } from './measure';

/** Requests that make one measurement, of a millisecond each at most; the calculator may take three. */
const REQUESTS = 100;
const asked = new URLSearchParams({ simMethod: 'インタラクティブ', simAccess: '専用線 1Mbps', simMaintenance: '平日', plan: 'A', simTerminals: '2' });
const pages = [
  ['NACCS掲示板のトップページ', '/', REQUESTS],
  ['アクセス回線（料金表）', '/use/userguide/access.html', REQUESTS],
  ['料金・利用開始日の試算（結果）', `/use/simulation.html?${asked}`, 3 * REQUESTS],
  ['NACCS業務ログオン画面', '/terminal/', REQUESTS],
  ['サイバーポート NACCS利用者情報一覧画面', '/cyber-port/naccs-users/', REQUESTS],
] as const;

/** What a page of the sites beside NSS costs, against the same bytes from a server that does nothing else. */
export const sites: Bench = {
  name: 'sites',
  about: `NACCS掲示板・NACCS業務・サイバーポートの画面（${REQUESTS}回ずつ、同じプロセスの中で）`,
  async run() {
    const nss = nssInProcess({ now: NOW, seed: 1 });
    const figures: Figure[] = [];
    for (const [what, path, most] of pages) {
      const answer = await nss.send(path);
      const html = await answer.text();
      if (!answer.ok) throw new Error(`${what}: ${answer.status}`);
      const bare = new Hono().get('*', (c) => c.html(html));
      const often = (ask: () => Response | Promise<Response>) => () => timed(async () => {
        for (let done = 0; done < REQUESTS; done += 1) await (await ask()).text();
      });
      const pairs = await inPairs({ rounds: 20, warmUp: 5, subject: often(() => nss.send(path)), baseline: often(() => bare.request(nss.origin + path)) });
      figures.push({ what, against: '同じ内容を返すだけのHono', unit: 'ms', pairs, aim: { of: 'measured', most } });
    }
    await nss.close();
    return figures;
  },
};
