import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { Mailboxes, startNss } from '../../fixtures';
import config from '../../playwright.config';
import { terminalAddition } from '../../scenarios/procedures/terminal-addition';
import { NOW, mailDomain, type Bench } from './bench';
import { inPairs } from './measure';
import { bareWalk } from './walk/bare';
import { Turns, type Walked } from './walk/turns';

const [ROUNDS, WARM_UP] = [8, 2];

/** The main job against its bare minimum: what reading, verifying and writing down cost. */
export const walked: Bench = {
  name: 'walk',
  about: 'netNACCS端末の追加申込を最後まで（各回とも新しいNSSとブラウザーコンテキスト）',
  async run() {
    const folder = await mkdtemp(path.join(tmpdir(), 'nss-bench-'));
    const browser = await chromium.launch(config.use?.launchOptions ?? {});
    const turns = await Turns.open(terminalAddition.id, ROUNDS + WARM_UP, path.join(folder, 'walk'));
    try {
      const walks: Walked[] = [];
      const bares: Walked[] = [];
      const pairs = await inPairs({
        rounds: ROUNDS,
        warmUp: WARM_UP,
        subject: async () => noted(walks, await turns.walk()),
        baseline: async () => noted(bares, await bareRound(browser, path.join(folder, 'bare'))),
      });
      mustBeAlike(walks.at(-1), bares.at(-1));
      return [{ what: '手順の実行', against: '同じ操作の素のPlaywright', unit: 'ms', pairs, aim: { of: 'ratio', most: 1.1 } }];
    } finally {
      await turns.close();
      await browser.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  },
};

function noted(all: Walked[], walked: Walked): number {
  all.push(walked);
  return walked.ms;
}

async function bareRound(browser: Browser, folder: string): Promise<Walked> {
  const mailboxes = new Mailboxes();
  const nss = await startNss({ now: NOW, seed: 1 }, mailboxes, mailDomain());
  const { locale, timezoneId, viewport } = config.use ?? {};
  const options = { baseURL: nss.url, ...(locale ? { locale } : {}), ...(timezoneId ? { timezoneId } : {}), ...(viewport ? { viewport } : {}) };
  const contexts = [await browser.newContext(options), await browser.newContext(options)] as const;
  try {
    const [applicant, manager] = [await contexts[0].newPage(), await contexts[1].newPage()];
    const [account] = await nss.control.accounts();
    if (!account) throw new Error('NSS にアカウントがありません。');
    const began = performance.now();
    const pictures = await bareWalk({ applicant, manager, account, control: nss.control, mailboxes, folder });
    return { ms: performance.now() - began, actions: 0, pictures, journal: await nss.control.journal() };
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
    await nss.close();
  }
}

/** @throws Error when the two did different things: then their times say nothing */
function mustBeAlike(...both: (Walked | undefined)[]): void {
  const [walk = [], bare = []] = both.map((walked) => [`画面の画像 ${walked?.pictures}枚`, ...(walked?.journal ?? []).map(({ what }) => withoutDraft(String(what))).sort()]);
  const difference = walk.find((what, index) => what !== bare[index]) ?? bare[walk.length];
  if (difference !== undefined) throw new Error(`手順と素の操作とで、行うことが異なります（${difference}）。tools/bench/walk/bare.ts を手順に合わせてください。`);
}

const withoutDraft = (what: string): string => what.replace(/\/change\/[^/]+\/(?=items|contact|terminals|confirm)/, '/change/-/');
