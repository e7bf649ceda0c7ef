import type { Entered } from '../../store/tables';
import { typed, type Errors } from '../../ui/form';
import { placeField, type PlacePrefix } from '../../ui/place';
import { choices, type Choice, type ChoiceId } from '../../vocabulary/fields';
import { message } from '../../vocabulary/messages';

/**
 * What was typed for one answer is not dropped unseen because another was chosen.
 * @param name the choice, answered otherwise
 * @param answer the option that the inputs belong to
 */
export function checkUnused(entered: Entered, name: ChoiceId, answer: string, inputs: readonly string[]): Errors {
  if (!inputs.some((input) => typed(entered, input).trim() !== '')) return {};
  const { options = [] }: Choice = choices[name];
  const label = options.find(([key]) => key === answer)?.[1] ?? answer;
  return { [name]: message('unusedInput', { label: label.replace(/\(.*\)$/, '') }) };
}

/** The inputs of an address. */
export const placeInputs = (prefix: PlacePrefix): string[] =>
  (['postal', 'prefecture', 'city', 'street', 'building', 'phone'] as const).map((part) => placeField(prefix, part));
