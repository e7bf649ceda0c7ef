import type { Truth, TrueControl, TrueScreen } from '../../truth/types';
import { namesOfControl, type Placed } from '../../truth/lookup';
import { compareNames, spelling } from '../spelling';
import { add, type Context } from './context';

/** What can be filled in or chosen; buttons and links are no fields. */
const FIELDS = new Set(['textbox', 'combobox', 'listbox', 'file', 'password', 'checkbox', 'radio', 'spinbutton', 'searchbox', 'textarea']);

interface Fields {
  readonly byName: ReadonlyMap<string, readonly Placed[]>;
  readonly ofScreen: ReadonlyMap<TrueScreen, readonly Placed[]>;
}

const kept = new WeakMap<Truth, Fields>();

function fieldsOf(truth: Truth): Fields {
  const before = kept.get(truth);
  if (before) return before;
  const [byName, ofScreen] = [new Map<string, Placed[]>(), new Map<TrueScreen, Placed[]>()];
  for (const screen of truth.screens) for (const control of screen.controls) {
    if (!FIELDS.has(control.role)) continue;
    const placed = { screen, control, option: null };
    add(ofScreen, screen, placed);
    for (const name of new Set(names(control).map(spelling))) add(byName, name, placed);
  }
  const fields = { byName, ofScreen };
  kept.set(truth, fields);
  return fields;
}

/** A row with several inputs (氏名 姓：, 氏名 名：) is called by the row as well. */
function names(control: TrueControl): string[] {
  const { label } = control;
  const [row = '', ...rest] = label.split(' ');
  return rest.length === 0 ? namesOfControl(control) : [...namesOfControl(control), row, label.replace(/[:：]/g, '')];
}

/** Fields of a name: those where the reader is; else those on the way that the document describes; else all. */
export function fieldsNamed(label: string, at: TrueScreen | null, { truth, walks }: Context): readonly Placed[] {
  const all = fieldsOf(truth).byName.get(spelling(label)) ?? [];
  const here = all.filter(({ screen }) => screen === at);
  if (here.length > 0) return exactFirst(label, here);
  const way = new Set(walks.flatMap(({ steps }) => steps.flatMap(({ actions }) => actions.map(({ screen }) => screen))));
  const onTheWay = all.filter(({ screen }) => way.has(screen.name));
  return exactFirst(label, onTheWay.length > 0 ? onTheWay : all);
}

/** Where some fit by their whole label, those that fit by a part of it are others. */
function exactFirst(label: string, placed: readonly Placed[]): readonly Placed[] {
  const exact = placed.filter(({ control }) => ['same', 'variant'].includes(compareNames(label, control.label)));
  return exact.length > 0 ? exact : placed;
}

/** The field of a screen that a wrong name most likely means; null where none is near, or two are. */
export function nearField(label: string, at: TrueScreen, { truth }: Context): Placed | null {
  const near = (fieldsOf(truth).ofScreen.get(at) ?? []).filter(({ control }) => compareNames(label, control.label) === 'near');
  return near.length === 1 ? near[0] ?? null : null;
}
