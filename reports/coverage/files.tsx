import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { coverageSchema, type Coverage } from './schema';
import { CoveragePage } from './view';

const folder = resolve(__dirname, '..', 'out', 'coverage');
const style = (name: string): string => readFileSync(join(__dirname, name), 'utf8');

/** What earlier runs left; null when there is nothing, or nothing that can be read: it is made anew then. */
export function readCoverage(from = folder): Coverage | null {
  try {
    return coverageSchema.parse(JSON.parse(readFileSync(join(from, 'coverage.json'), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes `coverage.json` and the page. @returns path of the page */
export function writeCoverage(coverage: Coverage, to = folder): string {
  const css = style('../site/style.css') + style('style.css');
  mkdirSync(to, { recursive: true });
  const write = (name: string, content: string): string => {
    const file = join(to, name);
    // Two runs may end at the same moment: the rename is all or nothing.
    writeFileSync(`${file}.${process.pid}`, content);
    renameSync(`${file}.${process.pid}`, file);
    return file;
  };
  write('coverage.json', `${JSON.stringify(coverageSchema.parse(coverage), null, 1)}\n`);
  return write('index.html', `<!doctype html>\n${String(<CoveragePage coverage={coverage} css={css} />)}\n`);
}
