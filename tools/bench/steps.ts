import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bench } from './bench';
import { inPairs, type Pairs } from './measure';
import { screensOf, Turns, type Walked } from './walk/turns';

const [ROUNDS, WARM_UP] = [5, 1];
const SHORT = 'terminal-addition';
const LONG = 'new-application-netnaccs';

/** A long walk against a short one: what an action and a screen cost must not grow with the length of the walk. */
export const steps: Bench = {
  name: 'steps',
  about: `長い手順（${LONG}）と短い手順（${SHORT}）の、1操作・1画面あたりの時間`,
  async run() {
    const folder = await mkdtemp(path.join(tmpdir(), 'nss-bench-'));
    const open = (procedure: string) => Turns.open(procedure, ROUNDS + WARM_UP, path.join(folder, procedure));
    const [long, short] = [await open(LONG), await open(SHORT)];
    const [longs, shorts]: [Walked[], Walked[]] = [[], []];
    try {
      const walked = (turns: Turns, all: Walked[]) => async () => all[all.push(await turns.walk()) - 1]?.ms ?? NaN;
      await inPairs({ rounds: ROUNDS, warmUp: WARM_UP, subject: walked(long, longs), baseline: walked(short, shorts) });
    } finally {
      await Promise.all([long.close(), short.close()]);
      // The runner's workers outlive it by a moment.
      await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
    const per = (share: (walked: Walked) => number): Pairs => {
      const each = (all: readonly Walked[]) => all.slice(WARM_UP).map((walked) => walked.ms / share(walked));
      return { subject: each(longs), baseline: each(shorts) };
    };
    const inWords = (all: readonly Walked[]) => `${all[0]?.actions}操作、${all[0] && screensOf(all[0])}画面`;
    const common = { against: `短い手順、${inWords(shorts)}`, unit: 'ms' } as const;
    return [
      { ...common, what: `長い手順の1操作（${inWords(longs)}）`, pairs: per(({ actions }) => actions), aim: { of: 'ratio', most: 1.2 } },
      { ...common, what: '同、1画面', pairs: per(screensOf) },
    ];
  },
};
