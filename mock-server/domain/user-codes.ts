/**
 * What a new application asks for on 利用者コード 詳細, and what may be asked for. Answers codes; the vocabulary holds
 * their words.
 */
import type { Contract } from './contract';
import { otherGroup, trade, type Trade, type TradeName } from './trades';

export type Method = 'netNACCS' | 'webNACCS' | 'ebMS' | 'インタラクティブ' | 'SMTP双方向' | 'SMTP/POP3' | 'EDIFACT';
export type Connection = 'net' | 'general';

/** 処理方式 of each 接続形態 (S1 2: 接続形態の選択 ※). */
export const methods: Record<Connection, readonly Method[]> = {
  net: ['netNACCS', 'webNACCS', 'ebMS'],
  general: ['インタラクティブ', 'SMTP双方向', 'SMTP/POP3', 'EDIFACT'],
};

/** One row set on 利用者コード 詳細: so many 識別番号 of one kind. For 通関士 the count is the number of persons (S3). */
export interface IdRequest {
  readonly trades: readonly TradeName[];
  readonly method: Method;
  readonly count: number;
  readonly singleSignOn: boolean;
}

/** A 利用者コード that is applied for, new or shared. */
export interface CodeRequest {
  /** An existing 利用者コード of another office that is to be shared (共用), or null for a new one. */
  readonly shared: string | null;
  readonly systemKind: Contract['systemKind'];
  readonly ids: readonly IdRequest[];
  readonly statistics: Trade['statistics'];
}

export type IdRequestCode =
  | 'noTrade' | 'methodNotOfConnection' | 'severalTrades' | 'ssoNotAllowed' | 'ssoOneTrade' | 'ssoGroups' | 'codeGroups' | 'idTwice';
export type CodeRequestCode = 'noIds' | 'paidNotEligible' | 'freeNotEligible' | 'storageNotEligible' | 'storageNeedsPaid';
export type TerminalsCode =
  | 'needsNet' | 'needsEbms' | 'needsWeb' | 'netWithoutMethod' | 'ebmsWithoutMethod' | 'webWithoutMethod';

/** An objection, with what its message names: the 業種 concerned (several are joined by 、). */
export interface Finding<Code extends string> {
  readonly code: Code;
  readonly label?: string;
}

/** Each 業種 once, unknown names left out: a request may have been typed by hand. */
const tradesOf = (ids: readonly IdRequest[]): Trade[] =>
  [...new Set(ids.flatMap((one) => one.trades))].flatMap((name) => trade(name) ?? []);
const names = (list: readonly Trade[]): string => list.map(({ name }) => name).join('、');

/** シングルサインオン (E-05): several 業種 of one group under one ID, none of which is marked ×. */
function singleSignOnFinding(asked: readonly Trade[]): Finding<IdRequestCode> | null {
  const refused = asked.find(({ singleSignOn }) => !singleSignOn);
  if (refused) return { code: 'ssoNotAllowed', label: refused.name };
  if (asked.length < 2) return { code: 'ssoOneTrade' };
  const stranger = asked.find(({ group }) => group !== asked[0]?.group);
  return stranger ? { code: 'ssoGroups', label: stranger.name } : null;
}

/** Same 業種 (in whatever order) by the same 処理方式: more of them are a higher count, not another row. */
const isSame = (asked: readonly Trade[], method: Method, other: IdRequest): boolean => {
  const others = tradesOf([other]);
  return method === other.method && others.length === asked.length && asked.every((one) => others.includes(one));
};

/**
 * Checks a row before it is set (E-05).
 * @param already the rows that this 利用者コード has so far, without the one that is checked
 * @returns the one objection that helps most, or null where the row may be set; the count is checked as a field is
 */
export function checkIdRequest(request: IdRequest, connection: Connection, already: readonly IdRequest[]): Finding<IdRequestCode> | null {
  const asked = tradesOf([request]);
  if (asked.length === 0) return { code: 'noTrade' };
  if (!methods[connection].includes(request.method)) return { code: 'methodNotOfConnection' };
  if (!request.singleSignOn && asked.length > 1) return { code: 'severalTrades' };
  const finding = request.singleSignOn ? singleSignOnFinding(asked) : null;
  if (finding) return finding;
  const stranger = otherGroup(already.flatMap(({ trades }) => trades), request.trades);
  if (stranger !== undefined) return { code: 'codeGroups', label: stranger };
  return already.some((row) => isSame(asked, request.method, row)) ? { code: 'idTwice', label: names(asked) } : null;
}

const notEligible = { paid: 'paidNotEligible', free: 'freeNotEligible', storage: 'storageNotEligible' } as const;

/**
 * Checks a 利用者コード as a whole: it has 識別番号, one of its 業種 is eligible for each kind of statistics asked for
 * (E-06), and 保税管理資料保存サービス comes with 管理統計資料（有料）.
 * @returns every objection; those on eligibility name the 業種 that the code has
 */
export function checkCodeRequest({ ids, statistics }: CodeRequest): Finding<CodeRequestCode>[] {
  const list = tradesOf(ids);
  // Without 業種 nothing can be said about eligibility.
  const refused = (['paid', 'free', 'storage'] as const)
    .filter((kind) => ids.length > 0 && statistics[kind] && !list.some((one) => one.statistics[kind]));
  // Where the storage is refused anyway, asking for the paid statistics would not help.
  const incomplete = statistics.storage && !statistics.paid && !refused.includes('storage');
  return [
    ...(ids.length === 0 ? [{ code: 'noIds' as const }] : []),
    ...refused.map((kind) => ({ code: notEligible[kind], label: names(list) })),
    ...(incomplete ? [{ code: 'storageNeedsPaid' as const }] : []),
  ];
}

const methodsOf = (codes: readonly CodeRequest[]): Set<Method> => new Set(codes.flatMap(({ ids }) => ids.map(({ method }) => method)));

const terminalKinds = [
  ['netNACCS', 'net', 'needsNet', 'netWithoutMethod'],
  ['ebMS', 'ebms', 'needsEbms', 'ebmsWithoutMethod'],
  ['webNACCS', 'web', 'needsWeb', 'webWithoutMethod'],
] as const;

/**
 * netNACCS: does every 処理方式 asked for have a terminal (webNACCS: a certificate), and every terminal somebody to use it
 * (assumed: no document ties the two screens together)?
 * @param counts terminals of each kind asked for on 論理端末・証明書
 * @returns every objection, in the order of the screen: netNACCS, ebMS, webNACCS
 */
export function terminalsForMethods(
  codes: readonly CodeRequest[], counts: { readonly net: number; readonly ebms: number; readonly web: number },
): TerminalsCode[] {
  const asked = methodsOf(codes);
  return terminalKinds.flatMap(([method, kind, needed, unused]) => {
    if (asked.has(method) === counts[kind] > 0) return [];
    return [asked.has(method) ? needed : unused];
  });
}

/**
 * 一般NACCS: what the 処理方式 asked for need on the following screens (assumed from S1's サーバ台数(自社システム)).
 * @returns `interactive`: terminals of the package; `server`: servers of the company's own system; `mailbox`: a mailbox
 */
export function generalNeeds(codes: readonly CodeRequest[]): { interactive: boolean; server: boolean; mailbox: boolean } {
  const asked = methodsOf(codes);
  return {
    interactive: asked.has('インタラクティブ'),
    server: asked.has('SMTP双方向') || asked.has('EDIFACT'),
    mailbox: asked.has('SMTP/POP3'),
  };
}
