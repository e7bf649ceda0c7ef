import type { Context } from '../../context';
import { ticked, valueOf } from '../../operations/entered';
import type { Entered, Office } from '../../store/tables';
import { checkFields, withoutErrors } from '../../ui/check';
import { typed, type Errors } from '../../ui/form';
import { changeItem, changeItems, otherChanges } from '../../vocabulary/change-items';
import { message } from '../../vocabulary/messages';
import { checkStartDate } from '../wizard/start-date';
import { refusedPartner } from './check-partner';
import { isOffered } from './check-statistics';
import { codesInUse, itemOfStatistics, type StatisticsKind } from '../../operations/changes/statistics';

/** The rules of 変更内容入力画面: messages by input. */
export function checkItems(context: Context, office: Office, entered: Entered): Errors {
  const chosen = ticked(entered, 'items');
  const others = ticked(entered, 'otherItems');
  return {
    ...checkChoice(chosen, others, typed(entered, 'other') === 'yes'), ...checkTogether(others), ...checkPossible(office, chosen), ...checkTransfer(context, office, others, entered),
    ...checkFields(['startDate', 'reason'], entered), ...checkStartDate(context, entered),
  };
}

/** What one application may be about, and that it is about something there is. */
function checkChoice(chosen: readonly string[], others: readonly string[], other: boolean): Errors {
  if (chosen.length > 0 && (other || others.length > 0)) return { other: message('otherWithItems') };
  if (others.length > 0 && !other) return { other: message('contentWithoutOther') };
  if (other && others.length === 0) return { otherItems: message('otherWithoutContent') };
  const isKnown = chosen.every((code) => changeItems.some((item) => item.code === code)) && others.every((code) => otherChanges.some((item) => item.code === code));
  return isKnown && chosen.length + others.length > 0 ? {} : { items: message('noItem') };
}

/** その他の契約変更 that exclude each other: said at each of them. */
function checkTogether(others: readonly string[]): Errors {
  const excluding = others.flatMap((code) => changeItem(code) ?? []).filter(({ excludes }) => others.some((code) => excludes.includes(code)));
  return Object.fromEntries(excluding.map(({ code, label }) => [`item-${code}`, message('notTogether', { label })]));
}

/** 管理資料: what no 利用者コード can have is not asked for (E-06, R-18), unless the same application is about the codes too. */
function checkPossible({ contract }: Office, chosen: readonly string[]): Errors {
  const errors: Record<string, string> = {};
  const codes = codesInUse(contract, undefined);
  const isPossible = (item: string): boolean => (Object.keys(itemOfStatistics) as StatisticsKind[]).some((kind) => itemOfStatistics[kind] === item && codes.some((code) => isOffered(code, kind)));
  const staysAsItIs = !chosen.includes('trades') && !chosen.includes('userCodes');
  for (const item of ['statistics', 'storage'].filter((one) => chosen.includes(one) && staysAsItIs && !isPossible(one))) errors[`item-${item}`] = message('noCodeForStatistics');
  if (chosen.includes('storage') && !chosen.includes('statistics') && !codes.some(({ statistics }) => statistics.paid)) errors['item-storage'] = message('storageNeedsPaid');
  return errors;
}

/** 付替先事業所コード: with 付替 and only with it, of somebody who can take what is moved. */
function checkTransfer(context: Context, office: Office, others: readonly string[], entered: Entered): Errors {
  const isWanted = others.includes('transfer');
  const errors = checkFields(['transferOffice'], entered, { required: isWanted });
  if (!withoutErrors(errors)) return errors;
  if (!isWanted) return typed(entered, 'transferOffice') === '' ? {} : { transferOffice: message('itemNotChosen', { label: changeItem('transfer')?.label ?? '' }) };
  const refused = refusedPartner(context, office, valueOf(entered, 'transferOffice'));
  return refused ? { transferOffice: message(refused) } : {};
}
