import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Truth } from './types';

const FILE = 'truth.json';
const CODE = [__dirname, path.join(__dirname, '..', '..', 'evidence')];

/** The truth as it was last put together from this very folder by this very code; null where there is none. */
export function keptIn(folder: string): Truth | null {
  try {
    const { key, truth } = JSON.parse(readFileSync(path.join(folder, FILE), 'utf8')) as { key: string; truth: Omit<Truth, 'folder'> };
    return key === keyOf(folder) ? { ...truth, folder } : null;
  } catch {
    return null;
  }
}

/** Keeps it. Two commands may do so at the same moment: each writes a file of its own, the rename is all or nothing. */
export function keepIn(folder: string, { folder: _, ...truth }: Truth): void {
  const own = path.join(folder, `${FILE}.${process.pid}`);
  writeFileSync(own, JSON.stringify({ key: keyOf(folder), truth }));
  renameSync(own, path.join(folder, FILE));
}

function keyOf(folder: string): string {
  const sum = createHash('sha256');
  for (const code of CODE) for (const name of readdirSync(code).filter((each) => each.endsWith('.ts')).toSorted()) sum.update(readFileSync(path.join(code, name)));
  for (const file of ['facts.json', 'screens.json', 'complete.json', ...readdirSync(path.join(folder, 'evidence')).toSorted().map((name) => path.join('evidence', name))]) {
    const stat = statSync(path.join(folder, file), { throwIfNoEntry: false });
    sum.update(`${file}\t${stat?.size}\t${stat?.mtimeMs}\n`);
  }
  return sum.digest('hex');
}
