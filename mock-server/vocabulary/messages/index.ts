import type { AttachmentCode } from '../../domain/attachment';
import type { TradesCode } from '../../domain/changes/codes';
import type { FieldCode } from '../../domain/field-rule';
import type { QuoteCode } from '../../domain/quote-check';
import type { TerminalCode } from '../../domain/terminal-logon';
import type { CodeRequestCode, IdRequestCode, TerminalsCode } from '../../domain/user-codes';
import type { Marked } from '../mark';
import { applyingMessages } from './applying';
import { attachmentMessages } from './attachments';
import { certificateMessages } from './certificates';
import { changeMessages } from './change';
import { changeCodeMessages } from './change-codes';
import { codeMessages } from './codes';
import { cyberPortMessages } from './cyber-port';
import { entryMessages } from './entry';
import { fieldMessages } from './fields';
import { generalMessages } from './general';
import { lineMessages } from './lines';
import { naccsMessages } from './naccs';
import { newMessages } from './new-application';
import { otherMessages } from './other';
import { settingsMessages } from './settings';
import { simulationMessages } from './simulation';

/** Every message of NSS; where {label} and {max} stand, what is concerned and its limit are put in. */
export const messages = {
  ...fieldMessages,
  ...attachmentMessages,
  ...entryMessages,
  ...applyingMessages,
  ...codeMessages,
  ...cyberPortMessages,
  ...lineMessages,
  ...naccsMessages,
  ...newMessages,
  ...settingsMessages,
  ...simulationMessages,
  ...changeMessages,
  ...changeCodeMessages,
  ...generalMessages,
  ...otherMessages,
  ...certificateMessages,
} as const satisfies Record<FieldCode | AttachmentCode | IdRequestCode | CodeRequestCode | TerminalsCode | TradesCode | QuoteCode | TerminalCode, Marked>;

/** What a rule can object to. A rule of the domain without its text does not compile, nor does a screen that names a code without one. */
export type MessageCode = keyof typeof messages;

/**
 * The text of a code.
 * @param values what stands for {label} and {max}
 */
export function message(code: MessageCode, values: { label?: string; max?: number | string } = {}): string {
  return messages[code].text.replaceAll('{label}', () => values.label ?? '').replaceAll('{max}', () => String(values.max ?? ''));
}
