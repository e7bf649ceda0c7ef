/** A number in a circle, as call-outs have it; in brackets where there is no such character. */
export const circled = (number: number): string => (number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`);
