import type { Control, PageView, Role } from './view';

/** What is looked for: a label of a procedure, and what its row tells. */
export interface Sought {
  readonly label: string;
  /** Resolved; null where it is not known. */
  readonly row?: string | null | undefined;
  readonly roles: readonly Role[];
}

/** Texts are compared without blanks, as the documents break their lines otherwise than the screens. */
export const compact = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/**
 * The controls of a page that a label of a procedure means. The page's own names decide; where a procedure says more than the
 * page does (企業 郵便番号, こちら（スケジュール）), what stands around a control has to fit.
 * @returns in the order of the page; several where the same thing stands there more than once; none where there is nothing
 */
export function find({ controls }: PageView, { label, row, roles }: Sought): readonly Control[] {
  const fitting = controls.filter((control) => roles.includes(control.role));
  return row === undefined ? labelled(fitting, label) : inRow(fitting, label, row);
}

function inRow(controls: readonly Control[], label: string, row: string | null): readonly Control[] {
  const inThatRow = row === null ? controls : controls.filter((control) => compact(control.row).includes(compact(row)));
  const exact = labelled(inThatRow, label);
  if (exact.length > 0) return exact;
  const both = controls.filter((control) => control.label === `${label} ${row}`);
  if (both.length > 0) return both;
  // A file is a link in its row whose text is its name.
  return inThatRow.filter((control) => control.label === row && control.scope.includes(label));
}

function labelled(controls: readonly Control[], label: string): readonly Control[] {
  const exact = controls.filter((control) => control.label === label || (control.role === 'radio' && control.group === label));
  if (exact.length > 0) return exact;
  return qualified(controls, label) ?? scoped(controls, label);
}

/** 「こちら（スケジュール）」: the link こちら where スケジュール is spoken of. */
function qualified(controls: readonly Control[], label: string): readonly Control[] | undefined {
  const [, name, qualifier] = /^(.+)（(.+)）$/.exec(label) ?? [];
  if (name === undefined || qualifier === undefined) return undefined;
  const named = controls.filter((control) => control.label === name);
  if (named.length === 0) return undefined;
  const close = named.filter((control) => compact(control.around).includes(compact(qualifier)));
  return close.length > 0 ? close : named;
}

/** 「企業 郵便番号」: the input 郵便番号 under a heading that speaks of 企業; of several words each has to stand around it. */
function scoped(controls: readonly Control[], label: string): readonly Control[] {
  const words = label.split(' ');
  for (let taken = 1; taken < words.length; taken += 1) {
    const name = words.slice(taken).join(' ');
    const fits = ({ label: own, scope }: Control): boolean => own === name && words.slice(0, taken).every((word) => compact(scope).includes(compact(word)));
    const found = controls.filter(fits);
    if (found.length > 0) return found;
  }
  const last = words.at(-1) ?? '';
  const loose = words.length < 2 ? [] : controls.filter(({ label: own, scope }) => own.endsWith(last) && words.every((word) => compact(scope + own).includes(compact(word))));
  return loose.length > 0 || words.length < 2 ? loose : controls.filter(({ label: own }) => own === last);
}
