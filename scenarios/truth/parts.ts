import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMPLETE, isComplete, productHash, truthFolder, truthHome } from '../../reports/evidence/product';
import { screensSchema } from '../../reports/evidence/screens';
import { parts } from './part-names';

/** The product that is running now, and where what is seen of it goes. */
const product = productHash();
export const folder = truthFolder(product);

const noteOf = (part: string): string => path.join(folder, 'parts', part);

/** Is this part there already, from a run of the very same product? */
export const isThere = (part: string): boolean => isComplete(folder) || existsSync(noteOf(part));

/**
 * Notes that a part is done, and finishes where it was the last: what was seen of the screens goes into one file, the mark is
 * set, and what was made of earlier products is removed. Tests run side by side; whoever comes last finds all notes.
 */
export function done(part: string): void {
  mkdirSync(path.join(folder, 'parts'), { recursive: true });
  writeFileSync(noteOf(part), '');
  if (!parts.every((each) => existsSync(noteOf(each)))) return;
  keep('screens.json', screensSchema.parse(readdirSync(looks).toSorted().flatMap((name) => JSON.parse(readFileSync(path.join(looks, name), 'utf8')))));
  keep(COMPLETE, { product });
  for (const other of readdirSync(truthHome())) if (other !== product) rmSync(path.join(truthHome(), other), { recursive: true, force: true });
}

const looks = path.join(folder, 'looks');

/** Keeps what was seen on one way. */
export const keepLooks = (part: string, seen: object): void => keep(path.join('looks', `${part}.json`), seen);

/** Writes a file of the truth, all of it or nothing. */
export function keep(name: string, content: object): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(content));
  renameSync(`${file}.${process.pid}`, file);
}
