import type { Context } from '../../context';
import type { Draft } from '../../store/tables';
import { checkFields, withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { message } from '../../vocabulary/messages';
import type { Sent } from './input-screen';

/**
 * What every confirmation checks before it registers: 備考, that nothing else has been kept than what it has shown, and
 * whatever may have changed since it was checked on the way.
 */
export function checkConfirmation({ draft, entered }: Sent, holds: () => Errors): Errors {
  const remarks = checkFields(['remarks'], entered);
  if (!withoutErrors(remarks)) return remarks;
  const isAsShown = entered['revision'] === undefined || entered['revision'] === String(draft.revision);
  return isAsShown ? holds() : { register: message('shownDifferent') };
}

/** May the draft still be registered, where it corrects an application? */
export const isCorrectable = ({ store }: Context, { correcting }: Draft): boolean =>
  correcting === null || store.get('applications', correcting)?.status === 'queried';
