/** The generator of combinations: every case of two items happens, nothing forbidden does, and it is few sets. */
import fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { allPairs, tuplesOf } from '../behaviour/all-pairs';
import { framed, others, together } from '../behaviour/change-item-codes';

const tagged = { tag: ['@unit'] };
const all = [...framed, ...others];

const missing = (things: readonly string[], allowed: (one: string, other: string) => boolean): string[] => {
  const sets = allPairs(things, allowed);
  return tuplesOf(things, allowed)
    .filter(({ first, second, chosen: [a, b] }) => (a || b) && !sets.some((set) => set.includes(first) === a && set.includes(second) === b))
    .map(({ first, second, chosen }) => `${first} ${second} ${chosen.join()}`);
};

test('変更内容入力画面の24項目: 同時に申し込める2項目は、どれも両方・片方だけの組み合わせに現れる', tagged, () => {
  const began = performance.now();
  const sets = allPairs(all, together);
  process.stdout.write(`変更項目の組み合わせ: ${sets.length}件（${Math.round(performance.now() - began)}ms）\n`);
  expect(missing(all, together)).toEqual([]);
  // 18 items inside the frame, and 機器共用 with each kind of 共同利用.
  expect(tuplesOf(all, together).filter(({ chosen: [a, b] }) => a && b)).toHaveLength(18 * 17 / 2 + 2);
  expect(sets.length).toBeLessThan(30);
});

test('同時に申し込めない2項目は、どの組み合わせにも一緒に現れない', tagged, () => {
  for (const set of allPairs(all, together)) {
    for (const one of set) for (const other of set) expect(one === other || together(one, other), `${one} ${other}`).toBe(true);
  }
});

test('どのような制約でも、許される組み合わせはすべて現れる', tagged, () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 9 }), fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8))), (size, forbidden) => {
    const things = Array.from({ length: size }, (_, index) => `項目${index}`);
    const allowed = (one: string, other: string): boolean => !forbidden.some(([a, b]) => [`項目${a}`, `項目${b}`].includes(one) && [`項目${a}`, `項目${b}`].includes(other));
    expect(missing(things, allowed)).toEqual([]);
  }));
});
