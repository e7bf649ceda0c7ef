/**
 * A serial as so many digits and a capital letter: 1 → 0001A, 9999 → 9999A, 10000 → 0001B.
 * The documents show the form only (180007A, 99999W); that the letter goes on when the digits are used up is assumed.
 * @param serial from 1
 * @throws RangeError where the letters are used up, or for anything but a whole number from 1
 */
export function serialWithLetter(serial: number, digits: number): string {
  const perLetter = 10 ** digits - 1;
  if (!Number.isInteger(serial) || serial < 1 || serial > 26 * perLetter) {
    throw new RangeError(`no serial of ${digits} digits and a letter: ${serial}`);
  }
  const letter = String.fromCharCode('A'.charCodeAt(0) + Math.floor((serial - 1) / perLetter));
  return `${String(((serial - 1) % perLetter) + 1).padStart(digits, '0')}${letter}`;
}
