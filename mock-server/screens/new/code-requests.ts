import type { Context } from '../../context';
import { holdersOf } from '../../operations/issue-codes';
import type { Draft } from '../../store/tables';
import { withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { message } from '../../vocabulary/messages';
import { isHalfSet, nameOfCode, strangeMethods } from '../codes/in-hand';
import { isOfOneOffice, sharedCodes, strangeTrade } from '../codes/sharing';

/** Those codes of the list that the chosen 接続形態 cannot use, at their rows (`code-0`, `code-1`, …). */
export function checkMethods(draft: Draft): Errors {
  return Object.fromEntries(draft.codes.flatMap((request, index) => (strangeMethods(draft, request).length > 0
    ? [[`code-${index}`, message('codeMethods', { label: `${index + 1}. ${nameOfCode(request)}` })]] : [])));
}

/**
 * 詳細入力画面(利用者コード) as a whole: there are codes, they fit the 接続形態, and those that are shared are still there.
 * What is wrong with a code stands at its row (`code-0`, `code-1`, …), the rest at `codes`.
 */
export function checkCodes(context: Context, draft: Draft): Errors {
  if (isHalfSet(draft)) return { codes: message('codeInHand') };
  if (draft.codes.length === 0) return { codes: message('noCode') };
  const strange = checkMethods(draft);
  const errors: Errors = Object.fromEntries(draft.codes.flatMap((request, index) => {
    const { shared } = request;
    const name = `code-${index}`;
    const isGone = shared !== null && holdersOf(context, shared).length === 0;
    const trade = strangeTrade(context, request);
    const text = strange[name] ?? (isGone ? message('noSuchUserCode') : trade && message('sharedCodeGroups', { label: trade }));
    return text === undefined ? [] : [[name, text]];
  }));
  return withoutErrors(errors) && !isOfOneOffice(context, sharedCodes(draft)) ? { codes: message('userCodeOfOther') } : errors;
}
