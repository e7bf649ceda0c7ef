import globalSetup from '../../fixtures/global-setup';
import type { Bench, Figure } from './bench';
import { documents } from './documents';
import { explore } from './explore';
import { mail } from './mail';
import { menu } from './menu';
import { nss } from './nss';
import { offices } from './offices';
import { practice } from './practice';
import { reading } from './read';
import { serve } from './serve';
import { sites } from './sites';
import { steps } from './steps';
import { store } from './store';
import { table } from './table';
import { training } from './training';
import { walked } from './walk';

/** All measurements, in the order in which they run. */
export const benches: readonly Bench[] = [walked, steps, menu, nss, mail, serve, store, explore, offices, sites, documents, reading, practice, training];

/**
 * Measures and prints the table; progress goes to stderr.
 * @param names which benches, all if empty; known names only
 * @throws Error when a measurement cannot be made, e.g. because a walk fails
 */
export async function run(names: readonly string[]): Promise<void> {
  const chosen = benches.filter(({ name }) => names.length === 0 || names.includes(name));
  const stopMailpit = await globalSetup();
  const figures: (Figure & { name: string })[] = [];
  try {
    for (const [index, bench] of chosen.entries()) {
      process.stderr.write(`[${index + 1}/${chosen.length}] ${bench.name}: ${bench.about}\n`);
      for (const figure of await bench.run()) figures.push({ name: bench.name, ...figure });
    }
  } finally {
    await stopMailpit();
  }
  console.log(`${table(figures)}\n\n実測と比較対象は交互に測った中央値、比は隣り合う測定どうしの比の中央値、比の範囲はその中央の半数です。`);
}
