import type { GrantedTerminal } from '../application';
import type { Contract, IsoDate, Line, Place } from '../contract';
import type { LineRequest } from '../new-contract';
import type { GeneralChange } from './request';

/** What of a contract has been named: a name is never given a second time, also where what bore it has gone. */
export type Named = Pick<Contract, 'lines' | 'mailboxes'>;

const highest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

/** The name of the next line of a contract: a number that is higher than all there are, or have been. */
export const nextLineName = (lines: readonly Pick<Line, 'name'>[]): string => `回線${highest(lines.map(({ name }) => Number(name.slice(2)))) + 1}`;

/** A line as it is contracted. @param since the 利用開始日 */
export const lineOf = (name: string, { kind, speed, redundant, spare, ping, maintenance }: LineRequest, place: Place, since: IsoDate): Line => ({
  name, kind, speed, maintenance, place, since, options: [...(redundant ? ['冗長化'] : []), ...(spare ? ['予備機'] : []), ...(ping ? ['ping監視'] : [])],
});

/**
 * Names of mailboxes that a contract gets next: 事業所コード, M, and a number (assumed).
 * @param mailboxes those that it has, or has had
 */
export function newMailboxes({ officeCode, mailboxes }: Pick<Contract, 'officeCode' | 'mailboxes'>, count: number): { name: string }[] {
  const last = highest(mailboxes.filter(({ name }) => name.startsWith(`${officeCode}M`)).map(({ name }) => Number(name.slice(7)) || 0));
  return Array.from({ length: count }, (_, index) => ({ name: `${officeCode}M${String(last + index + 1).padStart(2, '0')}` }));
}

/**
 * Lines, terminals and mailboxes of 一般NACCS from 利用開始日 on.
 * @param past what the contract was before, whose names are not given again
 * @throws Error when asked for a line, terminal or mailbox that the contract does not have
 */
export function applyGeneral(contract: Contract, change: GeneralChange, granted: readonly GrantedTerminal[], on: IsoDate, past: readonly Named[] = []): Contract {
  const { addedLine, changedLine, abolishLines, abolishTerminals, addMailboxes, abolishMailboxes } = change;
  refuseUnknown(contract, change);
  const ever = [contract, ...past];
  const lines = contract.lines.filter(({ name }) => !abolishLines.includes(name))
    .map((line) => (line.name === changedLine?.name ? lineOf(line.name, changedLine.line, changedLine.works.place, line.since) : line));
  const mailboxes = newMailboxes({ officeCode: contract.officeCode, mailboxes: ever.flatMap((one) => one.mailboxes) }, addMailboxes);
  return {
    ...contract,
    lines: addedLine ? [...lines, lineOf(nextLineName(ever.flatMap((one) => one.lines)), addedLine.line, addedLine.works.place, on)] : lines,
    terminals: [...contract.terminals.filter(({ name }) => !abolishTerminals.includes(name)), ...granted.map(({ name, kind }) => ({ name, kind }))],
    mailboxes: [...contract.mailboxes.filter(({ name }) => !abolishMailboxes.includes(name)), ...mailboxes],
  };
}

function refuseUnknown({ officeCode, lines, terminals, mailboxes }: Contract, change: GeneralChange): void {
  const unknown = (known: readonly { readonly name: string }[], named: readonly string[]): string[] => named.filter((name) => !known.some((one) => one.name === name));
  const missing = [
    ...unknown(lines, [...change.abolishLines, ...(change.changedLine ? [change.changedLine.name] : [])]),
    ...unknown(terminals.filter(({ kind }) => kind === 'general'), change.abolishTerminals),
    ...unknown(mailboxes, change.abolishMailboxes),
  ];
  if (missing.length > 0) throw new Error(`${officeCode} has nothing named ${missing.join(', ')}`);
}
