import { existsSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { FullConfig, Reporter, TestCase, TestResult, TestStep } from '@playwright/test/reporter';
import { buildSite } from './build';
import { Progress, plain } from './progress';

/** The project whose tests walk the documented procedures, one test each, its id in an annotation `procedure`. */
const project = 'documented';

const procedureOf = (test: TestCase): string | undefined =>
  test.annotations.find(({ type }) => type === 'procedure')?.description;

const isWalk = (test: TestCase): boolean => test.parent.project()?.name === project;

/** Actions of a walk are the steps right below the test; what they do inside is not news. */
const isAction = (test: TestCase, step: TestStep): boolean =>
  isWalk(test) && step.category === 'test.step' && step.parent === undefined;

/**
 * Builds the evidence report after a run that walked documented procedures, and, with `NSS_WALK_PROGRESS=1`, prints
 * each documented step as it happens. Evidence of procedures that this run does not walk stays as it is; that of those
 * it walks is removed first, so that a walk that dies cannot leave the success of an earlier one standing.
 */
export default class SiteReporter implements Reporter {
  private readonly progress = process.env.NSS_WALK_PROGRESS === '1' ? new Progress((line) => console.log(line)) : null;
  private readonly complaints = new Map<string, string>();
  private out = '';
  private walks = 0;

  onBegin(config: FullConfig): void {
    this.out = resolve(config.configFile ? join(config.configFile, '..') : config.rootDir, 'reports/out');
  }

  /** Here and not in `onBegin`, which also runs when tests are only listed. */
  onTestBegin(test: TestCase): void {
    if (!isWalk(test)) return;
    this.walks += 1;
    const id = procedureOf(test);
    if (id !== undefined) rmSync(join(this.out, 'evidence', `${id}.json`), { force: true });
  }

  onStepBegin(test: TestCase, _result: TestResult, step: TestStep): void {
    if (isAction(test, step)) this.progress?.begin(test.id, test.title, step.title);
  }

  onStepEnd(test: TestCase, _result: TestResult, step: TestStep): void {
    if (isAction(test, step)) this.progress?.end(test.id, step.title, step.duration, step.error?.message);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (!isWalk(test)) return;
    const failed = result.status !== test.expectedStatus && result.status !== 'skipped';
    const message = plain(result.error?.message ?? `テストの結果: ${result.status}`);
    this.progress?.finish(test.id, failed ? message : null);
    const id = procedureOf(test);
    if (failed && id !== undefined) this.complaints.set(id, message);
  }

  onEnd(): void {
    if (this.walks === 0) return;
    const evidenceDir = join(this.out, 'evidence');
    if (!existsSync(evidenceDir) && this.complaints.size === 0) return;
    const index = buildSite({ evidenceDir, outDir: this.out, complaints: this.complaints });
    console.log(`検証報告: ${relative(process.cwd(), index)}`);
  }

  /** True keeps Playwright from adding a terminal reporter of its own beside the printed steps. */
  printsToStdio(): boolean {
    return this.progress !== null;
  }
}
