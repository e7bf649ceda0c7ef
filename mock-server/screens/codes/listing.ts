import type { CodeRequest } from '../../domain/user-codes';
import type { Draft } from '../../store/tables';
import { message } from '../../vocabulary/messages';
import type { Effect, InputScreen } from '../wizard/input-screen';
import { MAX_CODES, blank, detailsPath, isHalfSet, withCodeInHand, withoutCodeInHand } from './in-hand';

const open = (draft: Draft, index: number | null, request: CodeRequest): Effect => ({ also: withCodeInHand(draft, index, request), to: detailsPath(draft) });

function begin(draft: Draft, shared: boolean): Effect {
  if (isHalfSet(draft)) return { errors: { codes: message('codeInHand') } };
  return draft.codes.length < MAX_CODES ? open(draft, null, blank(shared)) : { errors: { codes: message('oneCodeOnly', { max: MAX_CODES }) } };
}

/** Does something with a code of the list, unless another would be lost by it or it is not there any more. */
function withCode(draft: Draft, index: string, work: (request: CodeRequest, place: number) => Effect): Effect {
  if (isHalfSet(draft)) return { errors: { codes: message('codeInHand') } };
  const request = /^\d+$/.test(index) ? draft.codes[Number(index)] : undefined;
  return request ? work(request, Number(index)) : { errors: { codes: message('codeMissing') } };
}

/** The buttons of a list of codes that are asked for. */
export const listActions: NonNullable<InputScreen['actions']> = {
  new: (_c, { draft }) => begin(draft, false),
  share: (_c, { draft }) => begin(draft, true),
  edit: (_c, { draft }, index) => withCode(draft, index, (request, place) => open(draft, place, request)),
  remove: (_c, { draft }, index) => withCode(draft, index, (_request, place) =>
    ({ also: withoutCodeInHand(draft, { codes: draft.codes.filter((_one, other) => other !== place) }) })),
  resume: (_c, { draft }) => ({ also: { done: draft.done }, to: detailsPath(draft) }),
  discard: (_c, { draft }) => ({ also: withoutCodeInHand(draft) }),
};
