import type { Context } from '../context';
import { isChange } from '../domain/application';
import { displayDate } from '../domain/calendar';
import type { IsoDate } from '../domain/contract';
import { isOpen } from '../domain/lifecycle';
import type { Office } from '../store/tables';

/** Whose a 利用者ID is, and how it stands with it. */
export interface Holder {
  readonly office: Office;
  /** `coming`: granted by the review of a change that is still to take effect. */
  readonly status: 'active' | 'retired' | 'coming';
  /** From when it can be used; null while that is not fixed. */
  readonly startsOn: IsoDate | null;
  /** 業種 of its 利用者コード in that contract. */
  readonly trades: readonly string[];
}

/** Who has a 利用者ID, or is to have it; undefined where nobody does. */
export function holderOf(context: Context, userId: string): Holder | undefined {
  const code = userId.slice(0, 5);
  for (const office of context.store.group('offices', `code:${code}`)) {
    const own = office.contract.userCodes.find((one) => one.code === code && one.ids.some(({ id }) => id === userId));
    const status = own?.ids.find(({ id }) => id === userId)?.status;
    if (own && status) return { office, status, startsOn: office.contract.startedOn, trades: own.trades };
  }
  return grantedTo(context, code, userId);
}

function grantedTo({ store }: Context, code: string, userId: string): Holder | undefined {
  for (const application of store.group('applications', `granted:${code}`)) {
    if (!isChange(application) || application.inForce || !isOpen(application.status)) continue;
    const granted = application.grantedCodes.find(({ ids }) => ids.includes(userId));
    const office = store.get('offices', application.officeCode);
    if (granted && office) return { office, status: 'coming', startsOn: application.startDate, trades: [] };
  }
  return undefined;
}

/** Why a 利用者ID cannot be used on a day, or null; `label` is the day that it depends on, as screens print it. */
export function unusable({ office: { isVoid, contract: { endedOn } }, status, startsOn }: Holder, day: IsoDate): { readonly code: 'void' | 'beforeStart' | 'ended'; readonly label: string } | null {
  if (isVoid) return { code: 'void', label: '' };
  if (status === 'coming' || startsOn === null || day < startsOn) return { code: 'beforeStart', label: startsOn === null ? '未定' : displayDate(startsOn) };
  return endedOn !== null && day >= endedOn ? { code: 'ended', label: displayDate(endedOn) } : null;
}
