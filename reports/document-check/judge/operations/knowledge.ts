import { namesOfMail } from '../../truth/names';
import type { TrueAction, TrueControl, TrueScreen, TrueStep, TrueWalk, Truth } from '../../truth/types';
import { keyOf, namesOf, screenKeyOf, type Way } from './names';

/** Something on a screen that can be named. */
export interface Spot {
  readonly screen: Screen;
  readonly control: TrueControl;
  readonly way: Way;
  /** The label, or the option where the name is that of an option. */
  readonly label: string;
}

export interface Screen {
  readonly index: number;
  readonly name: string;
  /** Null for what happens outside the screens (E-mail). */
  readonly truth: TrueScreen | null;
  readonly spots: ReadonlyMap<string, readonly Spot[]>;
  /** Labels that walks have opened as tabs here. */
  readonly tabs: Set<string>;
}

/** An action of a walk, with the step that it belongs to. */
export interface Deed {
  readonly walk: TrueWalk;
  readonly step: TrueStep;
  /** Of the step in its walk. */
  readonly stepIndex: number;
  readonly action: TrueAction;
}

/** A stay on one screen in a walk; a screen that no walk has seen is a walk of one visit, without deeds. */
export interface Visit {
  readonly state: number;
  /** Index of the walk; from `walks.length` on there is one for each screen that no walk has seen. */
  readonly walk: number;
  readonly screen: Screen;
  readonly deeds: readonly Deed[];
  readonly byKey: ReadonlyMap<string, readonly Deed[]>;
  /** What it costs a document to leave it out. */
  readonly skip: number;
  /** Does it begin with a step of the document that the walk is of? */
  readonly isNumbered: boolean;
}

/** The truth as it is looked things up in. */
export interface Knowledge {
  readonly truth: Truth;
  readonly screens: readonly Screen[];
  readonly screensByKey: ReadonlyMap<string, readonly Screen[]>;
  readonly visits: readonly Visit[];
  readonly visitsOf: ReadonlyMap<Screen, readonly Visit[]>;
  /** Index of the first visit of each walk, and one past the last. */
  readonly starts: readonly number[];
  readonly visitOf: ReadonlyMap<Deed, Visit>;
  /** All actions of a walk by its step. */
  readonly deedsOf: ReadonlyMap<TrueStep, readonly Deed[]>;
  readonly spots: ReadonlyMap<string, readonly Spot[]>;
  readonly deeds: ReadonlyMap<string, readonly { readonly visit: Visit; readonly deed: Deed }[]>;
}

/** What a person does on a screen, as against looking at it. */
export const ACTS: ReadonlySet<string> = new Set(['press', 'fill', 'choose', 'tick', 'upload', 'switchTab', 'follow', 'expectFile', 'expectDownload']);
const NAMED = new Set([...ACTS, 'check', 'read', 'expectMail']);
const OUTSIDE = 'NACCSセンター';

const known = new WeakMap<Truth, Knowledge>();

export function knowledgeOf(truth: Truth): Knowledge {
  let knowledge = known.get(truth);
  if (!knowledge) known.set(truth, knowledge = learn(truth));
  return knowledge;
}

function learn(truth: Truth): Knowledge {
  const screens = new Map<string, Screen>();
  const screenOf = (name: string, own: TrueScreen | null = null): Screen => {
    let screen = screens.get(name);
    if (!screen) screens.set(name, screen = screenFrom(screens.size, name, own));
    return screen;
  };
  for (const own of truth.screens) screenOf(own.name, own);

  const kinds = new Map(truth.mails.map(({ subject, kind }) => [subject, kind]));
  const visits: Visit[] = [];
  const starts: number[] = [];
  for (const [index, walk] of truth.walks.entries()) {
    starts.push(visits.length);
    for (const deeds of staysOf(walk)) visits.push(visitOf(visits.length, index, screenOf(deeds[0]?.action.screen ?? ''), deeds, kinds));
  }
  const seen = new Set(visits.map(({ screen }) => screen));
  for (const screen of [...screens.values()]) if (!seen.has(screen)) {
    starts.push(visits.length);
    visits.push(visitOf(visits.length, starts.length - 1, screen, [], kinds));
  }
  starts.push(visits.length);
  return {
    truth, visits, starts, screens: [...screens.values()],
    screensByKey: screenKeys([...screens.values()]),
    visitsOf: grouped(visits, ({ screen }) => screen),
    visitOf: new Map(visits.flatMap((visit) => visit.deeds.map((deed) => [deed, visit] as const))),
    deedsOf: grouped(visits.flatMap(({ deeds }) => deeds), ({ step }) => step),
    spots: merged([...screens.values()].map((screen) => screen.spots)),
    deeds: merged(visits.map((visit) => new Map([...visit.byKey].map(([key, deeds]) => [key, deeds.map((deed) => ({ visit, deed }))])))),
  };
}

function screenFrom(index: number, name: string, truth: TrueScreen | null): Screen {
  const spots = new Map<string, Spot[]>();
  const screen: Screen = { index, name, truth, spots, tabs: new Set() };
  const add = (called: string, spot: Spot): void => {
    const key = keyOf(called);
    if (key !== '') push(spots, key, spot);
  };
  for (const control of truth?.controls ?? []) {
    if (control.label === '') continue;
    for (const { name: called, way } of namesOf(control.label)) add(called, { screen, control, way, label: control.label });
    for (const option of control.options ?? []) for (const { name: called, way } of namesOf(option)) {
      if (way === 'label' || way === 'plain') add(called, { screen, control, way: 'option', label: option });
    }
  }
  return screen;
}

/** The walk's actions, stay by stay. What NACCSセンター and time do ends a stay and is none itself. */
function staysOf(walk: TrueWalk): Deed[][] {
  const stays: Deed[][] = [];
  let screen: string | null = null;
  for (const [stepIndex, step] of walk.steps.entries()) for (const action of step.actions) {
    if (action.screen === OUTSIDE) {
      screen = null;
      continue;
    }
    if (action.screen !== screen) stays.push([]);
    screen = action.screen;
    stays.at(-1)?.push({ walk, step, stepIndex, action });
    if (action.to === null || action.to === nextScreen(walk, stepIndex, action)) continue;
    // A screen that comes and on which nobody does anything.
    stays.push([{ walk, step, stepIndex, action: { ...action, kind: 'arrive', screen: action.to, role: null, label: null, value: null, to: null } }]);
    screen = action.to;
  }
  return stays;
}

function nextScreen({ steps }: TrueWalk, stepIndex: number, { index }: TrueAction): string | undefined {
  const own = steps[stepIndex]?.actions;
  return (own?.[own.findIndex((action) => action.index === index) + 1] ?? steps[stepIndex + 1]?.actions[0])?.screen;
}

function visitOf(state: number, walk: number, screen: Screen, deeds: readonly Deed[], kinds: ReadonlyMap<string, string>): Visit {
  const byKey = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const { kind, label, mail } = deed.action;
    if (kind === 'switchTab' && label !== null) screen.tabs.add(keyOf(label));
    if (!NAMED.has(kind)) continue;
    const names = mail !== null ? namesOfMail({ subject: mail.subject, kind: kinds.get(mail.subject) ?? mail.subject })
      : namesOf(label ?? '').map(({ name }) => name);
    for (const key of new Set(names.map(keyOf))) if (key !== '') push(byKey, key, deed);
  }
  const isPassed = deeds.some(({ action }) => action.kind === 'press');
  return { state, walk, screen, deeds, byKey, skip: isPassed ? 0.35 : 0.05, isNumbered: deeds[0]?.step.numbered ?? false };
}

function screenKeys(screens: readonly Screen[]): Map<string, Screen[]> {
  const keys = new Map<string, Screen[]>();
  for (const screen of screens) {
    const { name, truth } = screen;
    const bare = name.replace(/[\s　]*[（(][^（）()]*[）)]\s*$/, '');
    for (const key of new Set([name, truth?.title ?? name, bare].map(screenKeyOf))) if (key !== '') push(keys, key, screen);
  }
  return keys;
}

function grouped<K, V>(values: readonly V[], keyOfValue: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) push(groups, keyOfValue(value), value);
  return groups;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function merged<V>(maps: readonly ReadonlyMap<string, readonly V[]>[]): Map<string, V[]> {
  const all = new Map<string, V[]>();
  for (const map of maps) for (const [key, values] of map) for (const value of values) push(all, key, value);
  return all;
}
