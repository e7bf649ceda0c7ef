import type { ReadStatement, ReaderResult } from '../evidence/reader';
import type { CheckedDocument } from './model';
import type { Followed, FollowedOutcome, FollowedStep } from './output/followed';

/** From what can be followed best to what cannot be followed. */
const order: readonly FollowedOutcome[] = ['not-tried', 'followed', 'supplied', 'stuck'];

/**
 * What became of each step when the literal reader followed the documents: a step is as good as its worst statement.
 * @param results with the folder of each, relative to `folder`
 * @returns by file
 */
export function followedOf(documents: readonly CheckedDocument[], results: readonly { readonly folder: string; readonly result: ReaderResult }[], folder: string): ReadonlyMap<string, Followed> {
  return new Map(documents.flatMap(({ outline }, index) => {
    const read = results.filter(({ result }) => result.document === index)
      .flatMap((one) => one.result.read.map((entry): ReadStatement => ({ ...entry, screenshot: entry.screenshot && `${one.folder}/${entry.screenshot}` })));
    if (read.length === 0) return [];
    const steps = [...new Set(read.map(({ step }) => step))];
    return [[outline.document.file, { folder, steps: steps.map((step) => stepOf(step, read.filter((entry) => entry.step === step))) }] as const];
  }));
}

function stepOf(step: string | null, read: readonly ReadStatement[]): FollowedStep {
  const worst = read.reduce((found, entry) => (order.indexOf(entry.outcome) > order.indexOf(found.outcome) ? entry : found));
  const told = worst.outcome === 'stuck' || worst.outcome === 'supplied' ? read.filter(({ outcome }) => outcome === 'stuck' || outcome === 'supplied') : read;
  return {
    step, outcome: worst.outcome, notes: [...new Set(told.map(({ message }) => message).filter((message) => message !== ''))],
    screen: worst.screen, picture: worst.screenshot,
  };
}
