import type { Context } from '../context';
import { addDays } from '../domain/calendar';
import { isAbolished } from '../domain/changes/codes';
import type { Contract, IsoDate } from '../domain/contract';
import type { Office } from '../store/tables';

/** How a contract stood from a day on, until the day before the next version; `until` is null for the present one. */
export interface Version {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly contract: Contract;
}

const idOf = (officeCode: string, from: IsoDate): string => `${officeCode}:${from}`;

/**
 * Lets a contract stand from a day on. What stood before is kept for the charges of its time; of several changes on one
 * day the last stands. Inside a transaction.
 */
export function putContract({ store }: Context, office: Office, contract: Contract, on: IsoDate): void {
  const { officeCode } = office;
  if (store.groupSize('versions', officeCode) === 0) {
    const { startedOn } = office.contract;
    store.put('versions', { id: idOf(officeCode, startedOn), officeCode, from: startedOn, contract: office.contract });
  }
  store.put('offices', { ...office, contract });
  store.put('versions', { id: idOf(officeCode, on), officeCode, from: on, contract });
}

/** The versions of a contract, oldest first. One that nothing has changed has a single version. */
export function versionsOf({ store }: Context, { officeCode, contract }: Office): readonly Version[] {
  const kept = store.group('versions', officeCode);
  if (kept.length === 0) return [{ from: contract.startedOn, until: null, contract }];
  const rows = [...kept].sort((a, b) => (a.from < b.from ? -1 : 1));
  return rows.map(({ from, contract: then }, index) => {
    const next = rows[index + 1];
    return { from, until: next === undefined ? null : addDays(next.from, -1), contract: then };
  });
}

/** Is a 利用者コード abolished: has everybody who had it retired all 利用者ID of it (S2, D-22)? */
export const isCodeAbolished = ({ store }: Context, code: string): boolean =>
  store.group('offices', `code:${code}`).every(({ contract }) => contract.userCodes.filter((one) => one.code === code).every(isAbolished));
