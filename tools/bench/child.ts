import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A server of this folder in a process of its own; it ends with this process at the latest. */
export class Child {
  private constructor(
    private readonly process: ChildProcess,
    /** Without slash at the end. */
    readonly url: string,
  ) {}

  /**
   * @param file module here that calls {@link serveAsChild}
   * @param options handed to it as JSON
   */
  static async start(file: string, options: unknown): Promise<Child> {
    const child = fork(path.join(__dirname, file), [JSON.stringify(options)], { execArgv: ['-r', 'ts-node/register/transpile-only'] });
    const failed = once(child, 'exit').then(() => Promise.reject(new Error(`${file} を起動できません。`)));
    const [url] = (await Promise.race([once(child, 'message'), failed])) as [string];
    failed.catch(() => {});
    return new Child(child, url);
  }

  /** Milliseconds that its processor time has come to. */
  async cpuMs(): Promise<number> {
    const answer = once(this.process, 'message');
    this.process.send('cpu');
    const [{ user, system }] = (await answer) as [NodeJS.CpuUsage];
    return (user + system) / 1000;
  }

  async stop(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.disconnect();
    await gone;
  }
}

/** The other side: starts a server with the given options, tells its address and answers for its processor time. */
export function serveAsChild<Options>(start: (options: Options) => Promise<string>): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', () => process.send?.(process.cpuUsage()));
  void start(JSON.parse(process.argv[2] ?? 'null') as Options).then((url) => process.send?.(url));
}
