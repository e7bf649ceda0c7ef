import type { Person } from '../domain/contract';
import type { Entered } from '../store/tables';
import type { FieldId } from '../vocabulary/fields';
import { message } from '../vocabulary/messages';
import { checkFields } from './check';
import { GroupRow, Row, typed, type Errors } from './form';

const names = ['familyName', 'givenName', 'familyKana', 'givenKana', 'department', 'position', 'phone', 'fax', 'email', 'emailAgain'] as const;
type PersonField = (typeof names)[number];
/** '' for 申込担当者, `manager` for 管理責任者. */
export type PersonPrefix = '' | 'manager';

/** The name of an input of that person. */
const personField = (prefix: PersonPrefix, name: PersonField): FieldId =>
  (prefix === '' ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`) as FieldId;

/** The ten inputs of a person (S0 1-⑤), eight rows. */
export function PersonRows({ prefix, ...shown }: { prefix: PersonPrefix; entered: Entered; errors: Errors; hints?: Readonly<Partial<Record<FieldId, string>>> }) {
  const id = (name: PersonField): FieldId => personField(prefix, name);
  return (
    <>
      <GroupRow names={[id('familyName'), id('givenName')]} {...shown} />
      <GroupRow names={[id('familyKana'), id('givenKana')]} {...shown} />
      <Row name={id('department')} {...shown} />
      <Row name={id('position')} {...shown} />
      <Row name={id('phone')} {...shown} />
      <Row name={id('fax')} {...shown} />
      <GroupRow names={[id('email'), id('emailAgain')]} {...shown} />
    </>
  );
}

/** Forms of the fields, and R-23: the address twice, identical. */
export function checkPerson(prefix: PersonPrefix, entered: Entered): Errors {
  const errors = checkFields(names.map((name) => personField(prefix, name)), entered);
  const [first, again] = [personField(prefix, 'email'), personField(prefix, 'emailAgain')];
  const differ = typed(entered, first).trim() !== typed(entered, again).trim();
  return differ && !errors[first] && !errors[again] ? { ...errors, [again]: message('emailMismatch') } : errors;
}

/** A person to be looked at, as labels with their values. */
export const personFacts = ({ familyName, givenName, familyKana, givenKana, department, position, phone, fax, email }: Person): [string, string][] => [
  ['氏名', `${familyName} ${givenName}`], ['氏名(フリガナ)', `${familyKana} ${givenKana}`],
  ['所属部課名', department], ['役職名', position], ['電話番号', phone], ['FAX番号', fax], ['E-mailアドレス', email],
];
