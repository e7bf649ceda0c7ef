import type { Context } from '../../context';
import { isChange } from '../../domain/application';
import { today } from '../../domain/calendar';
import type { Contract } from '../../domain/contract';
import { pendingChanges } from '../../operations/changes/pending';
import { awaited, isEnded } from '../../operations/ended';
import { chosenOf, valueOf } from '../../operations/entered';
import type { Entered, Office } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { message, type MessageCode } from '../../vocabulary/messages';

/** Why an office cannot be the other side of 機器共用, 共同利用 or 付替, or null. @param code 事業所コード as typed */
export function refusedPartner(context: Context, { officeCode }: Office, code: string): MessageCode | null {
  const { store, clock } = context;
  const partner = store.get('offices', code);
  if (code === officeCode) return 'partnerIsSelf';
  if (!partner || partner.isVoid || isEnded(partner)) return 'noSuchPartner';
  if (partner.contract.startedOn > today(clock.instant())) return 'partnerNotStarted';
  return pendingChanges(context, code).some(({ change }) => change.other?.termination) ? 'partnerEnds' : null;
}

const kinds = {
  shareEquipment: { office: 'shareOffice', action: 'shareAction', list: 'sharedEquipment', label: '機器共用' },
  jointUse: { office: 'jointOffice', action: 'jointAction', list: 'jointUse', label: '共同利用' },
} as const;

/** 機器共用, 共同利用: with whom, and that it is not so already, or is so. */
export function checkPartner(context: Context, office: Office, entered: Entered, item: keyof typeof kinds): Errors {
  const { office: input, action, list, label } = kinds[item];
  const errors = { ...checkChoices([action], entered), ...checkFields([input], entered, { required: true }) };
  if (!withoutErrors(errors)) return errors;
  const code = valueOf(entered, input);
  const adds = chosenOf(entered, action) === '追加';
  const refused = refusedPartner(context, office, code);
  if (refused) return { [input]: message(refused) };
  if (office.contract[list].includes(code) === adds) return { [input]: message(adds ? 'partnerAlready' : 'partnerNotYet', { label }) };
  const theirs = awaited(context, office.officeCode, (one) => isChange(one) && one.officeCode === code && one.change.other?.[item] !== undefined);
  if (theirs !== null) return { [input]: message('partnerPending', { label: theirs }) };
  return item === 'jointUse' && adds && !hasLine(office.contract, context.store.get('offices', code)?.contract) ? { [input]: message('jointNeedsLine') } : {};
}

const hasLine = (...contracts: readonly (Contract | undefined)[]): boolean => contracts.some((one) => (one?.lines.length ?? 0) > 0);
