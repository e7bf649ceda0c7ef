import { compact } from '../page/find';
import type { PageView } from '../page/view';
import type { Goal, GoalOf, Pressing } from './goal';
import type { Event } from './event';
import type { Mistake } from './mistake';
import { inMail, noteDown, onPage } from './notes';
import { hasOtherWay, isBare, knownTo, nextGoal, personOf, reached, type Exercise, type Progress } from './progress';
import { sent, type Step } from './sent';
import * as sentence from './sentences';
import { isScreen } from './screen';
import { resolve } from './values';

/**
 * What comes of something that a trainee does. Pure: the same exercise, progress and event give the same.
 * @returns how far he is now, and what was wrong with it
 */
export function advance(exercise: Exercise, progress: Progress, event: Event): Step {
  switch (event.kind) {
    case 'sent': return sent(exercise, progress, event);
    case 'shown': return shown(exercise, progress, event);
    case 'mail': return mail(exercise, progress, event);
    case 'centre': {
      const next = nextGoal(exercise, progress);
      return { progress: exercise.goals[next]?.kind === 'centre' ? reached(progress, next) : progress, mistakes: [] };
    }
  }
}

/** A screen has come: it ends what was pressed, opens what follows, and tells where another button has led. */
function shown(exercise: Exercise, before: Progress, event: Extract<Event, { kind: 'shown' }>): Step {
  const { page } = event;
  const arrived = settled(exercise, before, page);
  const strayed = before.strayed !== null && !isScreen(before.strayed.screen, page.screen) && !before.seen.includes(page.screen) && page.alert === '' ? [before.strayed] : [];
  let progress: Progress = { ...arrived.progress, pending: null, strayed: null };
  if (event.byLink && before.pending === null) progress = byAnotherWay(exercise, progress, page);
  progress = looked(exercise, progress, page);
  progress = { ...progress, seen: [...new Set([...progress.seen, page.screen])], leading: leadingOn(exercise, progress, page) };
  return { progress, mistakes: [...arrived.mistakes, ...strayed] };
}

/** What was pressed is done when the screen comes that has to. */
function settled(exercise: Exercise, progress: Progress, page: PageView): Step {
  const { pending } = progress;
  const goal = pending && exercise.goals[pending.goal];
  if (!pending || goal?.kind !== 'press') return { progress, mistakes: [] };
  const { mistakes, isTold = false } = pending;
  const told = isTold ? [] : mistakes;
  if (page.alert !== '' && !isMeant(exercise, progress, goal, page)) {
    const why: Mistake = { kind: 'value', goal: pending.goal, screen: page.screen, label: goal.label, text: sentence.refused(goal.label, page.alert) };
    return { progress, mistakes: isTold || mistakes.length > 0 ? told : [why] };
  }
  const isThere = isScreen(goal.to, page.screen) && (goal.alert === undefined || page.alert !== '');
  const isRight = isThere && (mistakes.length === 0 || !exercise.mend);
  return { progress: isRight ? reached(progress, pending.goal) : progress, mistakes: told };
}

function isMeant(exercise: Exercise, progress: Progress, goal: Goal & Pressing, page: PageView): boolean {
  if (goal.alert === undefined) return false;
  const wanted = resolve(knownTo(exercise, progress), personOf(goal), goal.alert);
  return wanted === null || compact(page.alert).includes(compact(wanted));
}

/** A screen that a button leads to may be reached by a link as well, as long as nothing was to be sent. */
function byAnotherWay(exercise: Exercise, progress: Progress, page: PageView): Progress {
  const { goals } = exercise;
  let passed: number[] = [];
  for (let index = nextGoal(exercise, progress); index < goals.length; index += 1) {
    const goal = goals[index];
    if (!goal || progress.done[index] !== undefined) continue;
    if (goal.kind === 'look' || (goal.kind === 'press' && goal.soft)) { passed.push(index); continue; }
    const to = leadsTo(exercise, progress, index);
    if (to === null) return progress;
    passed = [...passed, index];
    if (isScreen(to, page.screen) && namesRow(exercise, progress, goal, page)) return reached(progress, ...passed);
  }
  return progress;
}

/** 画面名 of where a goal leads that asks for nothing but to be there; null for any other. */
function leadsTo(exercise: Exercise, progress: Progress, index: number): string | null {
  const goal = exercise.goals[index];
  switch (goal?.kind) {
    case 'open': return goal.screen;
    case 'mailLink': return goal.to;
    case 'press': return hasOtherWay(exercise, progress, index) ? goal.to : null;
    default: return null;
  }
}

/** Where one of several rows was meant, the page has to be about that one. */
function namesRow(exercise: Exercise, progress: Progress, goal: Goal, page: PageView): boolean {
  if (goal.kind !== 'press' || goal.row === undefined) return true;
  const row = resolve(knownTo(exercise, progress), personOf(goal), goal.row);
  return row !== null && compact(page.text).includes(compact(row));
}

/** What is only to be looked at is done when it is there. */
function looked(exercise: Exercise, before: Progress, page: PageView): Progress {
  let progress = before;
  for (;;) {
    const index = nextGoal(exercise, progress);
    const goal = exercise.goals[index];
    if (goal?.kind !== 'look' || !isScreen(goal.screen, page.screen)) return progress;
    progress = noteDown(reached(progress, index), goal.reads, onPage(page));
  }
}

/** Goals on this page whose button or link sends nothing. */
function leadingOn({ goals }: Exercise, progress: Progress, page: PageView): readonly number[] {
  const known = new Set(progress.leading);
  goals.forEach((goal, index) => {
    if (goal.kind !== 'press' || !isBare(goal) || !isScreen(goal.screen, page.screen)) return;
    const named = page.controls.filter(({ label, role }) => label === goal.label && (role === 'link' || role === 'button'));
    if (named.length > 0 && named.every(({ role, form }) => role === 'link' || page.forms[form ?? -1]?.method === 'GET')) known.add(index);
  });
  return [...known];
}

/** The first mail of that subject that has not been read, and that says what it has to. */
function mail(exercise: Exercise, progress: Progress, { subject, text }: Extract<Event, { kind: 'mail' }>): Step {
  const known = knownTo(exercise, progress);
  const isIt = (goal: Goal): goal is GoalOf<'mail'> => goal.kind === 'mail' && goal.mail.subject === subject && goal.mail.contains.every((value) => {
    const wanted = resolve(known, personOf(goal), value);
    return wanted === null || compact(text).includes(compact(wanted));
  });
  const index = exercise.goals.findIndex((goal, place) => progress.done[place] !== 'done' && isIt(goal));
  const goal = exercise.goals[index];
  if (goal?.kind !== 'mail') return { progress, mistakes: [] };
  return { progress: noteDown(reached(progress, index), goal.reads, inMail(text)), mistakes: [] };
}
