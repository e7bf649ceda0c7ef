import { lookUpPostalCode } from '../../postal';
import type { Entered } from '../../store/tables';
import { checkFields, withoutErrors } from '../../ui/check';
import { typed } from '../../ui/form';
import { placeField, type PlacePrefix } from '../../ui/place';
import type { FieldId } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';
import type { Effect } from './input-screen';

/**
 * 「反映」: fills the address of a 郵便番号 into the form; everything else stays as typed.
 * @param prefix whose address it is
 */
export function reflect(prefix: PlacePrefix, entered: Entered): Effect {
  const postal = placeField(prefix, 'postal');
  const errors = checkFields([postal as FieldId], entered, { required: true });
  if (!withoutErrors(errors)) return { errors };
  const place = lookUpPostalCode(typed(entered, postal).trim());
  if (place === null) return { errors: { [postal]: message('noSuchPostalCode') } };
  return { entered: { ...entered, [placeField(prefix, 'prefecture')]: place.prefecture, [placeField(prefix, 'city')]: place.city + place.town } };
}
