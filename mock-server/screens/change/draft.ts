import { randomBytes } from 'node:crypto';
import type { Context } from '../../context';
import type { Draft, DraftScreen, Entered } from '../../store/tables';
import type { NssRequest } from '../../ui/env';
import { notice } from '../../ui/page';
import { paths } from '../../ui/paths';
import { message } from '../../vocabulary/messages';

/** The input screens in their order; each one needs those before it. */
const order: readonly DraftScreen[] = ['items', 'contact', 'terminals', 'confirm'];

/** Old drafts of an office beyond this number are dropped when a new one begins. */
const KEPT = 10;

/**
 * Begins a change application.
 * @param entered what the screens show at first
 * @param correcting 申込受付番号 of the application that is corrected, or null
 */
export function beginDraft({ store, clock }: Context, officeCode: string, entered: Draft['entered'], correcting: string | null): Draft {
  const draft: Draft = {
    id: randomBytes(9).toString('base64url'), officeCode, entered, done: [], revision: 0, correcting, registeredAs: null, startedAt: clock.instant(),
  };
  store.transaction(() => {
    for (const old of store.group('drafts', officeCode).slice(0, -(KEPT - 1))) store.delete('drafts', old.id);
    store.put('drafts', draft);
  });
  return draft;
}

/** Keeps what was typed on a screen; `done` tells whether it passed its checks. */
export function keepEntered({ store }: Context, draft: Draft, screen: DraftScreen, entered: Entered, done: boolean): void {
  const others = draft.done.filter((name) => name !== screen);
  store.transaction(() =>
    store.put('drafts', { ...draft, revision: draft.revision + 1, entered: { ...draft.entered, [screen]: entered }, done: done ? [...others, screen] : others }),
  );
}

/**
 * The draft that a screen works on, or the answer to give instead: another office's or an unknown draft is not found,
 * a registered one leads to its completion, a screen whose forerunners do not stand leads to the first of those.
 */
export function draftFor(context: Context, c: NssRequest, screen: DraftScreen): Draft | Response | Promise<Response> {
  const draft = context.store.get('drafts', c.req.param('draft') ?? '');
  if (!draft || draft.officeCode !== c.get('office').officeCode) return notice(c, 404, [message('draftGone')]);
  if (draft.registeredAs !== null) return c.redirect(paths.changeComplete(draft.registeredAs), 303);
  const missing = order.slice(0, order.indexOf(screen)).find((name) => !draft.done.includes(name));
  return missing === undefined ? draft : c.redirect(paths.change(draft.id, missing), 303);
}

/** Is it a draft, and not an answer? */
export const isDraft = (found: Draft | Response | Promise<Response>): found is Draft => 'entered' in found;
