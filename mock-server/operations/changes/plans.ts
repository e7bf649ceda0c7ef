import type { ChangeRequest } from '../../domain/changes/request';
import type { Contract } from '../../domain/contract';
import { kindOfId } from '../../domain/user-ids';

/** The two kinds for which a 料金プラン is chosen, each for itself (E-07), and its input. */
export const planInputs = { net: 'planNet', general: 'planGeneral' } as const;
export type PlanKind = keyof typeof planInputs;

/**
 * The kinds for which an office has a plan to choose: those that it uses, or is to use by the same application.
 * 一般NACCS counts from its lines, terminals, mailboxes and servers on, not from a 利用者ID alone (assumed).
 */
export function planKinds({ plan, terminals, userCodes, lines, mailboxes, servers }: Contract, { terminals: net, general }: ChangeRequest): readonly PlanKind[] {
  const hasNet = plan.net !== null || terminals.some(({ kind }) => kind !== 'general')
    || userCodes.some(({ ids }) => ids.some(({ id, status }) => status === 'active' && kindOfId(id) === 'net'))
    || (net !== undefined && net.addNet + net.addEbms + net.addWeb > 0);
  const hasGeneral = plan.general !== null || lines.length + mailboxes.length + servers > 0 || terminals.some(({ kind }) => kind === 'general')
    || (general !== undefined && (general.addedLine !== null || general.addTerminals + general.addMailboxes > 0));
  return [...(hasNet ? ['net' as const] : []), ...(hasGeneral ? ['general' as const] : [])];
}
