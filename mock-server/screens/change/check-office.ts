import type { Contract, Place } from '../../domain/contract';
import { enteredPlace, isSame } from '../../operations/changes/prefill';
import { changeOf, itemsOf } from '../../operations/changes/request';
import type { Draft, Entered } from '../../store/tables';
import { checkFields, withoutErrors } from '../../ui/check';
import { typed, type Errors } from '../../ui/form';
import { checkPerson } from '../../ui/person';
import { checkPlace, placeField } from '../../ui/place';
import { message } from '../../vocabulary/messages';
import type { CheckPart } from './check-part';
import { unchanged } from './unchanged';

/** The rules of 企業・事業所 入力: what was ticked is right, is another than the contract has, and R-19. */
export const checkOffice: CheckPart = (_context, { contract }, draft) => {
  const errors = checkForms(draft.entered['office'] ?? {}, itemsOf(draft));
  return withoutErrors(errors) ? { ...checkChanged(contract, draft), ...checkRelocation(contract, draft) } : errors;
};

function checkForms(entered: Entered, items: readonly string[]): Errors {
  const required = { required: true };
  return {
    ...(items.includes('company') ? {
      ...checkFields(['companyName', 'companyKana'], entered), ...checkPlace('company', entered),
      ...checkFields(['officeName', 'officeKana'], entered), ...checkPlace('office', entered),
    } : {}),
    ...(items.includes('holder') ? checkFields(['holderPosition', 'holderName'], entered) : {}),
    ...(items.includes('headOffice') ? { ...checkFields(['headName', 'headKana'], entered, required), ...checkPlace('head', entered, required) } : {}),
    ...(items.includes('manager') ? { ...checkPerson('manager', entered), ...checkFields(['emergencyFax'], entered) } : {}),
  };
}

/** Every item that was ticked changes something. */
function checkChanged(contract: Contract, draft: Draft): Errors {
  const { company, holder, headOffice, manager } = changeOf(draft, contract);
  return {
    ...(company && isSame(company.company, contract.company) && isSame(company.office, contract.office) ? unchanged('companyName', 'company') : {}),
    ...(holder && isSame(holder, contract.holder) ? unchanged('holderPosition', 'holder') : {}),
    ...(headOffice && isSame(headOffice, contract.headOffice) ? unchanged('headName', 'headOffice') : {}),
    ...(manager && isSame(manager.manager, contract.manager) && manager.emergencyFax === contract.emergencyFax ? unchanged('managerFamilyName', 'manager') : {}),
  };
}

const parts = ['prefecture', 'city', 'street', 'building'] as const;

/** an office with lines that moves tells where its lines go. */
function checkRelocation(contract: Contract, draft: Draft): Errors {
  const office = changeOf(draft, contract).company?.office;
  if (!office || !isMoved(contract.office, office) || contract.lines.length === 0 || itemsOf(draft).includes('lines')) return {};
  const before = enteredPlace('office', contract.office);
  const other = parts.find((part) => typed(draft.entered['office'], placeField('office', part)).trim() !== before[placeField('office', part)]);
  return { [placeField('office', other ?? 'city')]: message('relocationNeedsLines') };
}

const isMoved = (before: Place, after: Place): boolean => before.address !== after.address;
