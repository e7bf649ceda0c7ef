/**
 * One sample of every item of 変更内容入力画面 for `change-combinations.spec.ts`: what is typed, and what the contract must be
 * from 利用開始日 on. The expected contract is written from the input, never computed by the mock.
 */
import type { Visit } from '../http/change';
import type { Form } from '../http/forms';
import { codes } from './codes';
import { details } from './details';
import { general } from './general';
import { other } from './other';
import type { Sample } from './sample';

export { officeCodeOf, sampleOffice } from './sample';
export type { Contract, Given, OfficeInput, Sample, Scene } from './sample';

/** By the code of the item. */
export const sampleChanges: Readonly<Record<string, Sample>> = { ...details, ...codes, ...general, ...other };

/** Two samples on one screen: both type, one after the other. */
export function together(one: Form | Visit | undefined, other: Form | Visit): Form | Visit {
  if (one === undefined) return other;
  if (typeof one !== 'function' && typeof other !== 'function') return { ...one, ...other };
  const typed = async (what: Form | Visit, ...args: Parameters<Visit>): Promise<Form> => (typeof what === 'function' ? what(...args) : what);
  return async (user, path) => ({ ...(await typed(one, user, path)), ...(await typed(other, user, path)) });
}
