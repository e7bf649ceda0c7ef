import { relative } from 'node:path';
import { check, checkOne } from './check';
import { compareEditions } from './compare/editions';
import type { CheckedDocument, CheckResult, FailedFile, Severity, SourceDocument } from './model';
import type { Followed } from './output/followed';
import type { Ignored } from './output/ignore';
import { exitCode, reportOf } from './output/report';
import { terminalLines } from './output/terminal';
import type { Screen } from './output/terminal/ink';
import { writeReport } from './output/write';
import { read } from './read';
import { withReader } from './reader-findings';
import type { Truth } from './truth/types';

export interface CheckOptions {
  /** At least one; with `compare` the older edition and the newer one. */
  readonly files: readonly string[];
  readonly compare: boolean;
  readonly ocr: boolean;
  readonly least: Severity;
  readonly ignored: readonly Ignored[];
  /** Folder of the report. */
  readonly out: string;
  /** What NSS is like. */
  readonly truth: Truth;
  readonly screen: Screen;
  /** Writes a line for the user. */
  readonly print: (line: string) => void;
  /** Tells what is being done. */
  readonly progress: (text: string) => void;
  /** Follows the documents in a browser; null where nobody asked for it. @returns by file */
  readonly follow: ((documents: readonly CheckedDocument[]) => Promise<ReadonlyMap<string, Followed>>) | null;
}

/**
 * Checks documents, writes the report and prints the summary.
 * @returns 0 nothing false · 1 something false · 2 nothing false, but a file could not be checked
 */
export async function checkDocuments(options: CheckOptions): Promise<0 | 1 | 2> {
  const { truth } = options;
  const { documents, failed } = await readAll(options);
  options.progress('照合しています。');
  const [older, newer] = options.compare ? documents : [];
  const isCompared = older !== undefined && newer !== undefined;
  // Between two editions everything that was changed would be a contradiction.
  const result: CheckResult = check(isCompared ? [newer] : documents, truth, failed);
  const [checkedNewer] = result.documents;
  const editions = isCompared && checkedNewer !== undefined ? compareEditions(checkOne(older, truth), checkedNewer, truth) : null;
  const followed = await options.follow?.(result.documents.filter(({ walks }) => walks.length > 0)) ?? new Map<string, Followed>();
  const report = reportOf(withReader(result, followed), truth, { ignored: options.ignored, least: options.least, editions, followed });
  const checkedFiles = result.documents.map(({ outline }) => outline.document.file);
  const index = await writeReport(report, truth, checkedFiles, options.out);
  for (const line of terminalLines(report, options.screen, relative(process.cwd(), index) || index)) options.print(line);
  return exitCode(report);
}

/** Reads every file; those that cannot be read do not hold up the others. */
async function readAll({ files, ocr, progress }: CheckOptions): Promise<{ documents: SourceDocument[]; failed: FailedFile[] }> {
  const documents: SourceDocument[] = [];
  const failed: FailedFile[] = [];
  for (const [index, file] of files.entries()) {
    const count = files.length === 1 ? '' : `（${index + 1}/${files.length}）`;
    progress(`読み取っています${count}: ${file}`);
    const tellPages = (done: number, total: number | null, every: number) => {
      if (total !== null && total > every && done % every === 0) progress(`  ${done} / ${total}ページ`);
    };
    try {
      const document = await read(file, { ocr, onProgress: (done, total) => tellPages(done, total, ocr ? 1 : 100) });
      const [unread] = document.unread;
      if (document.blocks.length > 0 || unread === undefined) documents.push(document);
      else failed.push({ file, reason: unread.reason });
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'Unreadable') throw error;
      failed.push({ file, reason: error.message });
    }
  }
  return { documents, failed };
}
