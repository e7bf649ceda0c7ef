import type { GeneralChange } from '../../domain/changes/request';
import type { Contract, Line, Place } from '../../domain/contract';
import type { Entered } from '../../store/tables';
import { chosenOf, numberOf, placeOf, ticked } from '../entered';
import { lineRequestOf, worksRequestOf } from '../lines';
import type { ChangeDraft } from './draft';

/** 回線の追加・変更: what `lineAction` says besides `none` and `add`. */
export const actionFor = ({ name }: Pick<Line, 'name'>): string => `change:${name}`;

/** The line of the contract that is to be changed, if one is. */
export const changedLineOf = (entered: Entered | undefined, { lines }: Contract): Line | undefined =>
  lines.find((line) => chosenOf(entered, 'lineAction') === actionFor(line));

/** 利用申込情報（回線・論理端末）: lines, terminals and mailboxes of 一般NACCS, as far as their items were ticked. */
export function generalOf(draft: ChangeDraft, contract: Contract): GeneralChange {
  const { general, items } = draft.entered;
  const has = (item: string): boolean => ticked(items, 'items').includes(item);
  const place = officeAfter(draft, contract);
  const changed = changedLineOf(general, contract);
  const keeps = chosenOf(general, 'lineSite') === 'keep';
  const lines = has('lines') && {
    addedLine: chosenOf(general, 'lineAction') === 'add' ? { line: lineRequestOf(general), works: worksRequestOf(general, place) } : null,
    changedLine: changed ? { name: changed.name, line: lineRequestOf(general), works: worksRequestOf(general, keeps ? changed.place : place) } : null,
    abolishLines: ticked(general, 'abolishLines'),
  };
  return {
    ...(lines || { addedLine: null, changedLine: null, abolishLines: [] }),
    addTerminals: has('generalTerminals') ? numberOf(general, 'addGeneral') : 0, abolishTerminals: has('generalTerminals') ? ticked(general, 'abolishTerminals') : [],
    addMailboxes: has('mailboxes') ? numberOf(general, 'addMailboxes') : 0, abolishMailboxes: has('mailboxes') ? ticked(general, 'abolishMailboxes') : [],
  };
}

/** 「事業所に同じ」: where the 事業所 is from 利用開始日 on. */
export const officeAfter = ({ entered: { items, office } }: ChangeDraft, contract: Contract): Place =>
  (ticked(items, 'items').includes('company') && office ? placeOf(office, 'office') : contract.office);
