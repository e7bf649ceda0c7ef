import type { Context } from '../../context';
import type { ChangeApplication, NewApplication } from '../../domain/application';
import { applyChange } from '../../domain/changes/apply';
import { isAbolished } from '../../domain/changes/codes';
import { partnersWith, withMoved } from '../../domain/changes/other';
import type { OtherChange, Partnership } from '../../domain/changes/request';
import type { Contract, IsoDate } from '../../domain/contract';
import { putContract, versionsOf } from '../contracts';
import { holdersOf } from '../issue-codes';

/** 利用開始日 of a 変更申込: the contract of its office is another from now on, and so are those that it concerns. Inside a transaction. */
export function startChange(context: Context, application: ChangeApplication, on: IsoDate): void {
  const { officeCode, change, granted, grantedCodes } = application;
  const { other = {} } = change;
  const before = contractOf(context, officeCode);
  const past = pastOf(context, officeCode);
  changeContract(context, officeCode, on, (contract) => applyChange(contract, change, { terminals: granted, codes: grantedCodes, past }, on));
  for (const { code, request } of grantedCodes) if (request !== null) joinSharers(context, officeCode, code, on);
  leaveSharers(context, officeCode, on);
  if (other.shareEquipment) answer(context, officeCode, other.shareEquipment, 'sharedEquipment', on);
  if (other.jointUse) answer(context, officeCode, other.jointUse, 'jointUse', on);
  if (other.jointUseNewOffice) joinNewOffice(context, officeCode, other.jointUseNewOffice.receiptNumber, on);
  if (other.transfer && before) handOver(context, before, other.transfer, on);
  if (other.termination && before) leavePartners(context, before, on);
}

/** 利用開始日 of a 新規の利用申込(共同利用): the line is used together from now on. Inside a transaction. */
export function startJointUse(context: Context, { officeCode, contents: { jointUse } }: NewApplication, on: IsoDate): void {
  if (officeCode === null || jointUse === null || contractOf(context, jointUse)?.endedOn !== null) return;
  joinUsers(context, officeCode, jointUse, on);
}

const contractOf = ({ store }: Context, officeCode: string): Contract | undefined => store.get('offices', officeCode)?.contract;

/** How a contract stood before: names that it has given are not given again. */
function pastOf(context: Context, officeCode: string): readonly Contract[] {
  const office = context.store.get('offices', officeCode);
  return office ? versionsOf(context, office).map(({ contract }) => contract) : [];
}

function changeContract(context: Context, officeCode: string, on: IsoDate, make: (contract: Contract) => Contract): void {
  const office = context.store.get('offices', officeCode);
  if (office) putContract(context, office, make(office.contract), on);
}

/** A code that others have already: each sees the other from now on, and what is set for it holds for all. */
function joinSharers(context: Context, officeCode: string, code: string, on: IsoDate): void {
  const had = context.store.group('offices', `code:${code}`).find((office) => office.officeCode !== officeCode);
  const settings = had?.contract.userCodes.find((one) => one.code === code)?.settings ?? {};
  const others = holdersOf(context, code).filter((other) => other.officeCode !== officeCode);
  changeContract(context, officeCode, on, withCode(code, (one) => ({ ...one, settings: { ...settings, ...one.settings }, sharedWith: others.map((office) => office.officeCode) })));
  for (const other of others) changeContract(context, other.officeCode, on, withCode(code, (one) => ({ ...one, sharedWith: [...new Set([...one.sharedWith, officeCode])] })));
}

/** Who has no 利用者ID of a shared code any more is no longer one of those who share it; the code stays with the others (D-22). */
function leaveSharers(context: Context, officeCode: string, on: IsoDate): void {
  for (const gone of contractOf(context, officeCode)?.userCodes.filter(isAbolished) ?? []) {
    // Those who have left before are among them: their record of the code names who shares it, too.
    const sharers = context.store.group('offices', `code:${gone.code}`)
      .filter(({ contract }) => contract.userCodes.some((one) => one.code === gone.code && one.sharedWith.includes(officeCode)));
    for (const user of sharers) {
      changeContract(context, user.officeCode, on, withCode(gone.code, (one) => ({ ...one, sharedWith: one.sharedWith.filter((name) => name !== officeCode) })));
    }
  }
}

const withCode = (code: string, make: (one: Contract['userCodes'][number]) => Contract['userCodes'][number]) => (contract: Contract): Contract =>
  ({ ...contract, userCodes: contract.userCodes.map((one) => (one.code === code ? make(one) : one)) });

type Partners = 'sharedEquipment' | 'jointUse';

/** 機器共用 and 共同利用 stand in both contracts. */
function answer(context: Context, officeCode: string, { officeCode: partner, action }: Partnership, kind: Partners, on: IsoDate): void {
  changeContract(context, partner, on, (contract) => ({ ...contract, [kind]: partnersWith(contract[kind], { officeCode, action }) }));
}

/** Before its own 利用開始日 the new office has no line to use; that day brings both together then. */
function joinNewOffice(context: Context, officeCode: string, receiptNumber: string, on: IsoDate): void {
  const partner = context.store.get('applications', receiptNumber)?.officeCode;
  const office = partner == null ? undefined : context.store.get('offices', partner);
  if (office && !office.isVoid && office.contract.startedOn <= on) joinUsers(context, officeCode, office.officeCode, on);
}

function joinUsers(context: Context, one: string, other: string, on: IsoDate): void {
  answer(context, one, { officeCode: other, action: '追加' }, 'jointUse', on);
  answer(context, other, { officeCode: one, action: '追加' }, 'jointUse', on);
}

/** 付替: what the one has given up is the other's, and those who share its 利用者コード share them with the other. */
function handOver(context: Context, before: Contract, transfer: NonNullable<OtherChange['transfer']>, on: IsoDate): void {
  const { officeCode } = before;
  const past = pastOf(context, transfer.to);
  changeContract(context, transfer.to, on, (contract) => withMoved(contract, before, transfer, past));
  for (const code of transfer.codes) {
    for (const third of context.store.group('offices', `code:${code}`).filter((office) => office.officeCode !== transfer.to)) {
      const sharers = (sharedWith: readonly string[]): string[] => [...new Set(sharedWith.map((one) => (one === officeCode ? transfer.to : one)))];
      changeContract(context, third.officeCode, on, withCode(code, (one) => ({ ...one, sharedWith: sharers(one.sharedWith) })));
    }
  }
}

/** 契約解除: nobody shares equipment or a line with the office any more. */
function leavePartners(context: Context, before: Contract, on: IsoDate): void {
  for (const kind of ['sharedEquipment', 'jointUse'] as const) {
    for (const partner of before[kind]) answer(context, before.officeCode, { officeCode: partner, action: '削除' }, kind, on);
  }
}
