import { parseCompactDate } from '../domain/calendar';
import type { Place } from '../domain/contract';
import type { LineRequest, WorksRequest } from '../domain/new-contract';
import type { Entered } from '../store/tables';
import { chosenOf, placeOf, ticked, valueOf } from './entered';

/** A line as typed, on 新規 and on 変更. */
export function lineRequestOf(entered: Entered | undefined): LineRequest {
  const options = ticked(entered, 'lineOptions');
  return {
    kind: chosenOf(entered, 'lineKind') as LineRequest['kind'], speed: chosenOf(entered, 'lineSpeed'),
    redundant: options.includes('冗長化'), spare: options.includes('予備機'), ping: options.includes('ping監視'),
    maintenance: chosenOf(entered, 'maintenance') as LineRequest['maintenance'],
  };
}

/** The works for it as typed. @param place where the line is laid when no place of its own was typed */
export const worksRequestOf = (entered: Entered | undefined, place: Place): WorksRequest => ({
  place: [chosenOf(entered, 'worksSame'), chosenOf(entered, 'lineSite')].includes('other') ? placeOf(entered, 'works') : place,
  person: valueOf(entered, 'worksPerson'), phone: valueOf(entered, 'worksPersonPhone'), wish: parseCompactDate(valueOf(entered, 'worksWish')) ?? '',
});
