import type { Contract, UserCode } from '../contract';
import { trade } from '../trades';
import type { CodeChange, CodesChange, GrantedCode } from './request';

/** Is a 利用者コード abolished: has it got 利用者ID, and are all of them retired (S2, D-22)? */
export const isAbolished = ({ ids }: Pick<UserCode, 'ids'>): boolean => ids.length > 0 && ids.every(({ status }) => status === 'retired');

/** 利用者ID of a code that can still be used. */
export const activeIds = ({ ids }: Pick<UserCode, 'ids'>): string[] => ids.filter(({ status }) => status === 'active').map(({ id }) => id);

/** The 業種 of a code with what a change adds and removes. */
export const tradesAfter = ({ trades }: Pick<UserCode, 'trades'>, change: Pick<CodeChange, 'trades'> | undefined): string[] =>
  [...new Set([...trades.filter((name) => !change?.trades.removed.includes(name)), ...(change?.trades.added ?? [])])];

/** Does the change leave no 利用者ID of the code, so that the office has it no more (D-22)? */
export const abolishes = (code: Pick<UserCode, 'ids'>, { retired, added }: Pick<CodeChange, 'retired' | 'added'>): boolean =>
  added.length === 0 && retired.length > 0 && activeIds(code).every((id) => retired.includes(id));

/** Does the change do anything at all to the code? */
export const isEmptyChange = ({ systemKind, retired, added, trades }: CodeChange): boolean =>
  systemKind === null && retired.length + added.length + trades.added.length + trades.removed.length === 0;

export type TradesCode = 'lastTrade' | 'codeGroups' | 'paidWithoutTrade' | 'freeWithoutTrade' | 'storageWithoutTrade';

const lost = { paid: 'paidWithoutTrade', free: 'freeWithoutTrade', storage: 'storageWithoutTrade' } as const;

/**
 * Checks the 業種 that a code is to have: at least one, all of one group but for those that need no code of their own (E-05),
 * and one of them for each kind of 管理資料 that the code has (E-06).
 * @param after see {@link tradesAfter}
 * @param kept the 管理資料 that stay as they are, whatever else the application changes
 * @returns the one objection that helps most, with the 業種 that it is about, or null
 */
export function checkTrades(after: readonly string[], kept: Partial<UserCode['statistics']>): { code: TradesCode; label?: string } | null {
  if (after.length === 0) return { code: 'lastTrade' };
  const known = after.flatMap((name) => trade(name) ?? []);
  const bound = known.filter(({ anyGroup }) => !anyGroup);
  const stranger = bound.find(({ group }) => group !== bound[0]?.group);
  if (stranger) return { code: 'codeGroups', label: stranger.name };
  const kind = (['paid', 'free', 'storage'] as const).find((one) => kept[one] && !known.some(({ statistics }) => statistics[one]));
  return kind === undefined ? null : { code: lost[kind] };
}

/**
 * 識別番号, 業種 and 利用者コード of a contract from 利用開始日 on. A retired 利用者ID stays listed and is never given again.
 * @throws Error when asked to change a code or to retire an ID that the contract does not have
 */
export function applyCodes(contract: Contract, { changed }: CodesChange, granted: readonly GrantedCode[]): Contract {
  const unknown = changed.filter(({ code, retired }) => {
    const own = contract.userCodes.find((one) => one.code === code);
    return own === undefined || retired.some((id) => !own.ids.some((one) => one.id === id));
  });
  if (unknown.length > 0) throw new Error(`${contract.officeCode} has no such 利用者コード or 利用者ID: ${unknown.map(({ code }) => code).join(', ')}`);
  const kept = contract.userCodes.map((code) => {
    const change = changed.find((one) => one.code === code.code);
    const got = granted.filter((one) => one.code === code.code && one.request === null).flatMap(({ ids }) => ids);
    return change ? applyCode(code, change, got) : code;
  });
  return { ...contract, userCodes: [...kept, ...granted.flatMap((one) => newCode(one))] };
}

function applyCode(code: UserCode, change: CodeChange, got: readonly string[]): UserCode {
  const { systemKind, retired, trades } = change;
  return {
    ...code, systemKind: systemKind ?? code.systemKind,
    trades: tradesAfter(code, change),
    ids: [
      ...code.ids.map((one) => (retired.includes(one.id) ? { ...one, status: 'retired' as const } : one)),
      ...got.map((id) => ({ id, status: 'active' as const })),
    ],
    // What was set for a 業種 that has gone is no more.
    settings: Object.fromEntries(Object.entries(code.settings).filter(([tab]) => !trades.removed.includes(tab))),
  };
}

/** A code that is new to the office; with whom it is shared, the register of the others knows. */
function newCode({ code, ids, request, settings }: GrantedCode): UserCode[] {
  if (request === null) return [];
  return [{
    code, systemKind: request.systemKind, statistics: request.statistics, sharedWith: [], settings,
    trades: [...new Set(request.ids.flatMap(({ trades }) => trades))],
    ids: ids.map((id) => ({ id, status: 'active' as const })),
  }];
}
