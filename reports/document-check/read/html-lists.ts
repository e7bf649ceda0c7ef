/** A list that is being read; it knows what stands before its items. */
export interface List {
  /** @returns the marker of the next item, e.g. `3.`; null where the browser shows none or a bullet */
  marker(attribute: (name: string) => string | undefined): string | null;
}

const ROMAN: readonly (readonly [number, string])[] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

/** @param number from 1 to 3999 */
export function roman(number: number): string {
  let [rest, text] = [number, ''];
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** @param number from 1: a … z, aa … */
export function letters(number: number): string {
  let [rest, text] = [number, ''];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

function numeral(type: string, number: number): string {
  if (number < 1 || number > 3999) return String(number);
  switch (type) {
    case 'a': return letters(number);
    case 'A': return letters(number).toUpperCase();
    case 'i': return roman(number);
    case 'I': return roman(number).toUpperCase();
    default: return String(number);
  }
}

const whole = (text: string | undefined): number | null => (text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null);

/** @param items how many it has: a reversed list counts down from there */
export function listOf(tag: 'ol' | 'ul', attribute: (name: string) => string | undefined, items: number): List {
  if (tag === 'ul' || /list-style(?:-type)?:\s*none/i.test(attribute('style') ?? '')) return { marker: () => null };
  const step = attribute('reversed') === undefined ? 1 : -1;
  let next = whole(attribute('start')) ?? (step === 1 ? 1 : items);
  return {
    marker(of) {
      const number = whole(of('value')) ?? next;
      next = number + step;
      return numeral(of('type') ?? attribute('type') ?? '1', number) + (of('data-delimiter') ?? '.');
    },
  };
}
