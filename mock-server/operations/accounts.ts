import type { Context } from '../context';
import { toInstant, today } from '../domain/calendar';
import type { IsoInstant } from '../domain/contract';
import { TEMPORARY_HOURS } from '../domain/limits';
import { readableUntil } from '../domain/schedule';
import type { Temporary, User } from '../store/tables';

export const TEMPORARY_MS = TEMPORARY_HOURS * 3_600_000;

/** Whose login ID this is, or undefined where nobody has it. */
export function userOf({ store }: Context, loginId: string): User | undefined {
  const office = store.get('offices', loginId);
  if (office) return { kind: 'formal', loginId, office };
  const temporary = store.get('temporaries', loginId);
  return temporary && { kind: 'temporary', loginId, temporary };
}

/** Why an account may not be used any more, or null. */
export function refusal(context: Context, account: User): 'temporaryExpired' | 'temporaryOver' | 'officeVoid' | null {
  if (account.kind === 'formal') return account.office.isVoid ? 'officeVoid' : null;
  const { temporary } = account;
  const application = temporary.receiptNumber === null ? undefined : context.store.get('applications', temporary.receiptNumber);
  if (!application) return isWithin48Hours(context, temporary) ? null : 'temporaryExpired';
  // D-13: the formal ID can be read with the temporary one until the day of D-03.
  return application.startDate !== null && today(context.clock.instant()) > readableUntil(application.startDate) ? 'temporaryOver' : null;
}

/** Until when a 新規の利用申込 may be registered with it (R-01, D-14). */
export const validUntil = ({ issuedAt }: Temporary): IsoInstant => toInstant(Date.parse(issuedAt) + TEMPORARY_MS);

/** May a 新規の利用申込 still be registered with it (D-14)? */
export const isWithin48Hours = ({ clock }: Context, { issuedAt }: Temporary): boolean => clock.now() < Date.parse(issuedAt) + TEMPORARY_MS;
