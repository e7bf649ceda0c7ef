import type { Context } from '../../context';
import { abolishes } from '../../domain/changes/codes';
import { brokerCodes, brokerMethods, brokersOf } from '../../operations/changes/broker';
import { collision, pendingChanges } from '../../operations/changes/pending';
import { closedFor } from '../../operations/ended';
import { chosenOf, numberOf } from '../../operations/entered';
import type { Draft, Entered, Office } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { message } from '../../vocabulary/messages';
import { isCorrectable } from '../wizard/confirming';
import { checkStartDate } from '../wizard/start-date';

/** 識別番号 that a 利用者コード can have (assumed, as for a new one). */
const MOST = 100;

/** The rules of 通関士ID入力画面 (E-05, R-20, R-41): messages by input. */
export function checkBroker(context: Context, { officeCode, contract }: Office, draft: Draft, entered: Entered): Errors {
  const errors: Record<string, string> = {
    ...checkChoices(['brokerCode', 'method'], entered), ...checkFields(['idCount', 'startDate', 'reason'], entered), ...checkStartDate(context, entered),
  };
  const name = chosenOf(entered, 'brokerCode');
  const own = brokerCodes(contract).find(({ code }) => code === name);
  if (!errors['brokerCode'] && own === undefined) errors['brokerCode'] = message('brokerCodeGone');
  if (!errors['method'] && !brokerMethods(contract).some((method) => method === chosenOf(entered, 'method'))) errors['method'] = message('brokerMethodGone');
  const others = pendingChanges(context, officeCode, draft.correcting).flatMap(({ change }) => change.codes?.changed ?? []).filter(({ code }) => code === name);
  if (own !== undefined && others.some((other) => abolishes(own, other))) errors['brokerCode'] = message('codeEnding', { label: name });
  const asked = others.flatMap(({ added }) => added).reduce((sum, { count }) => sum + count, 0);
  const present = own?.ids.filter(({ status }) => status === 'active').length ?? 0;
  if (!errors['idCount'] && present + asked + numberOf(entered, 'idCount') > MOST) errors['idCount'] = message('tooManyIds', { max: MOST });
  return errors;
}

/** Whether what was checked on the way still holds when it is registered: contract and other applications may have moved on. */
export function checkAgain(context: Context, office: Office, draft: Draft): Errors {
  const closed = closedFor(context, office, 'broker');
  if (closed) return { register: message(closed.code, { label: closed.label }) };
  if (!isCorrectable(context, draft) || !withoutErrors(checkBroker(context, office, draft, draft.entered['broker'] ?? {}))) return { register: message('brokerChanged') };
  const other = collision(context, office.officeCode, brokersOf(draft, office.contract), draft.correcting);
  return other === null ? {} : { register: message('changePending', { label: other }) };
}
