import type { Context } from '../context';
import type { Application } from '../domain/application';
import type { Person } from '../domain/contract';

/** Who an application is about and who is written to. */
export interface Parties {
  readonly company: string;
  readonly office: string;
  readonly contact: Person;
  readonly manager: Person;
}

/**
 * Those of an application: a new one names them itself, the others follow their contract.
 * @throws Error where the contract is gone, which nothing does
 */
export function partiesOf({ store }: Context, application: Application): Parties {
  const { contact } = application;
  if (application.kind === 'new') {
    const { company, office, manager } = application.contents;
    return { company: company.name, office: office.name, contact, manager };
  }
  const contract = store.get('offices', application.officeCode)?.contract;
  if (!contract) throw new Error(`No contract ${application.officeCode}`);
  return { company: contract.company.name, office: contract.office.name, contact, manager: contract.manager };
}
