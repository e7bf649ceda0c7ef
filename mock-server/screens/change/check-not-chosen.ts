import { ticked } from '../../operations/entered';
import type { Entered } from '../../store/tables';
import type { Errors } from '../../ui/form';
import { changeItem } from '../../vocabulary/change-items';
import { message } from '../../vocabulary/messages';

/** Was anything typed, chosen or ticked? */
export const isTyped = (entered: Entered, name: string): boolean => ticked(entered, name).some((value) => value.trim() !== '');

/**
 * What was sent for an item that was not ticked on 変更内容入力画面: its inputs are not on the screen.
 * @param chosen codes of the ticked items
 * @param inputs names of the inputs of each item
 */
export function checkNotChosen(entered: Entered, chosen: readonly string[], inputs: Readonly<Record<string, readonly string[]>>): Errors {
  const errors: Record<string, string> = {};
  for (const [item, names] of Object.entries(inputs)) {
    if (chosen.includes(item)) continue;
    for (const name of names) if (isTyped(entered, name)) errors[name] = message('itemNotChosen', { label: changeItem(item)?.label ?? '' });
  }
  return errors;
}
