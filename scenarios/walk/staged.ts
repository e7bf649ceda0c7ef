import type { Fixtures, Options } from '../../fixtures';
import { HttpUser } from '../behaviour/http/user';
import { earlierApplication } from '../procedures/earlier';
import type { Procedure } from '../procedures/types';
import type { Stage } from './run';

/** The options of a test in which a procedure can begin: `test.use(settingOf(procedure))`. */
export const settingOf = ({ now, office, partner: partnerOffice, cast = 'holder' }: Procedure): Partial<Options> =>
  ({ nssOptions: { now }, office, partnerOffice, cast });

/** The stage of a procedure, with what the office has applied for before it begins. */
export async function staged({ earlier = 0 }: Procedure, { nss, people, centre, clock }: Pick<Fixtures, 'nss' | 'people' | 'centre' | 'clock'>): Promise<Stage> {
  const user = earlier === 0 ? null : await HttpUser.at(nss, people.applicant.account);
  for (let count = 0; count < earlier; count += 1) await user?.apply(earlierApplication);
  return { nss, ...people, centre, clock };
}
