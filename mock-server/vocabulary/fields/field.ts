import type { FieldRule } from '../../domain/field-rule';
import type { Mark } from '../mark';

/** An input: its exact label, what may stand in it, and the texts around it. */
export interface Field {
  readonly label: string;
  /** Whose it is, where a screen asks for the same of several: messages say it (企業の郵便番号). */
  readonly of?: string;
  /** The row or group it belongs to, where the label alone is not unique (氏名 › 姓：). */
  readonly group?: string;
  readonly rule: FieldRule;
  /** May stay empty only where another answer makes it so: not called 任意. */
  readonly conditional?: true;
  /** Format text beside the input, as printed. */
  readonly format?: string;
  readonly example?: string;
  readonly hint?: string;
  readonly unit?: string;
  readonly mark: Mark;
}
