import type { TerminalChange } from '../domain/changes/request';
import type { Terminal, TerminalKind } from '../domain/contract';

/** Kinds of netNACCS. */
type Kind = Exclude<TerminalKind, 'general'>;

/** 機器等の種別 as the 申込書 counts them; wording after its sample (「メール処理方式の端末台数」) and the input screen. */
const counted: readonly (readonly [kind: Kind, label: string])[] = [
  ['net', 'netNACCSの端末台数'],
  ['ebms', 'ebMS（自社システム用）の端末台数'],
  ['web', 'webNACCSのデジタル証明書数'],
];
export const kindLabel: Record<TerminalKind, string> = { net: 'netNACCS', ebms: 'ebMS（自社システム用）', web: 'webNACCS', general: '一般NACCS' };

/** How many of each kind there are. */
export type Counts = Readonly<Record<Kind, number>>;

const countOf = (terminals: readonly Terminal[], kind: Terminal['kind']): number =>
  terminals.filter((terminal) => terminal.kind === kind).length;

/** How many terminals there are of each kind. */
export const countsOf = (terminals: readonly Terminal[]): Counts =>
  ({ net: countOf(terminals, 'net'), ebms: countOf(terminals, 'ebms'), web: countOf(terminals, 'web') });

/** The numbers that an application asks for: what is contracted, plus the additions, minus the abolitions. */
export function countsApplied(terminals: readonly Terminal[], change: TerminalChange | undefined): Counts {
  if (change === undefined) return countsOf(terminals);
  const abolished = new Set([...change.abolishTerminals, ...change.abolishCertificates]);
  const kept = countsOf(terminals.filter(({ name }) => !abolished.has(name)));
  return { net: kept.net + change.addNet, ebms: kept.ebms + change.addEbms, web: kept.web + change.addWeb };
}

/** Rows 機器等の種別 / 台数 / システム区分 of a new application. */
export const newCountRows = (counts: Counts, systemKind: string): string[][] =>
  counted.map(([kind, label]) => [label, String(counts[kind]), systemKind]);

/** Rows 機器等の種別 / 変更前 / 変更後 / システム区分 of both documents of a change. */
export const countRows = (before: Counts, after: Counts, systemKind: string): string[][] =>
  counted.map(([kind, label]) => [label, String(before[kind]), String(after[kind]), systemKind]);
