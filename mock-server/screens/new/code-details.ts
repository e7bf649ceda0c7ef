import type { Context } from '../../context';
import { trade, type TradeName } from '../../domain/trades';
import { checkCodeRequest, checkIdRequest, type CodeRequest, type CodeRequestCode, type IdRequest, type Method } from '../../domain/user-codes';
import { chosenOf, numberOf, ticked, valueOf } from '../../operations/entered';
import { connectionOf } from '../../operations/new-contract';
import type { Draft, Entered } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import { typed, type Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { message } from '../../vocabulary/messages';
import type { Effect, Sent } from '../wizard/input-screen';
import { MAX_IDS, holdersOf, isOfOneOffice, sharedCodes, strangeMethods, withoutCodeInHand } from './code-requests';

type InHand = NonNullable<Draft['codeInHand']>;

/** The inputs of a row, empty again. */
const noRow: Entered = { singleSignOn: 'no', trades: [], method: '', idCount: '' };
const isTyped = (entered: Entered): boolean => ticked(entered, 'trades').length > 0 || chosenOf(entered, 'method') !== '' || typed(entered, 'idCount').trim() !== '';

/** What is answered where the code in hand has gone meanwhile. */
const gone = (draft: Draft): Effect => ({ also: withoutCodeInHand(draft), to: paths.newScreen(draft.id, 'codes') });

const withRows = (hand: InHand, ids: readonly IdRequest[]): Partial<Draft> => ({ codeInHand: { ...hand, request: { ...hand.request, ids } } });

/** 「設定」: adds a row of 識別番号; the rest of the screen stays as typed. */
export function addRow({ draft, entered }: Sent): Effect {
  const hand = draft.codeInHand;
  if (hand === null) return gone(draft);
  const row = rowOf(entered);
  const errors = checkRow(draft, hand.request, row, entered);
  if (!withoutErrors(errors)) return { errors };
  return { entered: { ...entered, ...noRow }, also: { ...withRows(hand, [...hand.request.ids, row]), done: draft.done } };
}

/** 「削除」 of a row. */
export function dropRow({ draft, entered }: Sent, index: string): Effect {
  const hand = draft.codeInHand;
  if (hand === null) return gone(draft);
  return { entered, also: { ...withRows(hand, hand.request.ids.filter((_row, place) => String(place) !== index)), done: draft.done } };
}

/** 「この内容を設定する」: the code goes into the list, where all of it is right. */
export function setCode(context: Context, { draft, entered }: Sent): Effect {
  const hand = draft.codeInHand;
  if (hand === null) return gone(draft);
  const request = requestOf(context, hand, entered);
  const errors = { ...checkKind(context, draft, hand, entered), ...checkRequest(draft, request, entered) };
  if (!withoutErrors(errors)) return { errors };
  const codes = hand.index === null ? [...draft.codes, request] : draft.codes.map((one, index) => (index === hand.index ? request : one));
  return { also: withoutCodeInHand(draft, codes), to: paths.newScreen(draft.id, 'codes') };
}

const rowOf = (entered: Entered): IdRequest => ({
  trades: ticked(entered, 'trades').filter((name): name is TradeName => trade(name) !== undefined),
  method: chosenOf(entered, 'method') as Method, count: numberOf(entered, 'idCount'), singleSignOn: chosenOf(entered, 'singleSignOn') === 'yes',
});

function checkRow(draft: Draft, { ids }: CodeRequest, row: IdRequest, entered: Entered): Errors {
  const errors = { ...checkChoices(['singleSignOn', 'method'], entered, { required: true }), ...checkFields(['idCount'], entered) };
  const finding = checkIdRequest(row, connectionOf(draft.entered), ids);
  // Where no 処理方式 is chosen, that is what helps.
  const objection = finding && finding.code !== 'methodNotOfConnection' ? { trades: message(finding.code, finding) } : {};
  const strange = finding?.code === 'methodNotOfConnection' && !errors['method'] ? { method: message(finding.code) } : {};
  const total = ids.reduce((sum, { count }) => sum + count, row.count);
  const tooMany = !errors['idCount'] && total > MAX_IDS ? { idCount: message('tooManyIds', { max: MAX_IDS }) } : {};
  return { ...errors, ...objection, ...strange, ...tooMany };
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
function checkKind(context: Context, draft: Draft, { index, request }: InHand, entered: Entered): Errors {
  if (request.shared === null) return checkChoices(['systemKind', 'statisticsPaid', 'statisticsFree', 'storage'], entered);
  const errors = checkFields(['sharedCode'], entered);
  if (!withoutErrors(errors)) return errors;
  const code = valueOf(entered, 'sharedCode');
  const others = sharedCodes(draft, index);
  if (holdersOf(context, code).length === 0) return { sharedCode: message('noSuchUserCode') };
  if (others.includes(code)) return { sharedCode: message('codeTwice') };
  return isOfOneOffice(context, [...others, code]) ? {} : { sharedCode: message('userCodeOfOther') };
}

const placeOfFinding: Record<CodeRequestCode, string> = {
  noIds: 'rows', paidNotEligible: 'statisticsPaid', freeNotEligible: 'statisticsFree', storageNotEligible: 'storage', storageNeedsPaid: 'storage',
};

/** Nothing that was typed is left behind unseen; then what E-06 and R-18 say. */
function checkRequest(draft: Draft, request: CodeRequest, entered: Entered): Errors {
  if (isTyped(entered)) return { setRow: message('rowNotSet') };
  const strange = strangeMethods(request, connectionOf(draft.entered));
  if (strange.length > 0) return { rows: message('rowMethods', { label: strange.join('、') }) };
  return Object.fromEntries(checkCodeRequest(request).map((finding) => [placeOfFinding[finding.code], message(finding.code, finding)]));
}
