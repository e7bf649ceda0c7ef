/** The rules of 変更申込（利用者コード）: S2 1-⑥, 1-⑦, R-32, D-22, E-05, E-06. */
import type { Context } from '../../context';
import { isChange } from '../../domain/application';
import { abolishes, activeIds, checkTrades, isEmptyChange, tradesAfter } from '../../domain/changes/codes';
import type { CodeChange } from '../../domain/changes/request';
import type { UserCode } from '../../domain/contract';
import { itemsOf } from '../../operations/changes/request';
import { pendingChanges, takenBy } from '../../operations/changes/pending';
import { awaited } from '../../operations/ended';
import { holdersOf } from '../../operations/issue-codes';
import type { Draft, Office } from '../../store/tables';
import { withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { message, type MessageCode } from '../../vocabulary/messages';
import { isHalfSet } from '../codes/in-hand';
import { isOfOneOffice, sharedCodes } from '../codes/sharing';

/** What the ticked items of 変更内容入力画面 allow on the screens of 利用者コード. */
export const allowedBy = (draft: Pick<Draft, 'entered'>) => {
  const items = itemsOf(draft);
  const has = (code: string): boolean => items.includes(code);
  return { ids: has('userIds'), trades: has('trades'), codes: has('userCodes'), statistics: has('statistics'), storage: has('storage') };
};

/** The change that an application makes to a code, for the messages of 詳細入力画面: by input. */
export function checkChange(context: Context, { contract: { officeCode } }: Office, draft: Draft, own: UserCode, change: CodeChange): Errors {
  const { retired, added, trades, code } = change;
  const ends = abolishes(own, change);
  const at = allowedBy(draft).ids ? 'retireIds' : 'abolishCode';
  const taken = takenBy(context, officeCode, draft.correcting);
  const twice = retired.find((id) => taken.has(`id:${id}`));
  if (retired.some((id) => !activeIds(own).includes(id))) return { [at]: message('noSuchId') };
  if (twice !== undefined) return { [at]: message('idTaken', { label: twice }) };
  if (ends && trades.added.length + trades.removed.length > 0) return { [at]: message('abolishedAndChanged') };
  const rival = rivalOf(context, draft, own, change);
  if (rival) return { [at]: message(rival, { label: code }) };
  if (isEmptyChange(change)) return { [placeOfNothing(draft)]: message('nothingForCode') };
  const objection = ends ? null : checkTrades(tradesAfter(own, change), keptStatistics(draft, own));
  if (objection && trades.added.length + trades.removed.length > 0) return { [trades.removed.length > 0 && objection.code !== 'codeGroups' ? 'removeTrades' : 'addTrades']: message(objection.code, objection) };
  const stranger = added.flatMap((row) => row.trades).find((name) => !tradesAfter(own, change).includes(name));
  return stranger === undefined ? {} : { rows: message('tradeNotOfCode', { label: stranger }) };
}

/** Where 「変更する内容がありません」 stands: at what the ticked item is about. */
const placeOfNothing = (draft: Draft): string => {
  const { ids, trades } = allowedBy(draft);
  return ids ? 'retireIds' : trades ? 'addTrades' : 'abolishCode';
};

/** The 管理資料 of a code that this application leaves as they are; the others have a screen of their own. */
function keptStatistics(draft: Draft, { statistics: { paid, free, storage } }: UserCode): Partial<UserCode['statistics']> {
  const items = allowedBy(draft);
  return { ...(items.statistics ? {} : { paid, free }), ...(items.storage ? {} : { storage }) };
}

/** An open application of the office that ends the code while this one adds to it, or the other way round. */
function rivalOf(context: Context, draft: Draft, own: UserCode, change: CodeChange): MessageCode | null {
  const others = pendingChanges(context, draft.owner, draft.correcting).flatMap((one) => one.change.codes?.changed.filter(({ code }) => code === own.code) ?? []);
  if (others.some((other) => abolishes(own, other))) return 'codeEnding';
  const adds = others.some(({ added, trades }) => added.length + trades.added.length + trades.removed.length > 0);
  return adds && abolishes(own, change) ? 'codePending' : null;
}

/** What stands against sharing another office's code: the office has it, or is about to. */
export function checkShared(context: Context, { contract: { officeCode, userCodes } }: Office, draft: Draft, code: string): Errors {
  if (userCodes.some((one) => one.code === code)) return { sharedCode: message('codeOwned') };
  const pending = pendingChanges(context, officeCode, draft.correcting).some(({ change }) => change.codes?.added.some(({ shared }) => shared === code));
  if (pending) return { sharedCode: message('codeShareTaken', { label: code }) };
  const coming = awaited(context, officeCode, (one) => isChange(one) && one.change.other?.transfer?.codes.includes(code) === true);
  return coming === null ? {} : { sharedCode: message('codeComing', { label: code }) };
}

/**
 * 変更申込（利用者コード）一覧入力画面 as a whole. What is wrong with a code of the contract stands at its row (`code-1ANAC`), with
 * one that is asked for at its own (`code-0`), the rest at `codes`.
 */
export function checkChangeCodes(context: Context, office: Office, draft: Draft): Errors {
  if (isHalfSet(draft)) return { codes: message('codeInHand') };
  if (draft.codes.length + draft.codeChanges.length === 0) return { codes: message('noCodeSet') };
  const { codes } = allowedBy(draft);
  if (draft.codes.length > 0 && !codes) return { codes: message('addedNotTicked') };
  const errors: Record<string, string> = {};
  for (const change of draft.codeChanges) {
    const found = objection(context, office, draft, change);
    if (found !== null) errors[`code-${change.code}`] = message(found, { label: change.code });
  }
  for (const [index, { shared }] of draft.codes.entries()) {
    if (shared === null) continue;
    const [text] = holdersOf(context, shared).length === 0 ? [message('noSuchUserCode')] : Object.values(checkShared(context, office, draft, shared));
    if (text !== undefined) errors[`code-${index}`] = text;
  }
  return withoutErrors(errors) && !isOfOneOffice(context, sharedCodes(draft)) ? { codes: message('userCodeOfOther') } : errors;
}

/** Why what was set for a code cannot stay. */
function objection(context: Context, office: Office, draft: Draft, change: CodeChange): MessageCode | null {
  const own = office.contract.userCodes.find(({ code }) => code === change.code);
  if (!own) return 'codeOutdated';
  const { ids, trades, codes } = allowedBy(draft);
  const whole = codes && abolishes(own, change);
  const isCovered = (ids || whole || change.retired.length === 0) && (ids || change.added.length === 0) && (trades || change.trades.added.length + change.trades.removed.length === 0);
  if (!isCovered) return 'codeNotTicked';
  return withoutErrors(checkChange(context, office, draft, own, change)) ? null : 'codeOutdated';
}
