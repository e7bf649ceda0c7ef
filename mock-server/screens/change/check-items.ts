import type { Context } from '../../context';
import { ticked } from '../../operations/entered';
import type { Entered, Office } from '../../store/tables';
import { checkFields } from '../../ui/check';
import { typed, type Errors } from '../../ui/form';
import { changeItem, changeItems, otherChanges } from '../../vocabulary/change-items';
import { message } from '../../vocabulary/messages';
import { checkStartDate } from '../wizard/start-date';

/** The rules of 変更内容入力画面: messages by input. */
export function checkItems(context: Context, { contract }: Office, entered: Entered): Errors {
  const errors: Record<string, string> = {};
  const chosen = ticked(entered, 'items');
  const others = ticked(entered, 'otherItems');
  const other = typed(entered, 'other') === 'yes';

  if (chosen.length > 0 && (other || others.length > 0)) errors['other'] = message('otherWithItems');
  else if (others.length > 0 && !other) errors['other'] = message('contentWithoutOther');
  else if (other && others.length === 0) errors['otherItems'] = message('otherWithoutContent');
  else if (chosen.length === 0 && others.length === 0) errors['items'] = message('noItem');

  for (const [codes, known] of [[chosen, changeItems], [others, otherChanges]] as const) {
    for (const code of codes) {
      const item = known.find((entry) => entry.code === code);
      if (!item?.offered) errors[item ? `item-${code}` : 'items'] = message('notOfferedYet', { label: item?.label ?? '選択された項目' });
    }
  }
  if (chosen.includes('storage') && !chosen.includes('statistics') && !contract.statistics.paid) errors['item-storage'] = message('storageNeedsPaid');
  if (typed(entered, 'transferOffice') !== '' && !others.includes('transfer')) {
    errors['transferOffice'] = message('itemNotChosen', { label: changeItem('transfer')?.label ?? '' });
  }
  return { ...errors, ...checkFields(['startDate', 'reason', 'transferOffice'], entered), ...checkStartDate(context, entered) };
}
