import { generalNeeds } from '../../domain/user-codes';
import { numberOf } from '../../operations/entered';
import { isWithoutLine } from '../../operations/new-contract';
import type { Draft, Entered } from '../../store/tables';
import { checkFields } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { message, type MessageCode } from '../../vocabulary/messages';
import { checkLine } from '../lines/check';

/** The rules of 回線・論理端末 入力; without a line nothing else is asked for (S3 step 14). Attached files are checked apart. */
export function checkNewLines({ draft, entered }: { draft: Draft; entered: Entered }): Errors {
  if (isWithoutLine({ lines: entered })) return {};
  return { ...checkLine(entered), ...checkNeeds(draft, entered), ...checkFields(['generalTerminals', 'servers'], entered) };
}

/** the diagram is asked for with a line. */
export const checkDiagram = ({ draft, entered }: { draft: Draft; entered: Entered }): Errors =>
  (draft.attachments.length > 0 || isWithoutLine({ lines: entered }) ? {} : { file: message('needsDiagram') });

/** The 処理方式 asked for on 利用者コード have something to run on, and nothing is asked for in vain. */
function checkNeeds({ codes }: Draft, entered: Entered): Errors {
  const needs = generalNeeds(codes);
  const errors: Record<string, string> = {};
  const tie = (name: 'generalTerminals' | 'servers', isNeeded: boolean, missing: MessageCode, vain: MessageCode): void => {
    if (isNeeded !== numberOf(entered, name) > 0) errors[name] = message(isNeeded ? missing : vain);
  };
  tie('generalTerminals', needs.interactive, 'needsGeneralTerminal', 'generalTerminalWithoutMethod');
  tie('servers', needs.server, 'needsServer', 'serverWithoutMethod');
  return errors;
}
