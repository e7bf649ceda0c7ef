import type { Mark } from '../mark';

/** A screen: the name the documents call it by, the title it carries itself, and the fixed lead texts under the title. */
export interface ScreenEntry {
  readonly name: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly mark: Mark;
}

export const noLead: readonly string[] = [];
