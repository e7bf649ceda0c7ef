/** Codes of other offices that an application asks to share (共用). */
import type { Context } from '../../context';
import { otherGroup } from '../../domain/trades';
import type { CodeRequest } from '../../domain/user-codes';
import { holdersOf } from '../../operations/issue-codes';
import type { Draft } from '../../store/tables';

/** A 業種 of the rows that may not be in a shared code: the code has 業種 of another group (E-05). */
export function strangeTrade(context: Context, { shared, ids }: Pick<CodeRequest, 'shared' | 'ids'>): string | undefined {
  if (shared === null) return undefined;
  const theirs = holdersOf(context, shared).flatMap(({ userCodes }) => userCodes.filter(({ code }) => code === shared).flatMap((one) => one.trades));
  return otherGroup(theirs, ids.flatMap(({ trades }) => trades));
}

/** Whether one 事業所 holds all of these codes. */
export function isOfOneOffice(context: Context, codes: readonly string[]): boolean {
  const [first = [], ...others] = codes.map((code) => holdersOf(context, code).map(({ officeCode }) => officeCode));
  return codes.length === 0 || first.some((office) => others.every((holders) => holders.includes(office)));
}

/** The codes that are shared, without the one at `except`. */
export const sharedCodes = ({ codes }: Pick<Draft, 'codes'>, except: number | null = null): string[] =>
  codes.flatMap(({ shared }, index) => (shared === null || index === except ? [] : [shared]));
