import type { Context } from '../context';
import type { Contract } from '../domain/contract';
import type { CodeRequest, IdRequest } from '../domain/user-codes';
import { newIds, newUserCode } from '../domain/user-ids';
import { Conflict } from './conflict';

/** Has a 利用者コード been given to anybody, or granted to somebody whose change is still to come? */
const isGiven = ({ store }: Context, code: string): boolean =>
  store.groupSize('offices', `code:${code}`) > 0 || store.groupSize('applications', `granted:${code}`) > 0;

/** The contracts of those who hold a 利用者コード that can be used. */
export function holdersOf({ store }: Context, code: string): Contract[] {
  return store.group('offices', `code:${code}`)
    .filter(({ isVoid, contract }) => !isVoid && contract.userCodes.some((one) => one.code === code && one.ids.some(({ status }) => status === 'active')))
    .map(({ contract }) => contract);
}

/**
 * A 利用者コード: the one that is to be shared, or a new one.
 * @param given those of the same application
 * @throws Conflict where nobody has the one to be shared any more
 */
export function issueCode(context: Context, { shared }: CodeRequest, companyShort: string, given: ReadonlySet<string>): string {
  if (shared === null) return newUserCode(companyShort, (name) => given.has(name) || isGiven(context, name));
  if (holdersOf(context, shared).length === 0) throw new Conflict(`共用する利用者コード ${shared} が廃止されているため、審査を終了できません。`);
  return shared;
}

/**
 * 利用者ID for the rows of a request, none of them anybody's who has the code, or is granted it.
 * @throws Conflict where the code has not so many 識別番号 left
 */
export function issueIds({ store }: Context, code: string, requests: readonly IdRequest[]): string[] {
  const taken = new Set([
    ...store.group('offices', `code:${code}`).flatMap(({ contract }) => contract.userCodes.filter((one) => one.code === code).flatMap(({ ids }) => ids.map(({ id }) => id))),
    ...store.group('applications', `granted:${code}`).flatMap((one) => ('grantedCodes' in one ? one.grantedCodes.flatMap(({ ids }) => ids) : [])),
  ]);
  return requests.flatMap((request) => {
    const issued = idsLeft(code, request, taken);
    for (const id of issued) taken.add(id);
    return issued;
  });
}

function idsLeft(code: string, request: IdRequest, taken: ReadonlySet<string>): string[] {
  try {
    return newIds(code, request, (id) => taken.has(id));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Conflict(`利用者コード ${code} には、${request.method}の識別番号が${request.count}個残っていません。`);
  }
}
