import type { Procedure } from '../../../scenarios/procedures';
import type { Evidence } from '../../evidence';
import type { Facts } from '../../evidence/facts';
import type { Look } from '../../evidence/screens';
import { Limits } from './limits';
import { Marks } from './marks';
import { mailsOf } from './mails';
import { Screens } from './screens';
import type { Truth } from './types';
import { walkOf } from './walks';

/** What lies in the folder of a truth. */
export interface Sources {
  readonly product: string;
  readonly folder: string;
  readonly evidence: readonly Evidence[];
  readonly looks: readonly Look[];
  readonly facts: Facts;
}

/**
 * Puts together what the walks have shown, what every screen is like, and what NSS publishes of itself.
 * @param procedures what was walked, as data
 * @throws Error where evidence is of no procedure, or of an earlier state of it
 */
export function assemble({ product, folder, evidence, looks, facts }: Sources, procedures: readonly Procedure[]): Truth {
  const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]));
  const walked = evidence.filter(({ outcome }) => outcome === 'passed').map((each) => {
    const procedure = byId.get(each.procedure);
    if (!procedure) throw new Error(`証跡 ${each.procedure} の手順がありません。`);
    return { procedure, evidence: each };
  }).toSorted((one, other) => procedures.indexOf(one.procedure) - procedures.indexOf(other.procedure));

  const screens = new Screens(new Marks(facts.ledger), new Limits(facts.fields));
  screens.addLooks(looks);
  screens.addWalks(walked);
  screens.addLeads(looks);

  return {
    product, folder,
    screens: screens.all(facts.screens),
    walks: walked.map((each) => walkOf(each.procedure, each.evidence)),
    mails: mailsOf(walked, facts.mails),
    files: facts.documents,
    facts: facts.facts,
    texts: facts.ledger.filter(({ kind }) => kind === 'message').map(({ text, mark }) => ({ text, mark })),
  };
}
