import type { Context } from '../../context';
import { lineOf } from '../../domain/changes/general';
import type { Contract, Line } from '../../domain/contract';
import { changedLineOf, generalOf, officeAfter } from '../../operations/changes/general';
import { takenBy } from '../../operations/changes/pending';
import { chosenOf, ticked } from '../../operations/entered';
import type { Draft, Entered, Office } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import { typed, type Errors } from '../../ui/form';
import { changeItem } from '../../vocabulary/change-items';
import { message, type MessageCode } from '../../vocabulary/messages';
import { checkLine, checkWorks } from '../lines/check';
import { placeInputs } from '../wizard/unused';
import { checkNotChosen, isTyped } from './check-not-chosen';

const lineInputs = ['lineKind', 'lineSpeed', 'lineOptions', 'maintenance', 'worksName', ...placeInputs('works'), 'worksPerson', 'worksPersonPhone', 'worksWish'];
const inputs = { lines: ['abolishLines', ...lineInputs], generalTerminals: ['addGeneral', 'abolishTerminals'], mailboxes: ['addMailboxes', 'abolishMailboxes'] };

/** Everything that is checked on 回線・論理端末 入力: messages by input. The draft may hold what was entered there before. */
export function checkGeneral(context: Context, { contract, officeCode }: Office, draft: Draft, entered: Entered): Errors {
  const chosen = ticked(draft.entered['items'], 'items');
  const now: Draft = { ...draft, entered: { ...draft.entered, general: entered } };
  const taken = takenBy(context, officeCode, draft.correcting);
  return {
    ...checkNotChosen(entered, chosen, inputs),
    ...(chosen.includes('lines') ? { ...checkLines(context, contract, now, entered), ...checkGone(entered, 'abolishLines', contract.lines, 'line', taken) } : {}),
    ...(chosen.includes('generalTerminals')
      ? { ...checkNumber(entered, 'addGeneral', 'abolishTerminals', 'noGeneralTerminalChange'), ...checkGone(entered, 'abolishTerminals', contract.terminals.filter(({ kind }) => kind === 'general'), 'terminal', taken) }
      : {}),
    ...(chosen.includes('mailboxes')
      ? { ...checkNumber(entered, 'addMailboxes', 'abolishMailboxes', 'noMailboxChange'), ...checkGone(entered, 'abolishMailboxes', contract.mailboxes, 'mailbox', taken) }
      : {}),
    ...checkTakenLine(changedLineOf(entered, contract), taken),
    ...checkPlan(contract, now, chosen),
  };
}

/** A number to add, or something to abolish. */
function checkNumber(entered: Entered, add: 'addGeneral' | 'addMailboxes', gone: string, code: MessageCode): Errors {
  return { ...(typed(entered, add).trim() === '' && ticked(entered, gone).length === 0 ? { [add]: message(code) } : {}), ...checkFields([add], entered) };
}

const kinds = { line: '回線', terminal: '論理端末', mailbox: 'メールボックス' } as const;

/** What is to be abolished stands in the contract, and no other open application is about it. */
function checkGone(entered: Entered, name: string, present: readonly { readonly name: string }[], kind: keyof typeof kinds, taken: ReadonlyMap<string, string>): Errors {
  const chosen = ticked(entered, name);
  if (chosen.some((one) => !present.some((part) => part.name === one))) return { [name]: message('noSuchPart', { label: kinds[kind] }) };
  const twice = chosen.find((one) => taken.has(`${kind}:${one}`));
  return twice === undefined ? {} : { [name]: message('partTaken', { label: kind === 'line' ? twice : `${kinds[kind]} ${twice}` }) };
}

const checkTakenLine = (line: Line | undefined, taken: ReadonlyMap<string, string>): Errors =>
  (line && taken.has(`line:${line.name}`) ? { lineAction: message('partTaken', { label: line.name }) } : {});

/** The line to be added or changed, and where the lines are when the office moves. */
function checkLines(context: Context, contract: Contract, draft: Draft, entered: Entered): Errors {
  const action = chosenOf(entered, 'lineAction');
  const changed = changedLineOf(entered, contract);
  const gone = ticked(entered, 'abolishLines');
  if (action === '') return checkChoices(['lineAction'], entered);
  if (action !== 'none' && action !== 'add' && !changed) return { lineAction: message('noSuchPart', { label: '回線' }) };
  if (action === 'none') {
    if (lineInputs.some((name) => isTyped(entered, name))) return { lineAction: message('lineActionMissing') };
    return gone.length === 0 ? { lineAction: message('noLineChange') } : checkMove(contract, draft);
  }
  const errors = { ...checkLine(entered), ...checkWorks(context, entered, 'lineSite') };
  if (action === 'add' && chosenOf(entered, 'lineSite') === 'keep') return { ...errors, lineSite: message('siteToKeep') };
  if (changed && gone.includes(changed.name)) return { ...errors, lineAction: message('lineGoesToo', { label: changed.name }) };
  if (!withoutErrors(errors)) return errors;
  return changed && isSame(changed, draft, contract) ? { lineAction: message('sameLine', { label: changed.name }) } : checkMove(contract, draft);
}

/** Would the line be as it is? */
function isSame(line: Line, draft: Draft, contract: Contract): boolean {
  const { changedLine } = generalOf(draft, contract);
  const told = ({ kind, speed, maintenance, options, place: { name, postalCode, address, phone } }: Line): string =>
    JSON.stringify([kind, speed, maintenance, [...options].sort(), name, postalCode, address, phone]);
  return changedLine !== null && told(lineOf(line.name, changedLine.line, changedLine.works.place, line.since)) === told(line);
}

/** an office that moves takes one of its lines along at least, or gives it up (assumed: one is enough). */
function checkMove(contract: Contract, draft: Draft): Errors {
  const { changedLine, abolishLines } = generalOf(draft, contract);
  if (contract.lines.length === 0 || officeAfter(draft, contract).address === contract.office.address || abolishLines.length > 0) return {};
  const before = contract.lines.find(({ name }) => name === changedLine?.name);
  return before && changedLine?.works.place.address !== before.place.address ? {} : { lineAction: message('moveNeedsLine') };
}

/** The first use of 一般NACCS needs its 料金プラン. */
function checkPlan(contract: Contract, draft: Draft, chosen: readonly string[]): Errors {
  const { addedLine, addTerminals, addMailboxes } = generalOf(draft, contract);
  if (contract.plan.general !== null || chosen.includes('plan') || (addedLine === null && addTerminals + addMailboxes === 0)) return {};
  return { [addedLine ? 'lineAction' : addTerminals > 0 ? 'addGeneral' : 'addMailboxes']: message('needsGeneralPlan', { label: changeItem('plan')?.label ?? '' }) };
}
