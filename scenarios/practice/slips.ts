import type { Page } from '@playwright/test';
import type { Goal } from '../../mock-server/practice/judge/goal';
import { goalsOf } from '../../mock-server/practice/judge/goals';
import type { MistakeKind } from '../../mock-server/practice/judge/mistake';
import { Nss, type ScreenName } from '../../pages';
import { procedures } from '../procedures';
import { CENTRE, MAIL, type Action, type Person, type Procedure, type ScreenAction } from '../procedures/types';

/** One action of a procedure in its place. */
export interface Entry {
  readonly ref: string;
  /** Index of its step. */
  readonly step: number;
  readonly person: Person;
  /** A screen, or E-mail. */
  readonly screen: string;
  readonly action: Action;
  /** Index of the goal that it reaches; null for what is only typed or looked at. */
  readonly goal: number | null;
}

export type InputAction = Extract<ScreenAction, { do: 'fill' | 'choose' | 'tick' | 'upload' }>;

/** A typical mistake, made in place of (or just before) the action `at`. */
export interface Slip {
  /** Index of an entry. */
  readonly at: number;
  /** What the task bar has to call it, and the control or mail that it has to name. */
  readonly kind: MistakeKind;
  readonly label: string;
  readonly make:
    | { readonly do: 'forget' | 'change' | 'asPartner'; readonly input: InputAction }
    | { readonly do: 'press'; readonly label: string }
    | { readonly do: 'passBy'; /** Index of the entry that is pressed without doing what comes before. */ readonly pressed: number }
    | { readonly do: 'elsewhere' };
}

/** How many mistakes are made of each procedure, where it has room for them. */
export const WANTED = 10;
const LOGIN = 'ログイン画面';
/** Where somebody strays to who does something else altogether. */
export const ELSEWHERE = 'パスワード変更画面';
const SECRET_BUTTON = 'パスワードを変更する';

const isInput = (action: Action): action is InputAction => ['fill', 'choose', 'tick', 'upload'].includes(action.do);

/** Everything that a trainee does in a procedure, in order. NACCSセンター acts by itself. */
export function entriesOf(procedure: Procedure): readonly Entry[] {
  const goals = goalsOf(procedure).map((goal, index) => ({ goal, index }));
  const queue = { press: goals.filter(({ goal }) => goal.kind === 'press' && !goal.soft), file: goals.filter(({ goal }) => goal.kind === 'file'), mail: goals.filter(({ goal }) => goal.kind === 'mail') };
  const reached = (action: Action): number | null => {
    if (action.do === 'press') return queue.press.shift()?.index ?? null;
    if (action.do === 'expectFile' || action.do === 'expectDownload') return queue.file.shift()?.index ?? null;
    return action.do === 'expectMail' ? queue.mail.shift()?.index ?? null : null;
  };
  return procedure.steps.flatMap(({ ref, actor, scenes }, step) => (actor === 'centre' ? [] : scenes.filter(({ screen }) => screen !== CENTRE).flatMap(({ screen, actions }) =>
    actions.map((action): Entry => ({ ref, step, person: actor, screen, action, goal: reached(action) })))));
}

/** Page objects want a page to be made; to know their labels any will do. */
const noPage: unknown = new Proxy(() => undefined, { get: () => noPage, apply: () => noPage });
const screens = new Nss(noPage as Page);

/** Is it on the screen in whichever state that is? */
const isAlwaysOn = (screen: string, label: string): boolean => label in screens.screen(screen as ScreenName).controls;

/** Where buttons and links lead, as all procedures tell it: by screen and label. It can depend on who presses. */
const leads = new Map<string, Map<string, Set<string>>>();
for (const { steps } of procedures) for (const { scenes } of steps) for (const { screen, actions } of scenes) for (const action of actions) {
  if (action.do !== 'press' || !('to' in action) || action.row !== undefined || action.alert !== undefined || action.tab !== undefined) continue;
  const labels = leads.get(screen) ?? new Map<string, Set<string>>();
  leads.set(screen, labels.set(action.label, (labels.get(action.label) ?? new Set<string>()).add(action.to)));
}

/**
 * Typical mistakes for a procedure, found in its own data: ten, or as many as there is room for. They are spread over all
 * kinds that can happen in it, and over its whole length.
 */
export function slipsFor(procedure: Procedure): readonly Slip[] {
  const entries = entriesOf(procedure);
  const goals = goalsOf(procedure);
  const all = entries.flatMap((_, at) => [...atPress(procedure, entries, goals, at), ...passingBy(entries, goals, at)]);
  const byKind = [...new Set(all.map(({ kind }) => kind))].map((kind) => spread(all.filter((slip) => slip.kind === kind)));
  const chosen: Slip[] = [];
  while (chosen.length < WANTED && byKind.some(({ length }) => length > 0)) {
    for (const slips of byKind) {
      const slip = slips.shift();
      if (slip && chosen.length < WANTED) chosen.push(slip);
    }
  }
  return chosen.sort((one, other) => one.at - other.at);
}

/** The same in another order, so that the first few come from everywhere: steps of the golden section never crowd. */
const spread = (slips: readonly Slip[]): Slip[] =>
  slips.map((slip, index) => ({ slip, place: (index * 0.618_033_988_75) % 1 })).sort((one, other) => one.place - other.place).map(({ slip }) => slip);

/** What can go wrong where something is pressed. */
function atPress(procedure: Procedure, entries: readonly Entry[], goals: readonly Goal[], at: number): readonly Slip[] {
  const entry = entries[at];
  const goal = entry?.goal === null || entry?.goal === undefined ? undefined : goals[entry.goal];
  if (entry?.action.do !== 'press' || goal?.kind !== 'press' || goal.alert !== undefined || ('tab' in entry.action && entry.action.tab !== undefined)) return [];
  const inputs = [...new Map(goal.inputs.filter((input): input is InputAction => isInput(input)).map((input) => [`${input.label} ${'row' in input ? JSON.stringify(input.row) : ''}`, input])).values()];
  return [
    ...inputs.flatMap((input) => wrongInputs(procedure, entry, at, input)),
    ...otherButtons(entries, entry, at),
    ...tooEarly(entries, goals, at),
    ...(entry.screen === 'メニュー画面' && procedure.cast !== 'newcomer' && !entries.some(({ screen }) => screen === ELSEWHERE) ? [{ at, kind: 'screen' as const, label: SECRET_BUTTON, make: { do: 'elsewhere' as const } }] : []),
  ];
}

function wrongInputs({ partner }: Procedure, { screen, person, action }: Entry, at: number, input: InputAction): readonly Slip[] {
  const { label } = input;
  const forgotten: Slip = { at, kind: 'forgotten', label, make: { do: 'forget', input } };
  const changed: Slip = { at, kind: 'value', label, make: { do: 'change', input } };
  switch (input.do) {
    case 'tick': return [forgotten];
    case 'choose': return [changed];
    case 'upload': return [forgotten, changed];
    case 'fill': {
      if (input.value === '') return [];
      // Whose password is wrong, NSS does not say: it is told of by the button.
      if (screen === LOGIN && label === 'パスワード') return [forgotten, { ...changed, label: 'label' in action ? String(action.label) : label }];
      if (typeof input.value === 'object' && !Array.isArray(input.value) && 'secret' in input.value) return [forgotten];
      const asPartner: readonly Slip[] = screen === LOGIN && label === 'ログインID' && partner && person !== 'partner' ? [{ at, kind: 'person', label, make: { do: 'asPartner', input } }] : [];
      return [forgotten, changed, ...asPartner];
    }
  }
}

/** Procedures tell the same screen of several kinds of users apart in brackets. */
const plain = (screen: string): string => screen.replace(/（.*）$/, '');

/** Buttons and links of the same screen that lead to somewhere else, where nobody has been yet. */
function otherButtons(entries: readonly Entry[], { screen, action }: Entry, at: number): readonly Slip[] {
  const right = 'to' in action && typeof action.to === 'string' ? action.to : '';
  const seen = [...new Set([...entries.slice(0, at + 1).map((entry) => entry.screen), ...entries.slice(0, at).flatMap((entry) => ('to' in entry.action && typeof entry.action.to === 'string' ? [entry.action.to] : 'opens' in entry.action ? [entry.action.opens] : []))])].map(plain);
  const meant = new Set(entries.filter((entry, index) => index >= at && entry.screen === screen).map((entry) => ('label' in entry.action ? entry.action.label : '')));
  return [...leads.get(screen) ?? []].filter(([label, all]) => !meant.has(label) && isAlwaysOn(screen, label) && [...all].every((to) => ![screen, right, LOGIN, ...seen].map(plain).includes(plain(to))))
    .map(([label]) => ({ at, kind: 'button', label, make: { do: 'press', label } }));
}

/** What leads on from a screen, before something else on it has been sent. */
function tooEarly(entries: readonly Entry[], goals: readonly Goal[], at: number): readonly Slip[] {
  const entry = entries[at];
  const next = entries.find((other, index) => index > at && other.goal !== null);
  const first = goals[entry?.goal ?? -1];
  const goal = goals[next?.goal ?? -1];
  if (!entry || first?.kind !== 'press' || first.inputs.every(({ do: verb }) => verb === 'check') || next?.screen !== entry.screen || next.person !== entry.person || !('to' in entry.action) || entry.action.to !== entry.screen) return [];
  if (goal?.kind !== 'press' || goal.row !== undefined || goal.alert !== undefined || goal.to === goal.screen || goal.inputs.some(({ do: verb }) => verb !== 'check')) return [];
  // Who has pressed it before may press it again.
  const isKnown = entries.slice(0, at + 1).some(({ screen, action }) => screen === entry.screen && 'label' in action && action.label === goal.label);
  return isKnown ? [] : [{ at, kind: 'order', label: goal.label, make: { do: 'press', label: goal.label } }];
}

/** A mail that is not read, or a file that is not fetched, before what comes next is pressed. */
function passingBy(entries: readonly Entry[], goals: readonly Goal[], at: number): readonly Slip[] {
  const entry = entries[at];
  const goal = entry?.goal === null || entry?.goal === undefined ? undefined : goals[entry.goal];
  if (!entry || (goal?.kind !== 'mail' && goal?.kind !== 'file') || (goal.kind === 'mail' && goal.reads.length > 0)) return [];
  const pressed = entries.findIndex((other, index) => index > at && other.goal !== null);
  const next = entries[pressed];
  const index = entry.goal ?? 0;
  const target = next?.goal ?? -1;
  const between = goals.slice(index + 1, target);
  if (next?.action.do !== 'press' || !('to' in next.action) || next.action.alert !== undefined || next.action.row !== undefined || between.some(({ kind }) => kind === 'centre')) return [];
  const isLoginNext = next.screen === LOGIN && entries.slice(at + 1, pressed).some(({ screen, action }) => screen === LOGIN && action.do === 'open' || (screen === MAIL && action.do === 'follow' && 'to' in action && action.to === LOGIN));
  const own = entries.slice(at + 1, pressed).every(({ action }) => action.do !== 'read');
  if (goal.kind === 'mail') return isLoginNext && own ? [{ at, kind: 'mail', label: goal.mail.subject, make: { do: 'passBy', pressed } }] : [];
  return next.screen === entry.screen && next.person === entry.person ? [{ at, kind: 'skipped', label: goal.label, make: { do: 'passBy', pressed } }] : [];
}
