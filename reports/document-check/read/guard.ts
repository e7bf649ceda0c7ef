import { once } from 'node:events';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SourceDocument } from '../model';
import { limits, megabytes } from './limits';
import type { ReadOptions } from './options';
import type { Answer, Order } from './thread';
import { Unreadable } from './unreadable';

const ROOT = path.resolve(__dirname, '../../..');
/** How often the memory is looked at, in milliseconds. */
const LOOK = 100;

/**
 * Reads in a thread: only a thread can be ended while it is busy, and a hostile file keeps its reader busy or fills the memory
 * in places where no limit of ours is asked.
 */
export class Guard {
  private worker: Promise<Worker> | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  /** @param bounds for tests */
  constructor(private readonly bounds: Pick<typeof limits, 'standstill' | 'standstillOcr' | 'memory'> | Readonly<Record<'standstill' | 'standstillOcr' | 'memory', number>> = limits) {}

  read(file: string, options: ReadOptions): Promise<SourceDocument> {
    const result = this.queue.then(() => this.next(file, options));
    this.queue = result.catch(() => {});
    return result;
  }

  private async next(file: string, { ocr, onProgress }: ReadOptions): Promise<SourceDocument> {
    const worker = await (this.worker ??= start());
    const { promise, resolve, reject } = deferred<SourceDocument>();
    const most = ocr ? this.bounds.standstillOcr : this.bounds.standstill;
    const before = process.memoryUsage.rss();
    const giveUp = (reason: string): void => {
      this.worker = null;
      void worker.terminate();
      reject(new Unreadable(reason));
    };
    let told = 0;
    let standstill = setTimeout(() => {}, 0);
    const wait = (): void => {
      clearTimeout(standstill);
      standstill = setTimeout(() => giveUp(`読み取りに時間がかかりすぎるため中止しました（${Math.round(most / 1000)}秒間進みませんでした）。`), most);
    };
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - before > this.bounds.memory) giveUp(`読み取りに必要なメモリーが上限（${megabytes(this.bounds.memory)}）を超えるため中止しました。`);
    }, LOOK);
    const answered = (answer: Answer): void => {
      if ('isReady' in answer) return;
      if ('done' in answer) {
        wait();
        // A sign of life that brings nothing new is none of the reader's business.
        if (answer.done > told) onProgress?.(told = answer.done, answer.total);
      } else if ('document' in answer) resolve(answer.document);
      else reject(new Unreadable(answer.reason));
    };
    const failed = (cause: Error): void => giveUp((cause as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? '読み取りに必要なメモリーが上限を超えるため中止しました。' : '読み取り中に異常が起きたため中止しました。');
    worker.on('message', answered).on('error', failed);
    // Between files it keeps no process alive.
    worker.ref();
    wait();
    worker.postMessage({ file, ocr } satisfies Order);
    return promise.finally(() => {
      clearTimeout(standstill);
      clearInterval(look);
      worker.off('message', answered).off('error', failed);
      worker.unref();
    });
  }
}

/**
 * The thread runs the sources as every command of the house does.
 * @throws Error when it cannot be started
 */
async function start(): Promise<Worker> {
  const worker = new Worker(path.join(__dirname, 'thread.ts'), {
    execArgv: ['-r', require.resolve('ts-node/register/transpile-only')],
    env: { ...process.env, TS_NODE_PROJECT: path.join(ROOT, 'tsconfig.json') },
    resourceLimits: { maxOldGenerationSizeMb: 1_000 },
  });
  await once(worker, 'message');
  // One that was ended may fail on its way out, when nobody listens any more.
  worker.on('error', () => {});
  return worker;
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void; reject: (cause: Error) => void } {
  let [resolve, reject] = [(_: T): void => {}, (_: Error): void => {}];
  const promise = new Promise<T>((fulfil, refuse) => { [resolve, reject] = [fulfil, refuse]; });
  return { promise, resolve, reject };
}
