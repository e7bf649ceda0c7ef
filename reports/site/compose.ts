import type { Evidence } from '../evidence';
import type { Action, Mail, Part, Picture, Shot, Step, Walk } from './model';
import { passing, type Outline, type OutlineStep } from './outline';

export interface Context {
  /** What the procedure is made of; undefined when nobody knows the procedure any more. */
  readonly outline: Outline | undefined;
  /** Finds a screenshot by the name the evidence gives it; null when there is none. */
  readonly picture: (name: string) => Picture | null;
  /** Why the run says that this walk failed although its evidence may not (null: it does not say so). */
  readonly complaint: string | null;
}

/** How a reference looks that is a number in the document; asked only of procedures that nobody knows any more. */
const numbered = /^\d+-\S/;

/** Neighbouring actions with the same reference are one step. */
function groups(actions: readonly Action[]): Action[][] {
  const found: Action[][] = [];
  for (const action of actions) {
    const last = found.at(-1);
    if (last?.[0]?.ref === action.ref) last.push(action);
    else found.push([action]);
  }
  return found;
}

const anchorOf = (index: number): string => `step-${index + 1}`;

function shots(actions: readonly Action[], context: Context): Shot[] {
  return actions.flatMap(({ screenshot, screen, url }) => {
    const picture = screenshot === null ? null : context.picture(screenshot);
    return picture === null ? [] : [{ picture, screen, url }];
  });
}

function visited(actions: readonly Action[], index: number, planned: OutlineStep | undefined, context: Context): Omit<Step, 'mails'> {
  const failed = actions.find((action) => action.outcome === 'failed');
  const first = actions[0] as Action;
  return {
    anchor: anchorOf(index),
    ref: first.ref,
    numbered: planned?.numbered ?? numbered.test(first.ref),
    screen: passing(actions.map((action) => action.screen)),
    title: planned?.title ?? first.title,
    note: planned?.note ?? null,
    outcome: failed ? 'failed' : 'passed',
    message: failed ? failed.message ?? '確認した内容が文書と一致しません。' : null,
    actions,
    durationMs: actions.reduce((sum, action) => sum + action.durationMs, 0),
    verified: [...new Set(actions.flatMap((action) => action.verified))],
    shots: shots(actions, context),
  };
}

function unvisited(planned: OutlineStep, index: number): Step {
  const { ref, numbered: isNumbered, screen, title, note } = planned;
  return {
    anchor: anchorOf(index), ref, numbered: isNumbered, screen, title, note,
    outcome: 'unvisited', message: null, actions: [], durationMs: 0, verified: [], shots: [], mails: [],
  };
}

/** Puts steps under the headings of the document; a step without a part of its own belongs to the one before it. */
function intoParts(steps: readonly Step[], partOf: (step: Step) => string | undefined): Part[] {
  const parts: { title: string | null; steps: Step[] }[] = [];
  for (const step of steps) {
    const title = partOf(step) ?? parts.at(-1)?.title ?? null;
    const last = parts.at(-1);
    if (last && last.title === title) last.steps.push(step);
    else parts.push({ title, steps: [step] });
  }
  return parts;
}

/**
 * Makes a walk that can be shown out of its evidence and the procedure it followed. Steps that the walk did not reach
 * are listed as such and fail it, so that a walk that broke off early, or that is older than the procedure, does not
 * look complete.
 */
export function compose(evidence: Evidence, context: Context): Walk {
  const planned = new Map((context.outline?.steps ?? []).map((step) => [step.ref, step]));
  const walked = groups(evidence.steps).map((actions, index) =>
    visited(actions, index, planned.get((actions[0] as Action).ref), context));
  const lastOf = new Map(evidence.steps.map((action, index) => [action.ref, index]));
  const mailsAfter = (step: Omit<Step, 'mails'>): Mail[] => {
    const last = step.actions.at(-1);
    const isLast = last !== undefined && lastOf.get(last.ref) === evidence.steps.indexOf(last);
    return isLast ? evidence.mails.filter((mail) => mail.afterStep === last.ref) : [];
  };
  const done: Step[] = walked.map((step) => ({ ...step, mails: mailsAfter(step) }));
  const reached = new Set(evidence.steps.map((action) => action.ref));
  const missing = (context.outline?.steps ?? []).filter((step) => !reached.has(step.ref));
  const steps = [...done, ...missing.map((step, index) => unvisited(step, done.length + index))];
  const shownMails = new Set(done.flatMap((step) => step.mails));
  const message = context.complaint ?? (evidence.outcome === 'passed' && missing.length > 0
    ? `この記録にない手順があります: ${missing.map((step) => step.ref).join('、')}`
    : null);
  return {
    id: evidence.procedure,
    title: context.outline?.title ?? evidence.document,
    document: evidence.document,
    outcome: evidence.outcome === 'passed' && message === null ? 'passed' : 'failed',
    message: steps.some((step) => step.outcome === 'failed') ? null : message,
    startedAt: evidence.startedAt,
    durationMs: evidence.durationMs,
    parts: intoParts(steps, (step) => planned.get(step.ref)?.part),
    mails: evidence.mails.filter((mail) => !shownMails.has(mail)),
    mailCount: evidence.mails.length,
    files: evidence.files,
  };
}

/** A walk that left no evidence at all: every step of it is still to be done. */
export function unwritten(outline: Outline, complaint: string): Walk {
  const planned = new Map(outline.steps.map((step) => [step.ref, step.part]));
  return {
    id: outline.id, title: outline.title, document: outline.title, outcome: 'failed', message: complaint,
    startedAt: null, durationMs: 0,
    parts: intoParts(outline.steps.map(unvisited), (step) => planned.get(step.ref)),
    mails: [], mailCount: 0, files: [],
  };
}
