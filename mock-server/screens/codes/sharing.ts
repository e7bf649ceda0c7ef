/** Codes of other offices that an application asks to share (共用). */
import type { Context } from '../../context';
import type { Contract } from '../../domain/contract';
import type { Draft } from '../../store/tables';

/** 事業所コード of those who hold a code that can be used, and the contracts behind them. */
export function holdersOf({ store }: Context, code: string): Contract[] {
  return store.group('offices', `code:${code}`)
    .filter(({ isVoid, contract }) => !isVoid && contract.userCodes.some((one) => one.code === code && one.ids.some(({ status }) => status === 'active')))
    .map(({ contract }) => contract);
}

/** Whether one 事業所 holds all of these codes. */
export function isOfOneOffice(context: Context, codes: readonly string[]): boolean {
  const [first = [], ...others] = codes.map((code) => holdersOf(context, code).map(({ officeCode }) => officeCode));
  return codes.length === 0 || first.some((office) => others.every((holders) => holders.includes(office)));
}

/** The codes that are shared, without the one at `except`. */
export const sharedCodes = ({ codes }: Pick<Draft, 'codes'>, except: number | null = null): string[] =>
  codes.flatMap(({ shared }, index) => (shared === null || index === except ? [] : [shared]));
