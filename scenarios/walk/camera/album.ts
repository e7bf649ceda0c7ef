import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TakePicture } from '../../../reports/evidence/take';

/** Where a PNG says its width and height. */
const [WIDTH_AT, HEIGHT_AT] = [16, 20];

/** The pictures of a take, each once, in a folder of their own. */
export class Album {
  readonly pictures: TakePicture[] = [];
  private readonly known = new Map<string, number>();
  private ready: Promise<unknown> | undefined;
  private readonly writing: Promise<void>[] = [];

  /** @param folder where take.json goes */
  constructor(private readonly folder: string) {}

  /** @returns its index in {@link pictures} */
  add(png: Buffer): number {
    const sha256 = createHash('sha256').update(png).digest('hex');
    const before = this.known.get(sha256);
    if (before !== undefined) return before;
    const index = this.pictures.length;
    const file = this.nameOf(index);
    this.known.set(sha256, index);
    this.pictures.push({ file, width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT), sha256 });
    // The walk goes on meanwhile; whether it went well is asked at the end.
    const written = this.write(file, png);
    written.catch(() => undefined);
    this.writing.push(written);
    return index;
  }

  /** @returns path of a picture in the folder */
  nameOf(index: number): string {
    return `pictures/${String(index + 1).padStart(3, '0')}.png`;
  }

  /** Resolves when all pictures are on disk. @throws Error when one could not be written */
  async written(): Promise<void> {
    await Promise.all(this.writing);
  }

  private async write(file: string, png: Buffer): Promise<void> {
    await (this.ready ??= mkdir(path.join(this.folder, 'pictures'), { recursive: true }));
    await writeFile(path.join(this.folder, file), png);
  }
}
