import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Bench } from './bench';
import { Child } from './child';
import { inPairs, median, quantile, timed } from './measure';

const TRAINEES = 30;
/** Between two things that a trainee does, milliseconds: faster than people who read what they see. */
const PAUSE = 2000;
const ROUNDS = 1;

interface Login { readonly token: string; readonly loginId: string; readonly password: string }

/** A trainee without a browser: the same few screens of an application over and over, each answer timed. */
class Trainee {
  private readonly cookies = new Map<string, string>();
  private from = '/dfw/login/nsscoapp/';

  constructor(private readonly url: string, private readonly login: Login) {
    this.cookies.set('practice_seat', login.token);
  }

  async logIn(): Promise<void> {
    const { loginId, password } = this.login;
    await this.ask('/dfw/login/nsscoapp/');
    if (await this.ask('/dfw/login/nsscoapp/', { loginId, password }) !== '/dfw/nss/menu') throw new Error('ログインできません。');
  }

  /** @param times takes the milliseconds of each answer */
  async work(times: number[]): Promise<void> {
    const screens: readonly (() => Promise<unknown>)[] = [
      () => this.ask('/dfw/nss/menu'), () => this.ask('/dfw/nss/contract'), () => this.ask('/dfw/nss/contract?tab=net'), () => this.begin(),
    ];
    for (const screen of screens) {
      await setTimeout(PAUSE);
      times.push(await timed(screen));
    }
  }

  /** A new application, as its button begins one, and the first of its screens. */
  private async begin(): Promise<void> {
    const first = await this.ask('/dfw/nss/change/guidance', {});
    if (!first?.endsWith('/items')) throw new Error(`申込を始められません: ${first}`);
    await this.ask(first);
  }

  /** @returns where it leads, or null */
  private async ask(address: string, form?: Record<string, string>): Promise<string | null> {
    const response = await fetch(this.url + address, {
      redirect: 'manual', ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      headers: { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; '), referer: this.url + this.from, ...(form ? { origin: this.url } : {}) },
    });
    for (const [, name = '', value = ''] of response.headers.getSetCookie().map((one) => /^([^=]+)=([^;]*)/.exec(one) ?? [])) this.cookies.set(name, value);
    const html = await response.text();
    if (response.status === 200 && !html.includes('practice-bar')) throw new Error(`${address} に練習の案内がありません。`);
    this.from = address;
    return response.headers.get('location');
  }
}

/** A full class room against a single trainee: what a trainee waits for each thing that he does. */
export const practice: Bench = {
  name: 'practice',
  about: `練習モード: 受講者${TRAINEES}名が同時に、それぞれ${PAUSE / 1000}秒おきに操作する`,
  async run() {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'nss-practice-'));
    const child = await Child.start('practice-child.ts', { folder, trainees: TRAINEES, procedure: 'terminal-addition' });
    const { url, logins } = JSON.parse(child.url) as { url: string; logins: Login[] };
    const trainees = logins.map((login) => new Trainee(url, login));
    for (const trainee of trainees) await trainee.logIn();
    const slow = { subject: [] as number[], baseline: [] as number[] };
    const measured = (some: readonly Trainee[], late: number[]) => async () => {
      const times: number[] = [];
      await Promise.all(some.map(async (trainee, index) => {
        // People do not press at the same moment.
        await setTimeout((index * PAUSE) / TRAINEES);
        for (let round = 0; round < ROUNDS; round += 1) await trainee.work(times);
      }));
      late.push(quantile(times, 0.9));
      return median(times);
    };
    const rounds = 8;
    const pairs = await inPairs({ rounds, warmUp: 1, subject: measured(trainees, slow.subject), baseline: measured(trainees.slice(0, 1), slow.baseline) });
    await child.stop();
    await rm(folder, { recursive: true, force: true });
    const last = (values: readonly number[]): number[] => values.slice(-rounds);
    return [
      { what: `応答までの時間（${TRAINEES}名が同時）`, against: '1名だけ', unit: 'ms', pairs, aim: { of: 'ratio', most: 1.5 } },
      { what: `応答までの時間（${TRAINEES}名が同時、遅いほうの1割）`, against: '1名だけ', unit: 'ms', pairs: { subject: last(slow.subject), baseline: last(slow.baseline) } },
    ];
  },
};
