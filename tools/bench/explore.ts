import { Mailboxes, startNss } from '../../fixtures';
import { nssInProcess } from '../../fixtures/in-process';
import { HttpDriver } from '../../scenarios/explore/drive/http';
import { explore as exploreWith } from '../../scenarios/explore/explore';
import { mailDomain, NOW, type Bench } from './bench';
import { inPairs } from './measure';

/** Sequences of a measurement, and commands in each. */
const [RUNS, LENGTH] = [4, 30];

/** What random commands cost, each with the check of the whole NSS after it. */
export const explore: Bench = {
  name: 'explore',
  about: 'モデルに基づく探索の操作（1,000個あたり、操作ごとの検証を含む）',
  async run() {
    const mailboxes = new Mailboxes();
    let seed = 0;
    const measure = (start: () => HttpDriver | Promise<HttpDriver>, own: number) => async (): Promise<number> => {
      const began = performance.now();
      const { commands } = await exploreWith({ seed: own, runs: RUNS, length: LENGTH, by: 'http', start });
      return ((performance.now() - began) / commands) * 1000;
    };
    const overPort = async (): Promise<HttpDriver> => {
      const { url, close } = await startNss({ now: NOW, seed: 1 }, mailboxes, mailDomain());
      return new HttpDriver({ origin: url, send: (path, init) => fetch(url + path, init), close });
    };
    const inProcess = (): HttpDriver => new HttpDriver(nssInProcess({ now: NOW, seed: 1 }));
    // The two of a pair try the same sequences; each pair tries others.
    const pairs = await inPairs({
      rounds: 8, warmUp: 2, subject: () => measure(inProcess, 1 + Math.floor(seed++ / 2))(), baseline: () => measure(overPort, 1 + Math.floor(seed++ / 2))(),
    });
    return [{ what: '探索の操作1,000個', against: '同じ操作を通信とメール配信を通して', unit: 'ms', pairs }];
  },
};
