import type { ReadStatement, ReaderResult } from '../evidence/reader';
import type { CheckedDocument, Outline } from './model';
import type { Followed, FollowedOutcome, FollowedStep, Trouble } from './output/followed';
import { folded } from './text';

/** From what can be followed best to what cannot be followed. */
const order: readonly FollowedOutcome[] = ['not-tried', 'followed', 'supplied', 'stuck'];

/**
 * What became of each step when the literal reader followed the documents: a step is as good as its worst statement.
 * @param results with the folder of each, relative to `folder`
 * @returns by file
 */
export function followedOf(documents: readonly CheckedDocument[], results: readonly { readonly folder: string; readonly result: ReaderResult }[], folder: string): ReadonlyMap<string, Followed> {
  return new Map(documents.flatMap(({ outline }, index) => {
    const own = results.filter(({ result }) => result.document === index)
      .map((one) => ({ ...one, result: { ...one.result, read: one.result.read.map((entry) => fair(entry, outline)) } }));
    const read = own.flatMap((one) => one.result.read.map((entry): ReadStatement => ({ ...entry, screenshot: entry.screenshot && `${one.folder}/${entry.screenshot}` })));
    if (read.length === 0) return [];
    const steps = [...new Set(read.map(({ step }) => step))];
    const troubles = own.flatMap((one) => troublesOf(one.result, one.folder));
    return [[outline.document.file, { folder, steps: steps.map((step) => stepOf(step, read.filter((entry) => entry.step === step))), troubles }] as const];
  }));
}

/** What the step does name, only not as something that is done, is not missing from the document. */
function fair(entry: ReadStatement, { passages }: Outline): ReadStatement {
  if (entry.supplied.length === 0) return entry;
  const text = folded(passages.filter(({ step }) => step === entry.step).map((passage) => passage.text).join('\n'));
  return entry.supplied.every((label) => text.includes(folded(label))) ? { ...entry, outcome: 'followed', message: '', supplied: [] } : entry;
}

/** What the document is silent about comes up at the statement after it; all that it leaves out there is one trouble. */
function troublesOf({ walk, read }: ReaderResult, folder: string): Trouble[] {
  const silences = new Map<string, Trouble>();
  const all = read.flatMap(({ statement, outcome, message, supplied, screen, screenshot }, index): Trouble[] => {
    const at = statement ?? read.slice(index).find((later) => later.statement !== null)?.statement ?? null;
    if (at === null || (outcome !== 'stuck' && outcome !== 'supplied')) return [];
    return [{ outcome, statement, at, message, named: supplied, walk, screen, picture: screenshot && `${folder}/${screenshot}` }];
  });
  for (const trouble of all.filter((one) => one.statement === null)) {
    const named = [...new Set([...silences.get(trouble.at)?.named ?? [], ...trouble.named])];
    silences.set(trouble.at, { ...silences.get(trouble.at) ?? trouble, named, message: `文書に書かれていない操作が必要です: ${named.map((label) => `「${label}」`).join('')}` });
  }
  return [...silences.values(), ...all.filter((one) => one.statement !== null)];
}

function stepOf(step: string | null, read: readonly ReadStatement[]): FollowedStep {
  const worst = read.reduce((found, entry) => (order.indexOf(entry.outcome) > order.indexOf(found.outcome) ? entry : found));
  const told = worst.outcome === 'stuck' || worst.outcome === 'supplied' ? read.filter(({ outcome }) => outcome === 'stuck' || outcome === 'supplied') : read;
  return {
    step, outcome: worst.outcome, notes: [...new Set(told.map(({ message }) => message).filter((message) => message !== ''))],
    screen: worst.screen, picture: worst.screenshot,
  };
}
