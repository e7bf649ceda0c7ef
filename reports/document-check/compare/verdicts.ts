import type { CheckedDocument, Judged } from '../model';
import { grouped } from './mentions';
import { claimOf, type Match } from './steps';
import type { VerdictChange, VerdictOf } from './types';

/** Statements whose verdict changed, and wrong ones that came or went. */
export function verdictChanges(older: CheckedDocument, newer: CheckedDocument, matches: readonly Match[]): VerdictChange[] {
  const now = new Map(matches.map((match) => [match.older.step.id, match.newer.step.id]));
  const stepOf = (one: Judged, isOld: boolean): string => {
    const { step } = one.statement;
    return step === null ? '' : isOld ? now.get(step) ?? `dropped ${step}` : step;
  };
  const free = grouped(older.judged, (one) => `${stepOf(one, true)}\n${claimOf(one.statement)}`);
  const changes: VerdictChange[] = [];
  const unmatched: Judged[] = [];
  for (const one of newer.judged) {
    const before = free.get(`${stepOf(one, false)}\n${claimOf(one.statement)}`)?.shift();
    if (before === undefined) unmatched.push(one);
    else if (before.verdict !== one.verdict) changes.push(change(before, one));
  }
  // What is said otherwise now: a statement of the same kind in the same step.
  const left = grouped([...free.values()].flat(), (one) => `${stepOf(one, true)}\n${one.statement.claim.kind}`);
  for (const one of unmatched) {
    const before = left.get(`${stepOf(one, false)}\n${one.statement.claim.kind}`)?.shift() ?? null;
    if (before?.verdict !== one.verdict && (before !== null || one.verdict === 'wrong')) changes.push(change(before, one));
  }
  const gone = [...left.values()].flat().filter(({ verdict }) => verdict === 'wrong');
  return [...changes, ...gone.map((one) => change(one, null))];
}

function change(older: Judged | null, newer: Judged | null): VerdictChange {
  const kind = newer?.verdict === 'wrong' ? 'broken' : older?.verdict === 'wrong' ? 'mended' : 'other';
  return { kind, older: said(older), newer: said(newer) };
}

function said(one: Judged | null): VerdictOf | null {
  if (one === null) return null;
  const { statement: { id, quote, step, place }, verdict, reason } = one;
  return { statement: id, verdict, reason, quote, step, place };
}
