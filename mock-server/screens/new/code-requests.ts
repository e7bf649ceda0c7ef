import type { Context } from '../../context';
import type { Contract } from '../../domain/contract';
import { methods, type CodeRequest, type Connection } from '../../domain/user-codes';
import { connectionOf } from '../../operations/new-contract';
import type { Draft, Entered } from '../../store/tables';
import { withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import type { NewScreen } from '../../vocabulary/flows';
import { message } from '../../vocabulary/messages';

/** 利用者コード of one application, and 識別番号 of one 利用者コード at most (assumed: the documents name no limit). */
export const MAX_CODES = 20;
export const MAX_IDS = 100;

/** Screens whose checks look at the codes: they are gone through again when those have changed. */
const dependants: readonly string[] = ['codes', 'terminals', 'lines', 'mailboxes'] satisfies NewScreen[];
const doneWithoutCodes = ({ done }: Draft): string[] => done.filter((screen) => !dependants.includes(screen));

/** A request of which nothing has been set yet. @param shared true: a code of another office */
export const blank = (shared: boolean): CodeRequest =>
  ({ shared: shared ? '' : null, systemKind: '海上・航空共用', ids: [], statistics: { paid: false, free: false, storage: false } });

/** Who is on the list or on the details is told when the other has moved on. */
const bothKept = ({ kept }: Draft): Draft['kept'] => ({ ...kept, codes: (kept['codes'] ?? 0) + 1, code: (kept['code'] ?? 0) + 1 });

/** Begins the details of a code. @param index its place in the list, null for one that is not in it yet */
export const withCodeInHand = (draft: Draft, index: number | null, request: CodeRequest): Partial<Draft> => ({
  codeInHand: { index, request }, kept: bothKept(draft), entered: { ...draft.entered, code: enteredOf(request, index === null) }, done: draft.done,
});

/** Ends the details of a code. @param codes the list as it is now, where it has changed */
export function withoutCodeInHand(draft: Draft, codes?: readonly CodeRequest[]): Partial<Draft> {
  const entered = Object.fromEntries(Object.entries(draft.entered).filter(([screen]) => screen !== 'code'));
  return { codeInHand: null, kept: bothKept(draft), entered, ...(codes ? { codes, done: doneWithoutCodes(draft) } : { done: draft.done }) };
}

const answer = (yes: boolean): string => (yes ? 'yes' : 'no');

/** What the details show of a request at first. */
const enteredOf = ({ shared, systemKind, statistics }: CodeRequest, isNew: boolean): Entered => ({
  sharedCode: shared ?? '', systemKind: isNew ? '' : systemKind, singleSignOn: 'no', trades: [],
  statisticsPaid: answer(statistics.paid), statisticsFree: answer(statistics.free), storage: answer(statistics.storage),
});

/** Have 識別番号 of the code in hand been added or removed, so that they would be lost if it were put away? */
export function isHalfSet({ codeInHand, codes }: Draft): boolean {
  if (codeInHand === null) return false;
  const before = codeInHand.index === null ? [] : codes[codeInHand.index]?.ids ?? [];
  return JSON.stringify(before) !== JSON.stringify(codeInHand.request.ids);
}

/** 処理方式 of a request that its 接続形態 does not offer: it was set for the other one. */
export const strangeMethods = ({ ids }: CodeRequest, connection: Connection): string[] =>
  [...new Set(ids.map(({ method }) => method))].filter((method) => !methods[connection].includes(method));

/** How the list calls a code. */
export const nameOfCode = ({ shared }: CodeRequest): string => (shared === null ? '新規取得' : shared);

/** 事業所コード of those who hold a code that can be used, and the contracts behind them. */
export function holdersOf({ store }: Context, code: string): Contract[] {
  return store.group('offices', `code:${code}`)
    .filter(({ isVoid, contract }) => !isVoid && contract.userCodes.some((one) => one.code === code && one.ids.some(({ status }) => status === 'active')))
    .map(({ contract }) => contract);
}

/** Whether one 事業所 holds all of these codes. */
export function isOfOneOffice(context: Context, codes: readonly string[]): boolean {
  const [first = [], ...others] = codes.map((code) => holdersOf(context, code).map(({ officeCode }) => officeCode));
  return codes.length === 0 || first.some((office) => others.every((holders) => holders.includes(office)));
}

/** The codes that are shared, without the one at `except`. */
export const sharedCodes = ({ codes }: Pick<Draft, 'codes'>, except: number | null = null): string[] =>
  codes.flatMap(({ shared }, index) => (shared === null || index === except ? [] : [shared]));

/** Those codes of the list that the chosen 接続形態 cannot use, at their rows (`code-0`, `code-1`, …). */
export function checkMethods({ codes, entered }: Draft): Errors {
  const connection = connectionOf(entered);
  return Object.fromEntries(codes.flatMap((request, index) => (strangeMethods(request, connection).length > 0
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
  const errors: Errors = Object.fromEntries(draft.codes.flatMap(({ shared }, index) => {
    const name = `code-${index}`;
    const isGone = shared !== null && holdersOf(context, shared).length === 0;
    const text = strange[name] ?? (isGone ? message('noSuchUserCode') : undefined);
    return text === undefined ? [] : [[name, text]];
  }));
  return withoutErrors(errors) && !isOfOneOffice(context, sharedCodes(draft)) ? { codes: message('userCodeOfOther') } : errors;
}
