import type { Context } from '../../context';
import type { ChangeApplication, GrantedTerminal } from '../../domain/application';
import type { GrantedCode } from '../../domain/changes/request';
import { Conflict } from '../conflict';
import { grantTerminals } from '../issue';
import { issueIds, issueCode } from '../issue-codes';

/**
 * 審査終了 of a change (D-12): names for its terminals, 利用者コード and 利用者ID. They are in the contract from 利用開始日 on.
 * Inside a transaction.
 * @throws Conflict where what the change is about does not stand yet
 */
export function issueChange(context: Context, { change, officeCode }: ChangeApplication): { granted: GrantedTerminal[]; grantedCodes: GrantedCode[] } {
  const { terminals, general, codes, other } = change;
  const newOffice = other?.jointUseNewOffice;
  if (newOffice && context.store.get('applications', newOffice.receiptNumber)?.officeCode == null) {
    throw new Conflict(`新規事業所の申込（${newOffice.receiptNumber}）の審査が終了していないため、審査を終了できません。`);
  }
  const short = context.store.get('offices', officeCode)?.contract.companyShort ?? '';
  return {
    granted: grantTerminals(context, { net: terminals?.addNet ?? 0, ebms: terminals?.addEbms ?? 0, web: terminals?.addWeb ?? 0, general: general?.addTerminals ?? 0 }),
    grantedCodes: [
      ...(codes?.changed ?? []).filter(({ added }) => added.length > 0).map(({ code, added }) => ({ code, ids: issueIds(context, code, added), request: null, settings: {} })),
      ...issueNewCodes(context, short, codes?.added ?? []),
    ],
  };
}

function issueNewCodes(context: Context, companyShort: string, requests: NonNullable<ChangeApplication['change']['codes']>['added']): GrantedCode[] {
  const given = new Set<string>();
  return requests.map((request) => {
    const code = issueCode(context, request, companyShort, given);
    given.add(code);
    return { code, ids: issueIds(context, code, request.ids), request, settings: {} };
  });
}
