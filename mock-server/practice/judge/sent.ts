import { find } from '../page/find';
import { goalInWords } from '../words/goal';
import type { Sent } from './event';
import type { Goal, GoalOf } from './goal';
import { wrongIn } from './inputs';
import type { Mistake } from './mistake';
import { hasOtherWay, isSoft, knownTo, nextGoal, personOf, reached, type Exercise, type Progress } from './progress';
import { isScreen } from './screen';
import * as sentence from './sentences';
import { isSameText, resolve } from './values';

/** What became of something that a trainee did. */
export interface Step {
  readonly progress: Progress;
  readonly mistakes: readonly Mistake[];
  /** Something to tell that is no mistake. */
  readonly note?: string;
}

type Pressed = GoalOf<'press'> | GoalOf<'file'>;

/** Something was pressed: the right thing, the right thing too early, something once more, or something else. */
export function sent(exercise: Exercise, progress: Progress, event: Sent): Step {
  const now: Progress = { ...progress, pending: null, strayed: null };
  if (event.pressed.length === 0) return { progress: now, mistakes: [] };
  const next = nextGoal(exercise, now);
  const ahead = exercise.goals.findIndex((goal, index) => index >= next && now.done[index] === undefined && isMeant(exercise, now, goal, event));
  const between = ahead < 0 ? [] : range(next, ahead).filter((index) => now.done[index] === undefined && !isPassed(exercise, now, index, event));
  if (ahead >= 0 && between.every((index) => isOnTheSide(exercise, index))) return inOrder(exercise, now, event, ahead, between);
  const again = exercise.goals.findLastIndex((goal, index) => now.done[index] === 'done' && isMeant(exercise, now, goal, event));
  if (again >= 0) return pressedAgain(exercise, now, event, again);
  if (isLogin(event)) return { progress: now, mistakes: stranger(exercise, now, event, next) };
  const [blocking] = between.filter((index) => !isOnTheSide(exercise, index));
  if (ahead >= 0 && blocking !== undefined && event.isPost && isNear(exercise, next, ahead)) return tooEarly(exercise, now, event, ahead, blocking);
  return astray(exercise, now, event, next);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

const isPressed = (goal: Goal): goal is Pressed => goal.kind === 'press' || goal.kind === 'file';

/** Is it this goal's button, in this goal's row, on this goal's screen? */
function isMeant(exercise: Exercise, progress: Progress, goal: Goal, { from, pressed }: Sent): boolean {
  if (!isPressed(goal) || !isScreen(goal.screen, from.screen)) return false;
  const row = goal.row === undefined ? {} : { row: resolve(knownTo(exercise, progress), personOf(goal), goal.row) };
  return find(from, { label: goal.label, roles: ['button', 'link'], ...row }).some((control) => pressed.includes(control));
}

/** What one comes past without doing it: it is only to be looked at, or one is where it leads already. */
function isPassed(exercise: Exercise, progress: Progress, index: number, { loginId }: Sent): boolean {
  const goal = exercise.goals[index];
  if (!goal || isSoft(goal) || goal.kind === 'open' || goal.kind === 'mailLink' || hasOtherWay(exercise, progress, index)) return true;
  const own = loginIn(exercise, progress, goal);
  return own !== null && own === loginId;
}

/** What can be left out without anything going wrong in NSS. */
function isOnTheSide({ goals }: Exercise, index: number): boolean {
  const kind = goals[index]?.kind;
  return kind === 'mail' || kind === 'file';
}

/** The login ID that a goal logs in with; null where it does not. */
function loginIn(exercise: Exercise, progress: Progress, goal: Goal): string | null {
  const input = goal.kind === 'press' ? goal.inputs.find(({ do: verb, label }) => verb === 'fill' && label === 'ログインID') : undefined;
  return input?.do === 'fill' ? resolve(knownTo(exercise, progress), personOf(goal), input.value) : null;
}

/** Who is to be logged in when a goal is reached; null where that is not known. */
function loginFor(exercise: Exercise, progress: Progress, index: number): string | null {
  const actor = exercise.goals[index]?.actor;
  for (let place = index - 1; place >= 0; place -= 1) {
    const goal = exercise.goals[place];
    const own = goal && goal.actor === actor && progress.done[place] === 'done' ? loginIn(exercise, progress, goal) : null;
    if (own !== null) return own;
  }
  return null;
}

function inOrder(exercise: Exercise, progress: Progress, event: Sent, index: number, leftOut: readonly number[]): Step {
  const goal = exercise.goals[index] as Pressed;
  const missed = leftOut.map((place): Mistake => missedOut(exercise, place, event));
  const wanted = loginFor(exercise, progress, index);
  if (wanted !== null && event.loginId !== null && wanted !== event.loginId) {
    return { progress, mistakes: [...missed, { ...at(index, event, goal.label), kind: 'person', text: sentence.wrongPerson(event.loginId, wanted) }] };
  }
  const passed = range(nextGoal(exercise, progress), index).filter((place) => progress.done[place] === undefined && !leftOut.includes(place));
  const skipped = exercise.mend ? {} : Object.fromEntries(leftOut.map((place) => [place, 'skipped' as const]));
  const before = reached({ ...progress, done: { ...progress.done, ...skipped } }, ...passed);
  if (goal.kind === 'file') return { progress: event.gaveFile ? reached(before, index) : before, mistakes: missed };
  return { progress: { ...before, pending: { goal: index, mistakes: inputMistakes(exercise, before, event, index) } }, mistakes: missed };
}

function missedOut({ goals }: Exercise, index: number, event: Sent): Mistake {
  const goal = goals[index];
  if (goal?.kind === 'mail') return { ...at(index, event, goal.mail.subject), kind: 'mail', text: sentence.unreadMail(goal.mail.subject) };
  const label = goal?.kind === 'file' ? goal.label : '';
  return { ...at(index, event, label), kind: 'skipped', text: sentence.leftOut(`「${label}」を押す`) };
}

const at = (goal: number, { from }: Sent, label: string): Omit<Mistake, 'kind' | 'text'> => ({ goal, screen: from.screen, label });

function inputMistakes(exercise: Exercise, progress: Progress, event: Sent, index: number): readonly Mistake[] {
  const goal = exercise.goals[index];
  if (goal?.kind !== 'press') return [];
  return wrongIn(event.from, event, goal.inputs, { known: knownTo(exercise, progress), person: personOf(goal), isDemanded: exercise.isDemanded })
    .map((wrong) => ({ ...at(index, event, wrong.label), kind: wrong.kind, text: sentence.wrongInput(wrong) }));
}

/** Somebody has gone back: what he sends now stands in place of what he sent before. */
function pressedAgain(exercise: Exercise, progress: Progress, event: Sent, index: number): Step {
  const mistakes = inputMistakes(exercise, progress, event, index);
  if (mistakes.length === 0) return { progress, mistakes: [] };
  const done = Object.fromEntries(Object.entries(progress.done).filter(([place]) => !exercise.mend || Number(place) !== index));
  return { progress: { ...progress, done, pending: { goal: index, mistakes } }, mistakes: [] };
}

const isLogin = ({ from, isPost }: Sent): boolean => isPost && from.controls.some(({ isSecret, role }) => role === 'textbox' && isSecret) && from.controls.some(({ label }) => label === 'ログインID');

/** Logging in out of turn does no harm, unless it is somebody else. */
function stranger(exercise: Exercise, progress: Progress, event: Sent, next: number): readonly Mistake[] {
  const wanted = loginFor(exercise, progress, next);
  const typed = event.from.controls.filter(({ label }) => label === 'ログインID').flatMap(({ name }) => event.fields[name ?? ''] ?? []);
  const other = Object.values(exercise.known.cast).find(({ loginId }) => loginId !== '' && loginId !== wanted && typed.some((one) => isSameText(one, loginId)));
  return wanted === null || !other ? [] : [{ ...at(next, event, 'ログインID'), kind: 'person', text: sentence.wrongPerson(other.loginId, wanted) }];
}

/** The same labels come again in later parts; what belongs to another part is not what somebody meant. */
const isNear = ({ goals }: Exercise, from: number, to: number): boolean => !goals.slice(from + 1, to).some(({ kind }) => kind === 'centre');

function tooEarly(exercise: Exercise, progress: Progress, event: Sent, index: number, blocking: number): Step {
  const [label, first] = [(exercise.goals[index] as Pressed).label, exercise.goals[blocking]];
  const words = first ? goalInWords(first, (value) => resolve(knownTo(exercise, progress), personOf(first), value)) : '';
  return {
    progress: { ...progress, pending: { goal: index, mistakes: inputMistakes(exercise, progress, event, index), isTold: true } },
    mistakes: [{ ...at(index, event, label), kind: 'order', text: sentence.wrongOrder(label, words) }],
  };
}

/** Something that belongs to no goal. Only what changes something, or what was pressed in place of the right button, is wrong. */
function astray(exercise: Exercise, progress: Progress, event: Sent, next: number): Step {
  const { goals } = exercise;
  const index = goals.findIndex((goal, place) => place >= next && progress.done[place] === undefined && !isSoft(goal));
  const goal = goals[index];
  const pressed = event.pressed[0]?.label ?? '';
  if (!goal) return { progress, mistakes: [] };
  if (isPressed(goal) && isScreen(goal.screen, event.from.screen)) {
    if (pressed === goal.label && goal.row !== undefined) {
      const row = resolve(knownTo(exercise, progress), personOf(goal), goal.row) ?? '';
      return { progress, mistakes: [{ ...at(index, event, pressed), kind: 'button', text: sentence.wrongRow(pressed, row) }] };
    }
    const isButton = event.pressed.some(({ role }) => role === 'button');
    if (isButton || exercise.strict) return { progress: { ...progress, strayed: { ...at(index, event, pressed), kind: 'button', text: sentence.wrongButton(pressed, goal.label) } }, mistakes: [] };
    return { progress, mistakes: [], note: sentence.detour(pressed, goal.label) };
  }
  const isKnown = goals.some(({ screen }, place) => progress.done[place] !== undefined && isScreen(screen, event.from.screen));
  if (!event.isPost || isKnown) return { progress, mistakes: [] };
  return { progress, mistakes: [{ ...at(index, event, pressed), kind: 'screen', text: sentence.wrongScreen(event.from.screen, goal.screen) }] };
}
