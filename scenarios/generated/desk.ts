import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Format, SourceDocument } from '../../reports/document-check/model';
import { readHere } from '../../reports/document-check/read/file';
import type { Printed } from './print';
import { rendered } from './render';

/** Writes generated documents and reads them again, as a user's documents are; `close` removes them. */
export class Desk {
  readonly #folder: string;
  #count = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<Desk> {
    return new Desk(await mkdtemp(path.join(tmpdir(), 'nss-documents-')));
  }

  async read(printed: Printed, format: Format): Promise<SourceDocument> {
    const file = path.join(this.#folder, `${this.#count += 1}.${format}`);
    await writeFile(file, await rendered(printed, format));
    return readHere(file, { ocr: false });
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}
