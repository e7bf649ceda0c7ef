import { trade, type TradeName } from '../../domain/trades';
import { checkIdRequest, type IdRequest, type Method } from '../../domain/user-codes';
import { chosenOf, numberOf, ticked } from '../../operations/entered';
import type { Draft, Entered } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import { typed, type Errors } from '../../ui/form';
import { message } from '../../vocabulary/messages';
import type { Effect, Sent } from '../wizard/input-screen';
import { MAX_IDS, connectionFor, listPath, withoutCodeInHand, type InHand } from './in-hand';

/** The inputs of a row, empty again. */
const noRow: Entered = { singleSignOn: 'no', trades: [], method: '', idCount: '' };
/** Has a row been begun and not set? */
export const isRowTyped = (entered: Entered): boolean =>
  ticked(entered, 'trades').length > 0 || chosenOf(entered, 'method') !== '' || typed(entered, 'idCount').trim() !== '';

/** What is answered where the code in hand has gone meanwhile. */
export const gone = (draft: Draft): Effect => ({ also: withoutCodeInHand(draft), to: listPath(draft) });

const withRows = (hand: InHand, ids: readonly IdRequest[]): Partial<Draft> => ({ codeInHand: { ...hand, request: { ...hand.request, ids } } });

/**
 * 「設定」: adds a row of 識別番号; the rest of the screen stays as typed.
 * @param more what else stands against a row that is right by itself
 */
export function addRow({ draft, entered }: Sent, more: (row: IdRequest) => Errors = () => ({})): Effect {
  const hand = draft.codeInHand;
  if (hand === null) return gone(draft);
  const row = rowOf(entered);
  const errors = checkRow(draft, hand, row, entered);
  const others = withoutErrors(errors) ? more(row) : errors;
  if (!withoutErrors(others)) return { errors: others };
  return { entered: { ...entered, ...noRow }, also: { ...withRows(hand, [...hand.request.ids, row]), done: draft.done } };
}

/** 「削除」 of a row. */
export function dropRow({ draft, entered }: Sent, index: string): Effect {
  const hand = draft.codeInHand;
  if (hand === null) return gone(draft);
  return { entered, also: { ...withRows(hand, hand.request.ids.filter((_row, place) => String(place) !== index)), done: draft.done } };
}

const rowOf = (entered: Entered): IdRequest => ({
  trades: ticked(entered, 'trades').filter((name): name is TradeName => trade(name) !== undefined),
  method: chosenOf(entered, 'method') as Method, count: numberOf(entered, 'idCount'), singleSignOn: chosenOf(entered, 'singleSignOn') === 'yes',
});

function checkRow(draft: Draft, { request: { ids } }: InHand, row: IdRequest, entered: Entered): Errors {
  const errors = { ...checkChoices(['singleSignOn', 'method'], entered, { required: true }), ...checkFields(['idCount'], entered) };
  const finding = checkIdRequest(row, connectionFor(draft, row.method), ids);
  // Where no 処理方式 is chosen, that is what helps.
  const objection = finding && finding.code !== 'methodNotOfConnection' ? { trades: message(finding.code, finding) } : {};
  const strange = finding?.code === 'methodNotOfConnection' && !errors['method'] ? { method: message(finding.code) } : {};
  const total = ids.reduce((sum, { count }) => sum + count, row.count);
  const tooMany = !errors['idCount'] && total > MAX_IDS ? { idCount: message('tooManyIds', { max: MAX_IDS }) } : {};
  return { ...errors, ...objection, ...strange, ...tooMany };
}
