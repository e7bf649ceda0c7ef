import { randomBytes } from 'node:crypto';
import type { Context } from '../../context';
import type { Draft, Entered } from '../../store/tables';
import type { NssRequest } from '../../ui/env';
import { notice } from '../../ui/page';
import { message, type MessageCode } from '../../vocabulary/messages';

/** A way through several input screens to a registered application. */
export interface Wizard {
  readonly kind: Draft['kind'];
  /** Its screens in their order, as what has been entered so far makes it; each one needs those before it. */
  readonly order: (draft: Pick<Draft, 'entered' | 'codes'>) => readonly string[];
  readonly path: (draftId: string, screen: string) => string;
  /** Where a registered application leads. */
  readonly completed: (receiptNumber: string) => string;
  /** What is said where there is no such draft. */
  readonly gone: MessageCode;
  /** For people without a login: their draft, which no address names, and where it begins. */
  readonly unnamed?: { readonly find: (context: Context, c: NssRequest) => Draft | undefined; readonly begins: string };
}

/** Drafts of an owner beyond this number are dropped when a new one begins: registered ones first, then the oldest. */
const KEPT = 10;

const superfluous = (drafts: readonly Draft[]): readonly Draft[] =>
  [...drafts.filter(({ registeredAs }) => registeredAs !== null), ...drafts.filter(({ registeredAs }) => registeredAs === null)]
    .slice(0, Math.max(0, drafts.length - (KEPT - 1)));

type Begun = Partial<Pick<Draft, 'entered' | 'done' | 'correcting' | 'codes' | 'codeChanges' | 'attachments'>>;

/** A draft in which nothing has been entered. @param bytes of randomness that its id holds */
export const emptyDraft = ({ clock }: Context, kind: Draft['kind'], owner: string, bytes: number): Draft => ({
  id: randomBytes(bytes).toString('base64url'), kind, owner, entered: {}, done: [], kept: {}, revision: 0, codes: [], codeChanges: [], codeInHand: null, attachments: [],
  correcting: null, registeredAs: null, startedAt: clock.instant(),
});

/**
 * Begins an application.
 * @param begun what it begins with: `entered` is what the screens show at first, `correcting` the 申込受付番号 of the
 *   application that is corrected
 */
export function beginDraft(context: Context, kind: Draft['kind'], owner: string, begun: Begun = {}): Draft {
  const { store } = context;
  const draft: Draft = { ...emptyDraft(context, kind, owner, 9), ...begun };
  store.transaction(() => {
    for (const old of superfluous(store.group('drafts', owner))) store.delete('drafts', old.id);
    store.put('drafts', draft);
  });
  return draft;
}

/**
 * Keeps what was typed on a screen.
 * @param done whether it passed its checks
 * @param also what else of the draft changes with it
 * @returns the draft as it is now
 */
export function keepEntered({ store }: Context, draft: Draft, screen: string, entered: Entered, done: boolean, also: Partial<Draft> = {}): Draft {
  const others = draft.done.filter((name) => name !== screen);
  const now: Draft = {
    ...draft, revision: draft.revision + 1, kept: { ...draft.kept, [screen]: (draft.kept[screen] ?? 0) + 1 },
    entered: { ...draft.entered, [screen]: withoutButtons(entered) }, done: done ? [...others, screen] : others, ...also,
  };
  store.transaction(() => store.put('drafts', now));
  return now;
}

/** Has somebody kept the screen since it was shown to whom this comes from? */
export const isOvertaken = ({ kept }: Draft, screen: string, sent: Entered): boolean =>
  sent['seen'] !== undefined && sent['seen'] !== String(kept[screen] ?? 0);

/** What was typed, without the button that sent it and the bookkeeping of the form. */
const withoutButtons = (entered: Entered): Entered => Object.fromEntries(Object.entries(entered).filter(([name]) => name !== 'go' && name !== 'seen'));

/** The screen of a wizard that is to be entered next: the first that does not stand. */
export const nextScreen = (wizard: Wizard, draft: Draft): string => {
  const order = wizard.order(draft);
  return order.find((name) => !draft.done.includes(name)) ?? order.at(-1) ?? '';
};

/**
 * The draft that a screen works on, or the answer to give instead: another's or an unknown draft is not found, a
 * registered one leads to its completion, a screen whose forerunners do not stand leads to the first of those, and one
 * that the draft does not have (another 接続形態) to the next one.
 */
export function draftFor(context: Context, wizard: Wizard, c: NssRequest, screen: string): Draft | Response | Promise<Response> {
  const { unnamed } = wizard;
  const draft = unnamed ? unnamed.find(context, c) : ownDraft(context, wizard, c);
  if (!draft) return unnamed ? c.redirect(unnamed.begins, 303) : notice(c, 404, [message(wizard.gone)]);
  if (draft.registeredAs !== null) return c.redirect(wizard.completed(draft.registeredAs), 303);
  const order = wizard.order(draft);
  const place = order.indexOf(screen);
  if (place < 0) return c.redirect(wizard.path(draft.id, nextScreen(wizard, draft)), 303);
  const missing = order.slice(0, place).find((name) => !draft.done.includes(name));
  return missing === undefined ? draft : c.redirect(wizard.path(draft.id, missing), 303);
}

function ownDraft({ store }: Context, { kind }: Wizard, c: NssRequest): Draft | undefined {
  const draft = store.get('drafts', c.req.param('draft') ?? '');
  return draft?.kind === kind && draft.owner === c.get('user').loginId ? draft : undefined;
}

/** Is it a draft, and not an answer? */
export const isDraft = (found: Draft | Response | Promise<Response>): found is Draft => 'entered' in found;
