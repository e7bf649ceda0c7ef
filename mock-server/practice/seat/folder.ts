import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A folder of plain data, or none: then nothing is kept. A file is replaced as a whole, so that a kill leaves the one or the other. */
export class Folder {
  /** @param place null keeps nothing */
  constructor(readonly place: string | null) {}

  within(name: string): Folder {
    return new Folder(this.place === null ? null : path.join(this.place, name));
  }

  file(name: string): string | null {
    return this.place === null ? null : path.join(this.place, name);
  }

  write(name: string, data: unknown): void {
    const file = this.file(name);
    if (file === null) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, `${JSON.stringify(data)}\n`);
    renameSync(`${file}.new`, file);
  }

  /** @returns what was kept, or undefined */
  read(name: string): unknown {
    const file = this.file(name);
    return file !== null && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  }

  remove(): void {
    if (this.place !== null) rmSync(this.place, { recursive: true, force: true });
  }
}
