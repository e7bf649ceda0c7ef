import type { Errors } from '../../ui/form';
import { changeItem } from '../../vocabulary/change-items';
import { message } from '../../vocabulary/messages';

/** An item was ticked, and nothing is to change. @param name of the input where it is said @param code of the item */
export const unchanged = (name: string, code: string): Errors => ({ [name]: message('nothingChanged', { label: changeItem(code)?.label ?? '' }) });
