import { complaints } from './assess';
import { readCoverage } from './files';

/** What the last run lacks, line by line; empty when every documented item has a test. */
export function judge(): string[] {
  const coverage = readCoverage();
  return coverage === null ? ['記録がありません（テストが最後まで実行されませんでした）。'] : complaints(coverage);
}
