import type { TerminalChange } from '../domain/changes/request';
import type { Person, Place } from '../domain/contract';
import { checkField } from '../domain/field-rule';
import type { Entered } from '../store/tables';
import { fields, type ChoiceId, type FieldId } from '../vocabulary/fields';

/** The cleaned value of a text field as typed; empty where nothing was. */
export function valueOf(entered: Entered | undefined, field: FieldId): string {
  const raw = entered?.[field];
  return typeof raw === 'string' ? checkField(fields[field].rule, raw).value : '';
}

/** The ticked values of a group of checkboxes. */
export function ticked(entered: Entered | undefined, name: string): readonly string[] {
  const raw = entered?.[name];
  return raw === undefined ? [] : typeof raw === 'string' ? [raw] : raw;
}

/** The number in a field; 0 where nothing was written. */
export const numberOf = (entered: Entered | undefined, field: FieldId): number => Number(valueOf(entered, field) || 0);

/** The option chosen, or ''. */
export const chosenOf = (entered: Entered | undefined, name: ChoiceId): string => {
  const raw = entered?.[name];
  return (typeof raw === 'string' ? raw : raw?.[0]) ?? '';
};

/** 論理端末・証明書 入力 as a change of terminals. */
export function terminalsOf(entered: Entered | undefined): TerminalChange {
  return {
    addNet: numberOf(entered, 'addNet'),
    addEbms: numberOf(entered, 'addEbms'),
    addWeb: numberOf(entered, 'addWeb'),
    abolishTerminals: ticked(entered, 'abolishTerminals'),
    abolishCertificates: ticked(entered, 'abolishCertificates'),
  };
}

/**
 * The ten inputs of a person.
 * @param prefix '' for 申込担当者, `manager` for 管理責任者
 */
export function personOf(entered: Entered | undefined, prefix: '' | 'manager' = ''): Person {
  const value = (name: string): string => valueOf(entered, (prefix === '' ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1)) as FieldId);
  return {
    familyName: value('familyName'), givenName: value('givenName'), familyKana: value('familyKana'), givenKana: value('givenKana'),
    department: value('department'), position: value('position'), phone: value('phone'), fax: value('fax'), email: value('email'),
  };
}

/**
 * The inputs of an address as a place.
 * @param prefix as the names of its inputs begin
 */
export function placeOf(entered: Entered | undefined, prefix: 'company' | 'office' | 'head' | 'works' | 'billing'): Place {
  const value = (part: string): string => (`${prefix}${part}` in fields ? valueOf(entered, `${prefix}${part}` as FieldId) : '');
  return {
    name: value('Name'), kana: value('Kana'), postalCode: value('Postal'), phone: value('Phone'),
    address: [chosenOf(entered, `${prefix}Prefecture`) + value('City') + value('Street'), value('Building')].filter(Boolean).join('　'),
  };
}

/** What 申込担当者 入力 shows at first: the contact of the contract. */
export function enteredContact(person: Person): Entered {
  const { familyName, givenName, familyKana, givenKana, department, position, phone, fax, email } = person;
  return { familyName, givenName, familyKana, givenKana, department, position, phone, fax, email, emailAgain: email };
}
