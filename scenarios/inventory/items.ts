/**
 * Every item that the procedure documents describe, as data with its place in the documents. A test that shows one says so
 * with `covers`; what the walks show follows from the procedures (`walked`). `npm test` fails where an item has no test.
 */
import { applicationFields, changeFields, changeItemFields, contactFields } from './fields-change';
import { billingFields, newFields, settingsFields } from './fields-new';
import { facts, prices } from './figures';
import { addresses, forms, frame, states, tables } from './forms';
import { mails, mailTexts } from './mails';
import { papers } from './papers';
import { applyingRules } from './rules-applying';
import { runningRules } from './rules-running';
import { screens } from './screens';
import { cyberPortSteps, cyberPortVariants, phases } from './steps-cyber-port';
import { firstSteps, retirementSteps, terminalSteps } from './steps-nss';
import { changeTransitions, mailTransitions, menuTransitions } from './transitions-change';
import { boardTransitions, newTransitions, settingsTransitions } from './transitions-new';
import type { Item } from './types';

export type { Item } from './types';

/** The items by kind, in the order of the report. */
export const inventory = {
  screens,
  steps: [...terminalSteps, ...firstSteps, ...retirementSteps, ...cyberPortSteps, ...cyberPortVariants, ...phases],
  transitions: [...changeTransitions, ...menuTransitions, ...mailTransitions, ...newTransitions, ...settingsTransitions, ...boardTransitions],
  fields: [...changeItemFields, ...contactFields, ...changeFields, ...applicationFields, ...newFields, ...billingFields, ...settingsFields],
  rules: [...applyingRules, ...runningRules],
  mails: [...mails, ...mailTexts],
  papers,
  forms: [...forms, ...states],
  notices: [...frame, ...tables, ...addresses],
  figures: [...prices, ...facts],
} as const satisfies Readonly<Record<string, readonly Item[]>>;

export type Kind = keyof typeof inventory;
/** The id of a documented item; any other does not compile. */
export type ItemId = (typeof inventory)[Kind][number]['id'];
type Listed = Item & { readonly id: ItemId; readonly kind: Kind };

/** All items, each with its kind. */
export const items: readonly Listed[] =
  (Object.keys(inventory) as Kind[]).flatMap((kind) => (inventory[kind] as readonly (Item & { readonly id: ItemId })[]).map((item) => ({ ...item, kind })));
