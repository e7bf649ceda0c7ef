import type { Entered } from '../store/tables';
import type { ChoiceId, FieldId } from '../vocabulary/fields';
import { checkChoices, checkFields } from './check';
import { SelectRow } from './choice';
import { ButtonLabel, Input, Row, type Errors } from './form';

type Part = 'postal' | 'city' | 'street' | 'building' | 'phone';
/** Whose address it is. */
export type PlacePrefix = 'company' | 'office' | 'head' | 'works' | 'billing';

/** The name of an input of that address. */
export const placeField = (prefix: PlacePrefix, part: Part | 'prefecture'): string => `${prefix}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
const field = (prefix: PlacePrefix, part: Part): FieldId => placeField(prefix, part) as FieldId;

/** An address and its telephone number: 郵便番号 with 「反映」 (S3, SCR-28), 都道府県, and the rest. */
export function PlaceRows({ prefix, ...shown }: { prefix: PlacePrefix; entered: Entered; errors: Errors }) {
  const postal = field(prefix, 'postal');
  return (
    <>
      <div class="row">
        <Input name={postal} {...shown} />
        <button type="submit" name="go" value={`reflect:${prefix}`} class="quiet" formnovalidate><ButtonLabel id="reflect" /></button>
      </div>
      <SelectRow name={placeField(prefix, 'prefecture') as ChoiceId} {...shown} />
      <Row name={field(prefix, 'city')} {...shown} />
      <Row name={field(prefix, 'street')} {...shown} />
      <Row name={field(prefix, 'building')} {...shown} />
      <Row name={field(prefix, 'phone')} {...shown} />
    </>
  );
}

/**
 * Forms of the fields of an address.
 * @param required true where they may stay empty only because the place may be the same as another, and it is not
 */
export function checkPlace(prefix: PlacePrefix, entered: Entered, { required = false } = {}): Errors {
  const rest = ['city', 'street', 'phone'] as const;
  return {
    ...checkFields([field(prefix, 'postal')], entered, { required }),
    ...checkChoices([placeField(prefix, 'prefecture') as ChoiceId], entered, { required }),
    ...checkFields(rest.map((part) => field(prefix, part)), entered, { required }),
    ...checkFields([field(prefix, 'building')], entered),
  };
}
