/** What an approved application does to the terminals and certificates of a contract (S0 1-⑥). */
import type { GrantedTerminal } from './application';
import type { TerminalChange } from './changes/request';
import type { Certificate, Contract } from './contract';
import { serialWithLetter } from './serial';

/**
 * 論理端末名 of the serial-th terminal: 1 → 00001A. The documents show 99999W only: five digits and a letter; the
 * order is assumed.
 * @throws RangeError for a serial below 1 or above 26 × 99999
 */
export const terminalName = (serial: number): string => serialWithLetter(serial, 5);

/** netNACCS and webNACCS have one certificate each; ebMS (the company's own system, assumed) and 一般NACCS have none. */
export const hasCertificate = ({ kind }: Pick<GrantedTerminal, 'kind'>): boolean => kind === 'net' || kind === 'web';

/** The certificates of terminals as they go into a contract: a terminal that has its codes may have been fetched before. */
export const certificatesOf = (granted: readonly GrantedTerminal[]): Certificate[] =>
  granted.filter(hasCertificate).map(({ name, authCode1, authCode2, isFetched }) => ({
    terminalName: name, status: isFetched ? 'fetched' : authCode1 !== '' && authCode2 !== '' ? 'issued' : 'pending', authCode1, authCode2,
  }));

function refuseUnknown(contract: Contract, change: TerminalChange): void {
  const terminals = contract.terminals.filter(({ kind }) => kind === 'net' || kind === 'ebms').map(({ name }) => name);
  const webs = contract.terminals.filter(({ kind }) => kind === 'web').map(({ name }) => name);
  const unknown = [
    ...change.abolishTerminals.filter((name) => !terminals.includes(name)),
    ...change.abolishCertificates.filter((name) => !webs.includes(name)),
  ];
  if (unknown.length > 0) throw new Error(`${contract.officeCode} has nothing to abolish named ${unknown.join(', ')}`);
}

/**
 * The contract from 利用開始日 on: what was granted is added, what was abolished is gone, all else is as it was.
 * A certificate is `issued` where its codes are there, otherwise `pending`.
 * @throws Error when asked to abolish what the contract does not have (as that kind), or to add a name that it has
 */
export function applyTerminalChange(contract: Contract, granted: readonly GrantedTerminal[], change: TerminalChange): Contract {
  refuseUnknown(contract, change);
  const taken = granted.filter((one) => contract.terminals.some(({ name }) => name === one.name));
  if (taken.length > 0) throw new Error(`${contract.officeCode} already has ${taken.map(({ name }) => name).join(', ')}`);
  const abolished = new Set([...change.abolishTerminals, ...change.abolishCertificates]);
  return {
    ...contract,
    terminals: [
      ...contract.terminals.filter(({ name }) => !abolished.has(name)),
      ...granted.map(({ name, kind }) => ({ name, kind })),
    ],
    certificates: [
      ...contract.certificates.filter(({ terminalName: name }) => !abolished.has(name)),
      ...certificatesOf(granted),
    ],
  };
}

/**
 * The contract after the certificate work, where 利用開始日 came first: its pending certificates get their codes.
 * Others stay as they are: what has been fetched or stopped is not issued again.
 */
export function mergeCertificates(contract: Contract, granted: readonly GrantedTerminal[]): Contract {
  const issued = new Map(certificatesOf(granted).map((one) => [one.terminalName, one]));
  return {
    ...contract,
    certificates: contract.certificates.map((one) => (one.status === 'pending' ? issued.get(one.terminalName) ?? one : one)),
  };
}
