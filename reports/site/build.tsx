import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, unwritten } from './compose';
import type { Walk } from './model';
import { outlines } from './outline';
import { pictures } from './picture';
import { readAll } from './read';
import { FidelityPage } from './view/fidelity';
import { Overview } from './view/overview';
import { WalkPage } from './view/walk-page';

/** Where the run's other report lies, from the overview. */
const COVERAGE = 'coverage/index.html';

export interface SiteOptions {
  /** Folder with one `<procedure>.json` per walk, its pictures, and `fidelity.json` where the walk has kept the ledger. */
  readonly evidenceDir: string;
  /** Where `index.html` and a page for each walk are written; what else is there stays. */
  readonly outDir: string;
  /** By procedure id: why the run counts this walk as failed, whatever its evidence says. */
  readonly complaints?: ReadonlyMap<string, string>;
}

function compile({ evidenceDir, outDir, complaints = new Map() }: SiteOptions) {
  const reading = readAll(evidenceDir);
  const known = outlines();
  const picture = pictures(evidenceDir, outDir);
  const walks: Walk[] = reading.evidence.map((evidence) => compose(evidence, {
    outline: known.find(({ id }) => id === evidence.procedure),
    picture,
    complaint: complaints.get(evidence.procedure) ?? null,
  }));
  const silent = known.filter(({ id }) => complaints.has(id) && !walks.some((walk) => walk.id === id));
  walks.push(...silent.map((outline) => unwritten(outline, complaints.get(outline.id) ?? '')));
  const place = (id: string) => known.findIndex((outline) => outline.id === id) + 1 || known.length + 1;
  return { ...reading, walks: walks.toSorted((a, b) => place(a.id) - place(b.id)) };
}

/**
 * Builds the evidence report: an overview, a page for each walked procedure, and the fidelity ledger.
 * The pages need no server and no script; pictures stay where the walk put them and are linked.
 * @returns path of the overview
 */
export function buildSite(options: SiteOptions): string {
  const css = readFileSync(join(__dirname, 'style.css'), 'utf8');
  const { walks, unreadable, ledger } = compile(options);
  const write = (name: string, page: { toString(): string | Promise<string> }): string => {
    const file = join(options.outDir, name);
    writeFileSync(file, `<!doctype html>\n${String(page)}\n`);
    return file;
  };
  mkdirSync(options.outDir, { recursive: true });
  for (const walk of walks) write(`${walk.id}.html`, <WalkPage walk={walk} css={css} />);
  if (ledger !== null) write('fidelity.html', <FidelityPage ledger={ledger} css={css} />);
  const coverage = existsSync(join(options.outDir, COVERAGE)) ? COVERAGE : null;
  return write('index.html', <Overview walks={walks} unreadable={unreadable} ledger={ledger} coverage={coverage} css={css} />);
}
