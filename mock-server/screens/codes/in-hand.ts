/** The 利用者コード of an application while its details are being set, for 新規の利用申込 and 変更申込. */
import { methods, type CodeRequest, type Connection, type Method } from '../../domain/user-codes';
import { connectionOf } from '../../operations/new-contract';
import type { Draft, Entered } from '../../store/tables';
import { paths } from '../../ui/paths';

/** 利用者コード of one application, and 識別番号 of one 利用者コード at most (assumed: the documents name no limit). */
export const MAX_CODES = 20;
export const MAX_IDS = 100;

export type InHand = NonNullable<Draft['codeInHand']>;

/** Screens whose checks look at the codes: they are gone through again when those have changed. */
const dependants: readonly string[] = ['codes', 'terminals', 'lines', 'mailboxes', 'statistics'];

/** The list of codes, and the details of the one in hand. */
export const listPath = ({ kind, id }: Draft): string => (kind === 'new' ? paths.newScreen(id, 'codes') : paths.change(id, 'codes'));
/** Address of the details of the 利用者コード in hand, by the kind of the application. */
export const detailsPath = ({ kind, id }: Draft): string => (kind === 'new' ? paths.newCode(id) : paths.change(id, 'code'));

/** A request of which nothing has been set yet. @param shared true: a code of another office */
export const blank = (shared: boolean): CodeRequest =>
  ({ shared: shared ? '' : null, systemKind: '海上・航空共用', ids: [], statistics: { paid: false, free: false, storage: false } });

/** Who is on the list or on the details is told when the other has moved on. */
const bothKept = ({ kept }: Draft): Draft['kept'] => ({ ...kept, codes: (kept['codes'] ?? 0) + 1, code: (kept['code'] ?? 0) + 1 });

/** Begins the details of a code. @param shown what they show at first */
export const withInHand = (draft: Draft, codeInHand: InHand, shown: Entered): Partial<Draft> =>
  ({ codeInHand, kept: bothKept(draft), entered: { ...draft.entered, code: shown }, done: draft.done });

/** Begins the details of a code that is asked for. @param index its place in the list, null for one that is not in it yet */
export const withCodeInHand = (draft: Draft, index: number | null, request: CodeRequest): Partial<Draft> =>
  withInHand(draft, { index, own: null, request }, enteredOf(request, index === null));

/** Ends the details of a code. @param set what has been set, if anything has */
export function withoutCodeInHand(draft: Draft, set?: Partial<Pick<Draft, 'codes' | 'codeChanges'>>): Partial<Draft> {
  const entered = Object.fromEntries(Object.entries(draft.entered).filter(([screen]) => screen !== 'code'));
  const done = set ? draft.done.filter((screen) => !dependants.includes(screen)) : draft.done;
  return { codeInHand: null, kept: bothKept(draft), entered, done, ...set };
}

const answer = (yes: boolean): string => (yes ? 'yes' : 'no');

/** What the details show of a request at first. */
const enteredOf = ({ shared, systemKind, statistics }: CodeRequest, isNew: boolean): Entered => ({
  sharedCode: shared ?? '', systemKind: isNew ? '' : systemKind, singleSignOn: 'no', trades: [],
  statisticsPaid: answer(statistics.paid), statisticsFree: answer(statistics.free), storage: answer(statistics.storage),
});

/** Have 識別番号 of the code in hand been added or removed, so that they would be lost if it were put away? */
export function isHalfSet({ codeInHand, codes, codeChanges }: Draft): boolean {
  if (codeInHand === null) return false;
  const { index, own, request } = codeInHand;
  const before = own !== null ? codeChanges.find(({ code }) => code === own)?.added : index === null ? undefined : codes[index]?.ids;
  return JSON.stringify(before ?? []) !== JSON.stringify(request.ids);
}

/** 接続形態 by which a row is checked: a new contract is of one, what a 変更申込 adds may be of either. */
export const connectionFor = ({ kind, entered }: Draft, method: Method): Connection =>
  (kind === 'new' ? connectionOf(entered) : methods.general.includes(method) ? 'general' : 'net');

/** 処理方式 that may be chosen. */
export const methodsFor = ({ kind, entered }: Draft): readonly Method[] => (kind === 'new' ? methods[connectionOf(entered)] : [...methods.net, ...methods.general]);

/** 処理方式 of a request that may not be chosen (any more): it was set for the other 接続形態. */
export const strangeMethods = (draft: Draft, { ids }: Pick<CodeRequest, 'ids'>): string[] =>
  [...new Set(ids.map(({ method }) => method))].filter((method) => !methodsFor(draft).includes(method));

/** How the list calls a code that is asked for. */
export const nameOfCode = ({ shared }: CodeRequest): string => (shared === null ? '新規取得' : shared);
