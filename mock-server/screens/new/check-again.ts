import type { Context } from '../../context';
import { isWithin48Hours } from '../../operations/accounts';
import type { Draft, Entered } from '../../store/tables';
import { withoutErrors } from '../../ui/check';
import type { NssRequest } from '../../ui/env';
import type { Errors } from '../../ui/form';
import { newChevrons, type NewScreen } from '../../vocabulary/flows';
import { message } from '../../vocabulary/messages';
import { isCorrectable } from '../wizard/confirming';
import { checkNewBilling } from './check-billing';
import { checkDiagram, checkNewLines } from './check-lines';
import { checkCodes } from './code-requests';
import { checkNewContact } from './contact';
import { checkNewMailboxes } from './mailboxes';
import { checkNewPlace } from './place';
import { checkNewPlan } from './plan';
import { checkNewTerminals } from './terminals';
import { newOrder } from './wizard';
import { checkNewWorks } from './works';

type Check = (context: Context, sent: { readonly draft: Draft; readonly entered: Entered }) => Errors;

/** What every screen has checked: an earlier one may have been changed since, and so may the world. */
const checks: Record<Exclude<NewScreen, 'confirm'>, Check> = {
  contact: (context, { entered }) => checkNewContact(context, entered),
  place: (context, { entered }) => checkNewPlace(context, entered),
  codes: (context, { draft }) => checkCodes(context, draft),
  terminals: (_context, sent) => checkNewTerminals(sent),
  lines: (_context, sent) => ({ ...checkNewLines(sent), ...checkDiagram(sent) }),
  works: (context, { entered }) => checkNewWorks(context, entered),
  mailboxes: (_context, sent) => checkNewMailboxes(sent),
  plan: (_context, { entered }) => checkNewPlan(entered),
  billing: (context, { entered }) => checkNewBilling(context, entered),
};

/** May this be registered now: by whom (D-14), and as it was entered? The message stands at the button. */
export function checkAgain(context: Context, c: NssRequest, draft: Draft): Errors {
  const reason = applicantsReason(context, c, draft) ?? outdated(context, draft);
  return reason === null ? {} : { register: reason };
}

function applicantsReason(context: Context, c: NssRequest, draft: Draft): string | null {
  if (draft.correcting !== null) return isCorrectable(context, draft) ? null : message('notCorrectable');
  return isWithin48Hours(context, c.get('temporary')) ? null : message('temporaryExpired');
}

/** The first screen whose input does not pass any more. */
function outdated(context: Context, draft: Draft): string | null {
  const found = newOrder(draft).find((screen) => screen !== 'confirm' && !withoutErrors(checks[screen](context, { draft, entered: draft.entered[screen] ?? {} })));
  return found === undefined ? null : message('inputOutdated', { label: newChevrons[found].text });
}
