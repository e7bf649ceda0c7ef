/** What stands in a contract, as the inputs of 変更申込 show it at first; and back. */
import type { Contract, Person, Place } from '../../domain/contract';
import { prefectures } from '../../domain/postal-code';
import { lookUpPostalCode } from '../../postal';
import type { Entered } from '../../store/tables';
import { fields, type FieldId } from '../../vocabulary/fields';
import { enteredContact, placeOf, valueOf } from '../entered';

type Prefix = Parameters<typeof placeOf>[1];

/** The parts of an address that screens ask for one by one. */
export interface AddressParts {
  readonly prefecture: string;
  readonly city: string;
  readonly street: string;
  readonly building: string;
}

/**
 * Splits an address. Put together again as {@link placeOf} does, the parts give the same address.
 * @param postalCode where it is known, it tells where the town ends
 * @returns empty parts for what the address does not say
 */
function splitAddress(address: string, postalCode: string): AddressParts {
  const prefecture = prefectures.find((name) => address.startsWith(name)) ?? '';
  const [, rest = '', building = ''] = /^([^　]*)(?:　([^]*))?$/.exec(address.slice(prefecture.length)) ?? [];
  const end = Math.min(endOfTown(rest, prefecture, postalCode), LONGEST);
  return { prefecture, city: rest.slice(0, end), street: rest.slice(end), building };
}

/** 住所(市区町村) takes no more. */
const LONGEST: number = fields.companyCity.rule.max;

/** Where 住所(市区町村) ends: with the town of the 郵便番号, before the first number, or with the name of the city. */
function endOfTown(rest: string, prefecture: string, postalCode: string): number {
  const place = lookUpPostalCode(postalCode);
  const town = place !== null && place.prefecture === prefecture ? place.city + place.town : '';
  if (town !== '' && rest.startsWith(town) && rest.length > town.length) return town.length;
  const number = rest.search(/[0-9０-９]/);
  if (number > 0) return number;
  return /^.+?[市区町村](?=.)/.exec(rest)?.[0].length ?? rest.length;
}

const inputsOf = (prefix: Prefix, { name, kana, postalCode, address, phone }: Place): Record<string, string> => {
  const { prefecture, city, street, building } = splitAddress(address, postalCode);
  return {
    [`${prefix}Name`]: name, [`${prefix}Kana`]: kana, [`${prefix}Postal`]: postalCode, [`${prefix}Prefecture`]: prefecture, [`${prefix}City`]: city,
    [`${prefix}Street`]: street, [`${prefix}Building`]: building, [`${prefix}Phone`]: phone,
  };
};

/** A place as its inputs show it. */
export const enteredPlace = (prefix: Prefix, place: Place): Entered =>
  Object.fromEntries(Object.entries(inputsOf(prefix, place)).filter(([name]) => !name.endsWith('Kana') || name in fields));

/**
 * The inputs of an address as a place. Inputs that are as they were shown change nothing, however the address is written.
 * @param before what they showed at first
 */
export function placeTyped(entered: Entered | undefined, prefix: Prefix, before: Place): Place {
  const shown = inputsOf(prefix, before);
  const typed = placeOf(entered, prefix);
  const isAsShown = (part: string): boolean => (part === 'Prefecture' ? entered?.[prefix + part] : valueOf(entered, `${prefix}${part}` as FieldId)) === shown[prefix + part];
  return {
    ...typed,
    address: ['Prefecture', 'City', 'Street', 'Building'].every(isAsShown) ? before.address : typed.address,
    // Where no reading is asked for, it stays as long as the name does.
    kana: `${prefix}Kana` in fields ? typed.kana : typed.name === before.name ? before.kana : '',
  };
}

/** システム管理責任者の情報 as its inputs show it. */
export function enteredManager({ manager, emergencyFax }: Pick<Contract, 'manager' | 'emergencyFax'>): Entered {
  const inputs = Object.entries(enteredContact(manager)).map(([name, value]) => [`manager${name.charAt(0).toUpperCase()}${name.slice(1)}`, value] as const);
  return { ...Object.fromEntries(inputs), emergencyFax };
}

/** Are two values the same, part by part? */
export const isSame = (one: Place | Person | Contract['holder'], other: Place | Person | Contract['holder']): boolean =>
  Object.entries(one).every(([name, value]) => (other as unknown as Record<string, unknown>)[name] === value);
