import { relative } from 'node:path';
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { items, walked } from '../../scenarios/inventory';
import { procedures } from '../../scenarios/procedures';
import { assess, merge } from './assess';
import { readCoverage, writeCoverage } from './files';
import type { CoveringTest } from './schema';

const WALKS = 'documented';

/** Ids that a test names: those of rules as tags, the others as annotations. A rule without its sign (`@R-20`) is a topic, as `@behaviour` is. */
const named = ({ tags, annotations }: TestCase): string[] => [...new Set([
  ...tags.filter((tag) => /^@R-\d+[+-]/.test(tag)).map((tag) => tag.slice(1)),
  ...annotations.flatMap(({ type, description }) => (type === 'covers' && description !== undefined ? [description] : [])),
])];

const walks: readonly CoveringTest[] = procedures.map((procedure) => ({
  id: `walk ${procedure.id}`, title: `手続「${procedure.title}」`, file: `scenarios/procedures (${procedure.id})`, covers: walked(procedure), outcome: 'notRun', at: null,
}));
const walkOf = (test: TestCase): CoveringTest | undefined => {
  if (test.parent.project()?.name !== WALKS) return undefined;
  const id = test.annotations.find(({ type }) => type === 'procedure')?.description;
  return walks.find((walk) => walk.id === `walk ${id}`);
};

/**
 * Keeps which tests show which documented item, and how they went, over all runs: `npm test` does not walk, and the walk runs
 * no specs. With `NSS_COVERAGE=all` the run has every test but the walks, so that what it lacks exists no more.
 */
export default class CoverageReporter implements Reporter {
  private readonly tests = new Map<string, CoveringTest>();
  private isRunning = false;

  onBegin(config: FullConfig, suite: Suite): void {
    for (const test of suite.allTests()) {
      if (test.expectedStatus === 'skipped') continue;
      const title = test.titlePath().slice(3).join(' › ');
      this.tests.set(test.id, walkOf(test) ?? { id: test.id, title, file: relative(process.cwd(), test.location.file), covers: named(test), outcome: 'notRun', at: null });
    }
  }

  /** Tests are listed as well, and nothing runs then. */
  onTestBegin(): void {
    this.isRunning = true;
  }

  onTestEnd(test: TestCase, { status }: TestResult): void {
    const known = this.tests.get(test.id);
    if (!known || status === 'skipped' || status === 'interrupted' || known.outcome === 'failed') return;
    this.tests.set(test.id, { ...known, outcome: status === test.expectedStatus ? 'passed' : 'failed', at: new Date().toISOString() });
  }

  onEnd(): void {
    if (!this.isRunning) return;
    const run = [...this.tests.values()].filter(({ covers }) => covers.length > 0);
    const before = readCoverage()?.tests ?? [];
    writeCoverage(assess(items, merge(before, run, walks, process.env.NSS_COVERAGE === 'all')));
  }

  printsToStdio(): boolean {
    return false;
  }
}
