import { generalNeeds } from '../../domain/user-codes';
import { chosenOf, numberOf, ticked } from '../../operations/entered';
import { isWithoutLine } from '../../operations/new-contract';
import type { Draft, Entered } from '../../store/tables';
import { checkChoices, checkFields } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { choices } from '../../vocabulary/fields';
import { message, type MessageCode } from '../../vocabulary/messages';

const BEST_EFFORT = 'ベストエフォート';

/** The rules of 回線・論理端末 入力; without a line nothing else is asked for (S3 step 14). Attached files are checked apart. */
export function checkNewLines({ draft, entered }: { draft: Draft; entered: Entered }): Errors {
  if (isWithoutLine({ lines: entered })) return {};
  return { ...checkLine(entered), ...checkNeeds(draft, entered), ...checkFields(['generalTerminals', 'servers'], entered) };
}

/** the diagram is asked for with a line. */
export const checkDiagram = ({ draft, entered }: { draft: Draft; entered: Entered }): Errors =>
  (draft.attachments.length > 0 || isWithoutLine({ lines: entered }) ? {} : { file: message('needsDiagram') });

/** What can be had of a line: speeds (E-15), 冗長化 and ping監視 (S4 p. 5). */
function checkLine(entered: Entered): Errors {
  const [kind, speed] = [chosenOf(entered, 'lineKind'), chosenOf(entered, 'lineSpeed')];
  const options = ticked(entered, 'lineOptions');
  const errors: Record<string, string> = {};
  for (const name of ['lineKind', 'lineSpeed', 'maintenance'] as const) {
    if (chosenOf(entered, name) === '') errors[name] = message('needsLine', { label: choices[name].label });
  }
  const isDedicated = kind === '専用線';
  if (kind !== '' && speed !== '' && (speed === BEST_EFFORT) === isDedicated) errors['lineSpeed'] = message('speedNotOfLine');
  if (kind !== '' && options.includes('ping監視') && !isDedicated) errors['lineOptions'] = message('noPing');
  if (kind !== '' && options.includes('冗長化') && (!isDedicated || speed === '0.5Mbps')) errors['lineOptions'] = message('noRedundancy');
  return { ...checkChoices(['lineKind', 'lineSpeed', 'lineOptions', 'maintenance'], entered), ...errors };
}

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
