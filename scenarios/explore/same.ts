import { isDeepStrictEqual } from 'node:util';
import { expect } from '../../fixtures';

/** Holds NSS against the oracle. What is the same, as nearly everything is, costs no more than the comparison. */
export function same<T>(actual: T, expected: T, what: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect<unknown>(actual, what).toEqual(expected);
}
