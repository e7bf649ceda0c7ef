import { faker as japanese } from '@faker-js/faker/locale/ja';
import type { Faker } from '@faker-js/faker';

// The class is taken from the Japanese instance: the package's main entry would load all 70 locales (four times as long).
const FakerClass = japanese.constructor as typeof Faker;

/**
 * A source of randomness of its own for each call, so that nothing built elsewhere changes what is built here.
 * @param seed the seed of the whole run, then whatever tells this thing from the others (index, a name's number …)
 */
export const randomFor = (...seed: number[]): Faker => new FakerClass({ locale: japanese.rawDefinitions, seed: seedOf(seed) });

/** Mixes the numbers into one (FNV-1a): the constructor takes no list. */
function seedOf(numbers: readonly number[]): number {
  return numbers.reduce((hash, number) => Math.imul(hash ^ (number >>> 0), 0x01000193) >>> 0, 0x811c9dc5);
}
