import type { Context } from '../context';
import { isAbolished, tradesAfter } from '../domain/changes/codes';
import type { GrantedCode } from '../domain/changes/request';
import type { Contract, UserCode } from '../domain/contract';
import { pendingChanges } from './changes/pending';

/**
 * The 利用者コード for which an office can apply for システム設定: those of its contract that are not abolished, and what a
 * 変更申込 has been granted but is not in force yet (E-02: its システム設定 has to be there before 利用開始日).
 */
export function codesToSet(context: Context, contract: Contract): UserCode[] {
  const coming = pendingChanges(context, contract.officeCode).filter(({ status }) => status === 'approved' || status === 'completed');
  const changes = coming.flatMap(({ change }) => change.codes?.changed ?? []);
  const own = contract.userCodes.filter((code) => !isAbolished(code)).map((code) => ({
    ...code, trades: changes.filter((change) => change.code === code.code).reduce((trades, { trades: { added } }) => tradesAfter({ trades }, { trades: { added, removed: [] } }), [...code.trades]),
  }));
  return [...own, ...coming.flatMap(({ grantedCodes }) => grantedCodes.flatMap((granted) => asUserCode(context, granted)))];
}

/** A code as it will be in the contract; what others who share it have registered holds for it as well. */
function asUserCode({ store }: Context, { code, ids, request, settings }: GrantedCode): UserCode[] {
  if (request === null) return [];
  const holders = store.group('offices', `code:${code}`);
  const theirs = holders[0]?.contract.userCodes.find((one) => one.code === code)?.settings ?? {};
  return [{
    code, systemKind: request.systemKind, statistics: request.statistics, sharedWith: holders.map(({ officeCode }) => officeCode),
    trades: [...new Set(request.ids.flatMap(({ trades }) => trades))], ids: ids.map((id) => ({ id, status: 'active' })), settings: { ...theirs, ...settings },
  }];
}
