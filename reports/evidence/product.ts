/** Which state of the product a truth was made from, and where it is kept. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The root of the repository. */
const ROOT = path.join(__dirname, '..', '..');

/** What decides how NSS behaves and what a walk records; folders with all that is in them. */
const SOURCES = [
  'mock-server', 'pages', 'fixtures', 'scenarios/procedures', 'scenarios/walk', 'scenarios/truth', 'scenarios/walk.ts',
  'reports/evidence/index.ts', 'reports/evidence/facts.ts', 'reports/evidence/screens.ts', 'package-lock.json',
];

/** Written by nobody but a generator, from the very sources that are counted. */
const GENERATED = new Set(['FIDELITY.md']);

/** The file that says that a folder has everything; written last. */
export const COMPLETE = 'complete.json';

function filesIn(root: string, name: string): string[] {
  const entries = readdirSync(path.join(root, name), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const below = `${name}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(root, below);
    return GENERATED.has(entry.name) ? [] : [below];
  });
}

/**
 * Content hash of the product, 16 hexadecimal digits: another one whenever a file is changed, added, renamed or removed.
 * @param root of the repository
 * @throws Error where a source is missing
 */
export function productHash(root = ROOT, sources: readonly string[] = SOURCES): string {
  const sum = createHash('sha256');
  for (const file of sources.flatMap((name) => (path.extname(name) === '' ? filesIn(root, name) : [name])).toSorted()) {
    const content = readFileSync(path.join(root, file));
    sum.update(`${file}\t${content.length}\n`).update(content);
  }
  return sum.digest('hex').slice(0, 16);
}

/** Where truths are kept, each in a folder named by the hash of its product. */
export const truthHome = (root = ROOT): string => path.join(root, '.cache', 'truth');

/** The folder of the truth of a product. */
export const truthFolder = (product = productHash(), root = ROOT): string => path.join(truthHome(root), product);

/** Is everything there? A folder that is still being filled, or was given up half-way, is not. */
export const isComplete = (folder: string): boolean => existsSync(path.join(folder, COMPLETE));
