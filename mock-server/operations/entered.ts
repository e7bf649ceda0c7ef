import type { Application, TerminalChange } from '../domain/application';
import type { Person } from '../domain/contract';
import { checkField } from '../domain/field-rule';
import type { Draft, Entered } from '../store/tables';
import { fields, type FieldId } from '../vocabulary/fields';

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

const number = (text: string): number => (text === '' ? 0 : Number(text));

/** 論理端末・証明書 入力 as a change of terminals. */
export function terminalsOf(entered: Entered | undefined): TerminalChange {
  return {
    addNet: number(valueOf(entered, 'addNet')),
    addEbms: number(valueOf(entered, 'addEbms')),
    addWeb: number(valueOf(entered, 'addWeb')),
    abolishTerminals: ticked(entered, 'abolishTerminals'),
    abolishCertificates: ticked(entered, 'abolishCertificates'),
  };
}

/** 申込担当者 入力 as a person. */
export function contactOf(entered: Entered | undefined): Person {
  const value = (field: FieldId): string => valueOf(entered, field);
  return {
    familyName: value('familyName'), givenName: value('givenName'), familyKana: value('familyKana'), givenKana: value('givenKana'),
    department: value('department'), position: value('position'), phone: value('phone'), fax: value('fax'), email: value('email'),
  };
}

/** What 申込担当者 入力 shows at first: the contact of the contract. */
export function enteredContact(person: Person): Entered {
  const { familyName, givenName, familyKana, givenKana, department, position, phone, fax, email } = person;
  return { familyName, givenName, familyKana, givenKana, department, position, phone, fax, email, emailAgain: email };
}

/** What the screens show when an application is corrected (修正): everything as it was applied for. */
export function enteredAgain(application: Application): Draft['entered'] {
  const { terminals } = application;
  const text = (count: number): string => (count === 0 ? '' : String(count));
  return {
    items: { items: application.items, other: 'no', startDate: application.requestedStartDate.replaceAll('-', ''), reason: application.reason },
    contact: enteredContact(application.contact),
    terminals: {
      addNet: text(terminals.addNet), addEbms: text(terminals.addEbms), addWeb: text(terminals.addWeb),
      abolishTerminals: terminals.abolishTerminals, abolishCertificates: terminals.abolishCertificates,
    },
    confirm: { remarks: application.remarks },
  };
}
