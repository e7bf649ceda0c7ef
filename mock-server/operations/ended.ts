import type { Context } from '../context';
import type { Application } from '../domain/application';
import { displayDate } from '../domain/calendar';
import { isExclusive } from '../domain/changes/touched';
import { isOpen } from '../domain/lifecycle';
import { hasCertificate } from '../domain/terminals';
import type { Office } from '../store/tables';
import type { MessageCode } from '../vocabulary/messages';
import { pendingChanges } from './changes/pending';

/** Has the contract ended (契約満了日)? It can still be looked at, and be paid for. */
export const isEnded = ({ contract }: Office): boolean => contract.endedOn !== null;

/**
 * Why an office cannot apply for anything of a kind, or null: its contract has ended, or an open application is to end or to
 * move what the new one would be about (契約解除, 付替). 変更申込 are compared one by one when they are registered.
 * @param kind what is applied for
 */
export function closedFor(context: Context, office: Office, kind: Application['kind']): { readonly code: MessageCode; readonly label: string } | null {
  if (isEnded(office)) return { code: 'contractEnded', label: displayDate(office.contract.endedOn ?? '') };
  if (kind === 'change') return null;
  const last = pendingChanges(context, office.officeCode).find(({ change }) => isExclusive(change));
  return last ? { code: 'changePending', label: last.receiptNumber } : null;
}

/**
 * An application of the office that is still to take effect, or whose certificates are still to be issued: 契約解除 and 付替
 * wait for it.
 * @param except 申込受付番号 of the application that is being corrected
 * @returns its 申込受付番号
 */
export function unfinished({ store }: Context, officeCode: string, except: string | null = null): string | null {
  return store.group('applications', officeCode).find((one) => one.officeCode === officeCode && one.receiptNumber !== except && isUnfinished(one))?.receiptNumber ?? null;
}

function isUnfinished(application: Application): boolean {
  const { kind, status, inForce, granted } = application;
  if (kind === 'reissue') return isOpen(status) && status !== 'completed';
  return (isOpen(status) && !inForce) || (status === 'approved' && granted.some(hasCertificate));
}

/**
 * Another office's application that is still to take effect and is about this one (付替, 機器共用, 共同利用).
 * @param of whose alone, if not anybody's
 * @returns its 申込受付番号
 */
export const awaited = ({ store }: Context, officeCode: string, of: (application: Application) => boolean = () => true): string | null =>
  store.group('applications', `partner:${officeCode}`).find((one) => isOpen(one.status) && !one.inForce && of(one))?.receiptNumber ?? null;
