import type { Context } from '../context';
import type { CodeRequest, IdRequest } from '../domain/user-codes';
import { newIds, newUserCode } from '../domain/user-ids';

/** Has a 利用者コード been given to anybody, or granted to somebody whose change is still to come? */
const isGiven = ({ store }: Context, code: string): boolean =>
  store.groupSize('offices', `code:${code}`) > 0 || store.groupSize('applications', `granted:${code}`) > 0;

/** A 利用者コード: the one that is to be shared, or a new one. @param given those of the same application */
export const issueCode = (context: Context, { shared }: CodeRequest, companyShort: string, given: ReadonlySet<string>): string =>
  shared ?? newUserCode(companyShort, (name) => given.has(name) || isGiven(context, name));

/** 利用者ID for the rows of a request, none of them anybody's who has the code, or is granted it. */
export function issueIds({ store }: Context, code: string, requests: readonly IdRequest[]): string[] {
  const taken = new Set([
    ...store.group('offices', `code:${code}`).flatMap(({ contract }) => contract.userCodes.filter((one) => one.code === code).flatMap(({ ids }) => ids.map(({ id }) => id))),
    ...store.group('applications', `granted:${code}`).flatMap((one) => ('grantedCodes' in one ? one.grantedCodes.flatMap(({ ids }) => ids) : [])),
  ]);
  return requests.flatMap((request) => {
    const issued = newIds(code, request, (id) => taken.has(id));
    for (const id of issued) taken.add(id);
    return issued;
  });
}
