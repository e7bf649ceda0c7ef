import type { Reading } from './reading';

/** Words by which a sentence is not meant for everybody, or not always. */
const PROVISO = /任意[でに]|必要に応じ|必要な(?:方|場合)|場合(?!が(?:ご)?(?:ざいま|あ[りる]))|の方(?:は|のみ|も|が)|(?:た|る|の)際[はに、]|(?:希望|利用)(?:する|される|の)(?:方|場合)|ときは|(?:に|と)は?限り/g;
const AFTER = /^[ぁ-ん]{0,4}(?:場合|時[、は:に]|ときは)/;

const found = new WeakMap<Reading, readonly number[]>();

/**
 * Is what stands at `verb` done only by some, or only sometimes?
 * @param sentence where its sentence begins
 * @param end of the verb's stem
 */
export function isConditional(reading: Reading, sentence: number, end: number): boolean {
  let places = found.get(reading);
  if (places === undefined) found.set(reading, places = [...reading.plain.matchAll(PROVISO)].map(({ index }) => index));
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < sentence) low = middle + 1; else high = middle;
  }
  return (places[low] ?? Infinity) < end || AFTER.test(reading.plain.slice(end, end + 10));
}
