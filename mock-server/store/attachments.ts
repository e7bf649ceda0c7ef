import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What came of an upload. `size` counts every byte that came, so that it says how far beyond the limit it was. */
export interface Received {
  /** SHA-256 of the contents in hex; '' where nothing was kept. */
  readonly id: string;
  readonly size: number;
  readonly tooLarge: boolean;
}

const isId = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** The contents of attached files, as files named by their SHA-256: never in memory, and the same contents only once. */
export class Attachments {
  private made: Promise<string> | null = null;

  /** @param directory where they are kept, made when first needed; null: a temporary one that `close` removes */
  constructor(private readonly directory: string | null) {}

  /**
   * Keeps what the stream brings.
   * @param limit bytes at most; more is read to its end, so that the sender gets to its answer, but not kept
   * @throws the error of the stream or of the disk; nothing is kept then
   */
  async receive(stream: Readable, limit: number): Promise<Received> {
    const directory = await this.prepare();
    const incoming = join(directory, `incoming-${randomUUID()}`);
    const hash = createHash('sha256');
    let size = 0;
    const measure = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > limit) continue;
        hash.update(chunk);
        yield chunk;
      }
    };
    // A stream that opens the file later could make it anew after it was removed.
    const file = await open(incoming, 'w');
    try {
      await pipeline(stream, measure, file.createWriteStream());
      if (size > limit) return { id: '', size, tooLarge: true };
      const id = hash.digest('hex');
      await rename(incoming, join(directory, id));
      return { id, size, tooLarge: false };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** @returns contents and their size in bytes, or null where there are none under this id */
  async open(id: string): Promise<{ stream: Readable; size: number } | null> {
    const directory = await this.existing();
    if (directory === null || !isId(id)) return null;
    try {
      const file = await open(join(directory, id));
      return { stream: file.createReadStream(), size: (await file.stat()).size };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /**
   * Removes what nothing refers to, and what a kill has left of an upload. Only while nobody uploads and before there are
   * snapshots, that is at the start: what is on its way, or referred to by a snapshot, stands in no row.
   * @param keep ids that rows refer to
   */
  async purge(keep: ReadonlySet<string>): Promise<void> {
    const directory = await this.existing();
    if (directory === null) return;
    const names = await readdir(directory).catch(() => []);
    const ours = names.filter((name) => isId(name) || name.startsWith('incoming-'));
    await Promise.all(ours.filter((name) => !keep.has(name)).map((name) => rm(join(directory, name), { force: true })));
  }

  /** Removes everything where the directory is temporary. */
  async close(): Promise<void> {
    const directory = await this.made;
    if (this.directory === null && directory !== null) await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }

  /** The directory, made at the first call. */
  private prepare(): Promise<string> {
    this.made ??= this.directory === null
      ? mkdtemp(join(os.tmpdir(), 'nss-attachments-'))
      : mkdir(this.directory, { recursive: true }).then(() => this.directory as string);
    return this.made;
  }

  /** The directory, or null while there is none of our own. */
  private existing(): Promise<string | null> {
    return this.made ?? Promise.resolve(this.directory);
  }
}
