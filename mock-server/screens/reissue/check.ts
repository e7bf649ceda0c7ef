import type { Context } from '../../context';
import { closedFor } from '../../operations/ended';
import { ticked } from '../../operations/entered';
import { reissuables } from '../../operations/reissue';
import type { Draft, Entered, Office } from '../../store/tables';
import { checkChoices, withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { message } from '../../vocabulary/messages';
import { isCorrectable } from '../wizard/confirming';

/** The rules of 再発行証明書選択画面 (E-09): messages by input. */
export function checkReissue(context: Context, office: Office, draft: Draft, entered: Entered): Errors {
  const errors = checkChoices(['reissueTerminals', 'reissueCause'], entered);
  const open = new Set(reissuables(context, office, draft.correcting).filter(({ against }) => against === null).map(({ terminal: { name } }) => name));
  const closed = ticked(entered, 'reissueTerminals').find((name) => !open.has(name));
  return closed === undefined ? errors : { ...errors, reissueTerminals: message('certificateGone', { label: closed }) };
}

/** Whether what was checked on the way still holds when it is registered: contract and other applications may have moved on. */
export function checkAgain(context: Context, office: Office, draft: Draft): Errors {
  const closed = closedFor(context, office, 'reissue');
  if (closed) return { register: message(closed.code, { label: closed.label }) };
  const holds = isCorrectable(context, draft) && withoutErrors(checkReissue(context, office, draft, draft.entered['reissue'] ?? {}));
  return holds ? {} : { register: message('reissueChanged') };
}
