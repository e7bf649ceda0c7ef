import { spawn } from 'node:child_process';
import { on, once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Control } from '../../../fixtures';

const root = path.join(__dirname, '..', '..', '..');

export interface Walked {
  readonly ms: number;
  /** Actions done, as the evidence lists them. */
  readonly actions: number;
  /** Taken on the way. */
  readonly pictures: number;
  readonly journal: Awaited<ReturnType<Control['journal']>>;
}

/** Screens of NSS that somebody was shown on the way. */
export const screensOf = ({ journal }: Walked): number => journal.filter(({ screen }) => typeof screen === 'string').length;

/** Playwright's runner in a process of its own, which walks a procedure whenever it is told to. */
export class Turns {
  private constructor(
    private readonly arrivals: AsyncIterableIterator<Socket[]>,
    private readonly ended: Promise<never>,
    /** Ends the runner; resolves when it is gone. */
    readonly close: () => Promise<void>,
  ) {}

  /**
   * @param procedure id of what it walks
   * @param rounds how many times it can be told to
   * @param folder for what the runs leave
   */
  static async open(procedure: string, rounds: number, folder: string): Promise<Turns> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const arrivals = on(server, 'connection') as AsyncIterableIterator<Socket[]>;
    const runner = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '-c', path.join(__dirname, 'walk.config.ts')], {
      cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NSS_BENCH_PROCEDURE: procedure, NSS_BENCH_PORT: String((server.address() as AddressInfo).port), NSS_BENCH_ROUNDS: String(rounds), NSS_BENCH_OUT: folder },
    });
    let output = '';
    for (const stream of [runner.stdout, runner.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
    const ended = once(runner, 'close').then(() => Promise.reject(new Error(`手順を最後まで実行できません。\n${output.slice(-4000)}`)));
    ended.catch(() => {});
    return new Turns(arrivals, ended, async () => {
      server.close();
      runner.kill();
      await ended.catch(() => {});
    });
  }

  /** Lets it walk once. @throws Error with the runner's output when that fails */
  async walk(): Promise<Walked> {
    return Promise.race([this.ended, this.next()]);
  }

  private async next(): Promise<Walked> {
    const { value: [socket] } = (await this.arrivals.next()) as { value: [Socket] };
    socket.write('go\n');
    const [line] = (await once(createInterface(socket), 'line')) as [string];
    return JSON.parse(line) as Walked;
  }
}
