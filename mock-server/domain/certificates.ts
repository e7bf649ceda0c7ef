/**
 * The life of a デジタル証明書 (S0 part 3): pending until the certificate work is complete, issued with its codes, fetched
 * once with them, and stopped where nobody fetched it in time (E-08). A re-issue begins anew with other codes (E-09).
 */
import { Temporal } from 'temporal-polyfill';
import type { GrantedTerminal } from './application';
import { addBusinessDays } from './calendar';
import type { Certificate, Contract, IsoDate } from './contract';
import { certificatesOf } from './terminals';

/** E-08: months in which a certificate has to be fetched. */
export const FETCH_MONTHS = 2;
/** E-10: 営業日 that a re-issue takes at least. */
export const REISSUE_DAYS = 1;

/**
 * The last day on which a certificate can be fetched: two calendar months after `from`, or the end of a shorter month
 * (31 December → 28 February). That this day itself is in time is assumed.
 * @param from 利用開始日, or the day of the re-issue (E-08)
 */
export const fetchableUntil = (from: IsoDate): IsoDate => Temporal.PlainDate.from(from).add({ months: FETCH_MONTHS }).toString();

/** E-10: the first day on which a re-issue can be complete, the 営業日 after its application. */
export const earliestReissue = (appliedOn: IsoDate): IsoDate => addBusinessDays(appliedOn, REISSUE_DAYS);

const changed = (contract: Contract, make: (one: Certificate) => Certificate): Contract => ({ ...contract, certificates: contract.certificates.map(make) });

/** The contract once the certificate of a terminal has been fetched. */
export const withFetched = (contract: Contract, terminalName: string): Contract =>
  changed(contract, (one) => (one.terminalName === terminalName ? { ...one, status: 'fetched' } : one));

/** Is it the certificate that these codes were issued for, and not one that has been re-issued since? */
export const isOf = ({ terminalName, authCode1 }: Certificate, granted: GrantedTerminal): boolean => terminalName === granted.name && authCode1 === granted.authCode1;

/** The contract once the time for fetching is over: those of the granted certificates that could be fetched and were not stop (E-08). */
export const withUnfetchedStopped = (contract: Contract, granted: readonly GrantedTerminal[]): Contract =>
  changed(contract, (one) => {
    const isLate = one.status === 'issued' && granted.some((terminal) => isOf(one, terminal));
    return isLate ? { ...one, status: 'stopped' } : one;
  });

/** The contract with new certificates for terminals that stay as they are; the ones before work no more. */
export function withReissued(contract: Contract, granted: readonly GrantedTerminal[]): Contract {
  const anew = new Map(certificatesOf(granted).map((one) => [one.terminalName, one]));
  return changed(contract, (one) => anew.get(one.terminalName) ?? one);
}
