import type { EvidenceControl } from '../../reports/evidence';
import type { Said } from '../../reports/evidence/reader';

/** Names are compared as a reader sees them: width, blanks, kinds of dashes and a colon at the end make no difference. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b]+/g, '').replace(/[‐‑‒–—―−]/g, '-').replace(/:$/, '').toLowerCase();

const ROLES: Readonly<Record<string, readonly string[]>> = {
  press: ['button', 'link'],
  openTab: ['link', 'button'],
  output: ['button', 'link'],
  tick: ['checkbox'],
  fill: ['textbox', 'combobox'],
  attach: ['file', 'button'],
  choose: ['radio', 'checkbox', 'combobox', 'button', 'link', 'textbox'],
};

/** The controls that a verb can be about. */
export const fitting = (controls: readonly EvidenceControl[], verb: string | null): readonly EvidenceControl[] =>
  controls.filter(({ role }) => (ROLES[verb ?? ''] ?? []).includes(role));

/**
 * The controls of a screen that a reader may take for what the document names: of a role that fits the verb and of that very
 * name, its group's name, its name without the group, or one of the things that it offers.
 */
export function named(controls: readonly EvidenceControl[], { verb, label, value }: Pick<Said, 'verb' | 'label' | 'value'>): readonly EvidenceControl[] {
  const able = fitting(controls, verb);
  const wanted = plain(label);
  const exact = able.filter((control) => plain(control.label) === wanted);
  if (exact.length > 0) return exact;
  const partly = able.filter((control) => isPartOf(wanted, control.label));
  if (partly.length > 0) return partly;
  const offered = [wanted, ...(value === null ? [] : [plain(value)])];
  return able.filter(({ options }) => options?.some((option) => offered.includes(plain(option))));
}

/** 「氏名」 or 「姓」 of 「氏名 姓：」. @param wanted as `plain` makes it */
export const isPartOf = (wanted: string, label: string): boolean => label.split(/\s+/).some((part) => plain(part) === wanted);
