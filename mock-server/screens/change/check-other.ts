import type { Context } from '../../context';
import { isAbolished } from '../../domain/changes/codes';
import { isOpen } from '../../domain/lifecycle';
import { otherOf } from '../../operations/changes/other';
import { pendingChanges } from '../../operations/changes/pending';
import { awaited, unfinished } from '../../operations/ended';
import { chosenOf, placeOf, ticked, valueOf } from '../../operations/entered';
import type { Draft, Entered, Office } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { checkPlace } from '../../ui/place';
import { message } from '../../vocabulary/messages';
import { checkPartner, refusedPartner } from './check-partner';

/** Everything that is checked on その他の契約変更 入力: messages by input. */
export function checkOther(context: Context, office: Office, draft: Draft, entered: Entered): Errors {
  const now: Draft = { ...draft, entered: { ...draft.entered, other: entered } };
  const checks: Readonly<Record<string, () => Errors>> = {
    shareEquipment: () => checkPartner(context, office, entered, 'shareEquipment'),
    jointUse: () => checkPartner(context, office, entered, 'jointUse'),
    jointUseNewOffice: () => checkNewOffice(context, office, entered),
    transfer: () => checkTransfer(context, office, now),
    succession: () => checkSuccession(office, entered),
    termination: () => checkTermination(context, office, draft, entered),
  };
  const ticks = ticked(draft.entered['items'], 'otherItems');
  return {
    ...(chosenOf(entered, 'consulted') === 'yes' ? {} : { consulted: message('notConsulted') }),
    ...Object.fromEntries(ticks.flatMap((item) => Object.entries(checks[item]?.() ?? {}))),
  };
}

/** 共同利用（新規事業所）: an application that is under way and names this office. */
function checkNewOffice({ store }: Context, { officeCode }: Office, entered: Entered): Errors {
  const errors = checkFields(['newOfficeNumber'], entered);
  if (!withoutErrors(errors)) return errors;
  const application = store.get('applications', valueOf(entered, 'newOfficeNumber'));
  const names = application?.kind === 'new' && application.contents.jointUse === officeCode && isOpen(application.status) && !application.inForce;
  return names ? {} : { newOfficeNumber: message('noSuchNewOffice') };
}

/** 付替: what there is, to somebody who can take it, and nothing else under way that it is about. */
function checkTransfer(context: Context, office: Office, draft: Draft): Errors {
  const { contract, officeCode } = office;
  const { transfer } = otherOf(draft, new Set(['transfer']));
  if (!transfer) return {};
  const refused = refusedPartner(context, office, transfer.to);
  if (refused) return { transferOffice: message(refused) };
  const known = {
    transferCodes: [transfer.codes, contract.userCodes.filter((code) => !isAbolished(code)).map(({ code }) => code), '利用者コード'],
    transferTerminals: [transfer.terminals, contract.terminals.map(({ name }) => name), '論理端末'],
    transferLines: [transfer.lines, contract.lines.map(({ name }) => name), '回線'],
    transferMailboxes: [transfer.mailboxes, contract.mailboxes.map(({ name }) => name), 'メールボックス'],
  } as const;
  const unknown = Object.entries(known).filter(([, [chosen, present]]) => chosen.some((one) => !present.includes(one)));
  if (unknown.length > 0) return Object.fromEntries(unknown.map(([name, [, , label]]) => [name, message('noSuchPart', { label })]));
  if (Object.values(known).every(([chosen]) => chosen.length === 0)) return { transferCodes: message('nothingToMove') };
  const coming = pendingChanges(context, transfer.to).flatMap(({ change }) => change.codes?.added ?? []).find(({ shared }) => shared !== null && transfer.codes.includes(shared));
  if (coming?.shared) return { transferCodes: message('codeOnItsWay', { label: coming.shared }) };
  const open = unfinished(context, officeCode, draft.correcting);
  return open === null ? {} : { transferOffice: message('openApplications', { label: open }) };
}

/** 地位の承継: who follows, with everything that is known of a 企業 and its 契約者. */
function checkSuccession({ contract: { company, holder } }: Office, entered: Entered): Errors {
  const errors = {
    ...checkChoices(['successionCause'], entered), ...checkFields(['companyName', 'companyKana'], entered), ...checkPlace('company', entered),
    ...checkFields(['holderPosition', 'holderName'], entered),
  };
  const next = placeOf(entered, 'company');
  const isSame = next.name === company.name && next.address === company.address && valueOf(entered, 'holderName') === holder.name && valueOf(entered, 'holderPosition') === holder.position;
  return withoutErrors(errors) && isSame ? { companyName: message('sameHolder') } : errors;
}

/** 契約解除・事業所廃止: nothing is left open, here or with others who count on this office. */
function checkTermination(context: Context, { officeCode }: Office, { correcting }: Draft, entered: Entered): Errors {
  const errors = {
    ...checkChoices(['terminationKind'], entered),
    ...(chosenOf(entered, 'terminationConfirmed') === 'yes' ? {} : { terminationConfirmed: message('notConfirmed') }),
  };
  if (!withoutErrors(errors)) return errors;
  const open = unfinished(context, officeCode, correcting);
  if (open !== null) return { terminationKind: message('openApplications', { label: open }) };
  const others = awaited(context, officeCode);
  return others === null ? {} : { terminationKind: message('awaitedByOther', { label: others }) };
}
