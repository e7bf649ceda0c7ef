import { isSame } from '../../operations/changes/prefill';
import { changeOf, itemsOf } from '../../operations/changes/request';
import type { Entered } from '../../store/tables';
import { checkChoices, checkFields, withoutErrors } from '../../ui/check';
import type { Errors } from '../../ui/form';
import { checkPlace } from '../../ui/place';
import type { CheckPart } from './check-part';
import { unchanged } from './unchanged';

/** The rules of 請求先 入力: what was ticked is right, and is another than the contract has. */
export const checkBilling: CheckPart = (_context, { contract: { billing: before, ...contract } }, draft) => {
  const errors = checkForms(draft.entered['billing'] ?? {}, itemsOf(draft));
  if (!withoutErrors(errors)) return errors;
  const { place, contact, payment } = changeOf(draft, { ...contract, billing: before }).billing ?? {};
  return {
    ...(place && isSame(place, before.place) ? unchanged('billingName', 'billingAddress') : {}),
    ...(contact === before.contact ? unchanged('billingContact', 'billingContact') : {}),
    ...(payment === before.payment ? unchanged('payment', 'payment') : {}),
  };
};

const checkForms = (entered: Entered, items: readonly string[]): Errors => ({
  ...(items.includes('billingAddress') ? { ...checkFields(['billingName'], entered, { required: true }), ...checkPlace('billing', entered, { required: true }) } : {}),
  ...(items.includes('billingContact') ? checkFields(['billingContact'], entered) : {}),
  ...(items.includes('payment') ? checkChoices(['payment'], entered) : {}),
});
