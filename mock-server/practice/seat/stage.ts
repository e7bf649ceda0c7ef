import { earlierApplication } from '../../../scenarios/procedures/earlier';
import type { Procedure } from '../../../scenarios/procedures/types';
import type { Context } from '../../context';
import { enteredContact } from '../../operations/entered';
import { register } from '../../operations/register';
import { buildContract, type AccountInput } from '../../seed';
import type { Draft } from '../../store/tables';
import type { Cast, Member } from '../judge/goal';
import type { AccountView, SeatControl } from './control';

/** No seeded contract comes so far: whoever is built with it is a stranger to NSS. */
const STRANGER = 11_001;

/**
 * Sets an NSS up for a procedure: who takes part, their contracts, and what they have applied for before.
 * @returns who takes part
 */
export async function setUp({ cast = 'holder', office, partner, earlier = 0 }: Procedure, context: Context, control: SeatControl): Promise<Cast> {
  const holder = office ? await control.createAccount(office as AccountInput) : (await control.accounts()).find(({ kind }) => kind === 'formal');
  if (!holder) throw new Error('NSS has no account.');
  const sharing = partner && await control.createAccount(alone(partner as AccountInput, context.mailDomain));
  for (let count = 0; count < earlier; count += 1) applyBefore(context, holder.loginId);
  const own = cast === 'newcomer' ? newcomer(context) : member(holder);
  return { applicant: own, manager: own, ...(sharing ? { partner: member(sharing) } : {}) };
}

const member = ({ loginId, company, office, contact, manager }: AccountView): Member =>
  ({ loginId, company, office, contactEmail: contact.email, managerEmail: manager.email });

/** Somebody of a company that NSS does not know yet. */
function newcomer({ seed, mailDomain }: Context): Member {
  const { company, office, contact, manager } = buildContract({ seed: seed(), index: STRANGER, mailDomain });
  return { loginId: '', company: company.name, office: office.name, contactEmail: contact.email, managerEmail: manager.email };
}

/** In a second office one person is 申込担当者 and 管理責任者. */
function alone(office: AccountInput, mailDomain: string): AccountInput {
  const person = { email: `partner@${mailDomain}` };
  return { ...office, contact: person, manager: person };
}

/** An {@link earlierApplication}, registered as the screens do. */
function applyBefore(context: Context, officeCode: string): void {
  const { store, clock } = context;
  const office = store.get('offices', officeCode);
  const { net, startDate, reason } = earlierApplication;
  if (!office) throw new Error(`No office ${officeCode}`);
  const draft: Draft = {
    id: `earlier-${store.size('drafts')}`, kind: 'change', owner: officeCode, done: ['items', 'contact', 'terminals'], kept: {}, revision: 3, codes: [], codeChanges: [],
    codeInHand: null, attachments: [], correcting: null, registeredAs: null, startedAt: clock.instant(),
    entered: {
      items: { items: 'netTerminals', other: 'no', startDate, reason },
      contact: enteredContact(office.contract.contact), terminals: { addNet: net, addEbms: '', addWeb: '' }, confirm: { remarks: '' },
    },
  };
  store.transaction(() => {
    const number = register(context, draft);
    store.delete('drafts', draft.id);
    return number;
  });
  context.mailsQueued();
}
