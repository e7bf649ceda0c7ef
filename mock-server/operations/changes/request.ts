import type { ChangeRequest } from '../../domain/changes/request';
import type { Contract, Plan } from '../../domain/contract';
import type { Draft } from '../../store/tables';
import { otherChanges } from '../../vocabulary/change-items';
import { chosenOf, personOf, terminalsOf, ticked, valueOf } from '../entered';
import { codesOf } from './codes';
import type { ChangeDraft } from './draft';
import { generalOf } from './general';
import { otherOf } from './other';
import { planInputs, planKinds, type PlanKind } from './plans';
import { placeTyped } from './prefill';
import { codesInUse, itemOfStatistics, statisticsOf, type StatisticsKind } from './statistics';

/** Codes of the ticked change items, those of その他の契約変更 among them. */
export const itemsOf = ({ entered }: Pick<Draft, 'entered'>): readonly string[] =>
  [...ticked(entered['items'], 'items'), ...ticked(entered['items'], 'otherItems')];

/** Which 管理資料 the ticked items are about. */
export const statisticsAsked = (draft: Pick<Draft, 'entered'>): readonly StatisticsKind[] =>
  (Object.keys(itemOfStatistics) as StatisticsKind[]).filter((kind) => itemsOf(draft).includes(itemOfStatistics[kind]));

/** What was typed on the screens of a 変更申込, as the change that is asked for: only what was ticked on 1-④. */
export function changeOf(draft: ChangeDraft, contract: Contract): ChangeRequest {
  const items = new Set(itemsOf(draft));
  const has = (...codes: readonly string[]): boolean => codes.some((code) => items.has(code));
  const { office, terminals, plan, statistics, billing } = draft.entered;
  const codes = has('trades', 'userCodes', 'userIds') ? codesOf(draft) : undefined;
  const parts: Pick<ChangeRequest, 'terminals' | 'general'> = {
    ...(has('netTerminals', 'netCertificates') ? { terminals: terminalsOf(terminals) } : {}),
    ...(has('lines', 'generalTerminals', 'mailboxes') ? { general: generalOf(draft, contract) } : {}),
  };
  return {
    ...(has('company') ? { company: { company: placeTyped(office, 'company', contract.company), office: placeTyped(office, 'office', contract.office) } } : {}),
    ...(has('holder') ? { holder: { position: valueOf(office, 'holderPosition'), name: valueOf(office, 'holderName') } } : {}),
    ...(has('headOffice') ? { headOffice: placeTyped(office, 'head', contract.headOffice) } : {}),
    ...(has('manager') ? { manager: { manager: personOf(office, 'manager'), emergencyFax: valueOf(office, 'emergencyFax') } } : {}),
    ...(codes ? { codes } : {}),
    ...parts,
    ...(has('plan') ? { plan: planOf(plan, planKinds(contract, parts)) } : {}),
    ...(has('statistics', 'storage') ? { statistics: statisticsOf(statistics, codesInUse(contract, codes), statisticsAsked(draft)) } : {}),
    ...(has('billingAddress', 'billingContact', 'payment') ? { billing: billingOf(billing, contract, has) } : {}),
    ...(has(...otherChanges.map(({ code }) => code)) ? { other: otherOf(draft, items) } : {}),
  };
}

/** null for a kind that the office does not have. */
function planOf(entered: Draft['entered'][string] | undefined, kinds: readonly PlanKind[]): NonNullable<ChangeRequest['plan']> {
  const chosen = (kind: PlanKind): Plan | null => {
    const answer = kinds.includes(kind) ? chosenOf(entered, planInputs[kind]) : '';
    return answer === 'A' || answer === 'B' ? answer : null;
  };
  return { net: chosen('net'), general: chosen('general') };
}

function billingOf(entered: Draft['entered'][string] | undefined, { billing }: Contract, has: (code: string) => boolean): NonNullable<ChangeRequest['billing']> {
  return {
    ...(has('billingAddress') ? { place: placeTyped(entered, 'billing', billing.place) } : {}),
    ...(has('billingContact') ? { contact: valueOf(entered, 'billingContact') } : {}),
    ...(has('payment') ? { payment: chosenOf(entered, 'payment') as '口座振替' | '銀行振込' } : {}),
  };
}
