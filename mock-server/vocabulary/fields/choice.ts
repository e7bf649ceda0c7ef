import type { Mark } from '../mark';

/** Something that is chosen: its exact label, and its options as value and label where they are fixed. */
export interface Choice {
  readonly label: string;
  /** Whose it is, where a screen asks for the same of several: messages say it. */
  readonly of?: string;
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly required?: boolean;
  /** May stay empty only where another answer makes it so: not called 任意. */
  readonly conditional?: true;
  readonly hint?: string;
  readonly mark: Mark;
}
