import type { Context } from '../../context';
import { checkCodeRequest, type CodeRequest, type CodeRequestCode } from '../../domain/user-codes';
import { chosenOf, valueOf } from '../../operations/entered';
import { holdersOf } from '../../operations/issue-codes';
import type { Draft, Entered } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { message } from '../../vocabulary/messages';
import type { Effect, Sent } from '../wizard/input-screen';
import { listPath, strangeMethods, withoutCodeInHand, type InHand } from './in-hand';
import { gone, isRowTyped } from './rows';
import { isOfOneOffice, sharedCodes, strangeTrade } from './sharing';

/**
 * The button that sets the code in hand: a code that is asked for goes into the list, where all of it is right.
 * @param more what else stands against a shared code that is there
 */
export function setRequest(context: Context, { draft, entered }: Sent, more: (code: string) => Errors = () => ({})): Effect {
  const hand = draft.codeInHand;
  if (hand === null) return gone(draft);
  const request = requestOf(context, hand, entered);
  const errors = { ...checkKind(context, draft, hand, entered, more), ...checkRequest(draft, request, entered) };
  if (!withoutErrors(errors)) return { errors };
  const codes = hand.index === null ? [...draft.codes, request] : draft.codes.map((one, index) => (index === hand.index ? request : one));
  return { also: withoutCodeInHand(draft, { codes }), to: listPath(draft) };
}

/** The request as the screen has it. A shared code has the システム区分 of who holds it, and its 管理資料 are that one's too. */
function requestOf(context: Context, { request }: InHand, entered: Entered): CodeRequest {
  const { ids } = request;
  const yes = (name: 'statisticsPaid' | 'statisticsFree' | 'storage'): boolean => chosenOf(entered, name) === 'yes';
  if (request.shared === null) {
    return {
      shared: null, ids, systemKind: chosenOf(entered, 'systemKind') as CodeRequest['systemKind'],
      statistics: { paid: yes('statisticsPaid'), free: yes('statisticsFree'), storage: yes('storage') },
    };
  }
  const shared = valueOf(entered, 'sharedCode');
  return { shared, ids, systemKind: holdersOf(context, shared)[0]?.systemKind ?? request.systemKind, statistics: { paid: false, free: false, storage: false } };
}

/** A new code has a システム区分; a shared one exists, is of the same 事業所 as the other shared ones, and is not here yet. */
function checkKind(context: Context, draft: Draft, { index, request }: InHand, entered: Entered, more: (code: string) => Errors): Errors {
  if (request.shared === null) return checkChoices(['systemKind', 'statisticsPaid', 'statisticsFree', 'storage'], entered);
  const errors = checkFields(['sharedCode'], entered);
  if (!withoutErrors(errors)) return errors;
  const code = valueOf(entered, 'sharedCode');
  const others = sharedCodes(draft, index);
  if (holdersOf(context, code).length === 0) return { sharedCode: message('noSuchUserCode') };
  if (others.includes(code)) return { sharedCode: message('codeTwice') };
  if (!isOfOneOffice(context, [...others, code])) return { sharedCode: message('userCodeOfOther') };
  const trade = strangeTrade(context, { shared: code, ids: request.ids });
  return trade === undefined ? more(code) : { rows: message('sharedCodeGroups', { label: trade }) };
}

const placeOfFinding: Record<CodeRequestCode, string> = {
  noIds: 'rows', paidNotEligible: 'statisticsPaid', freeNotEligible: 'statisticsFree', storageNotEligible: 'storage', storageNeedsPaid: 'storage',
};

/** Nothing that was typed is left behind unseen; then what E-06 and R-18 say. */
function checkRequest(draft: Draft, request: CodeRequest, entered: Entered): Errors {
  if (isRowTyped(entered)) return { setRow: message('rowNotSet') };
  const strange = strangeMethods(draft, request);
  if (strange.length > 0) return { rows: message('rowMethods', { label: strange.join('、') }) };
  return Object.fromEntries(checkCodeRequest(request).map((finding) => [placeOfFinding[finding.code], message(finding.code, finding)]));
}
