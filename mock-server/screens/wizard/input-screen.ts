import type { Hono } from 'hono';
import type { Context } from '../../context';
import { MAX_FILE_SIZE } from '../../domain/attachment';
import { endSession } from '../../session';
import type { Draft, Entered } from '../../store/tables';
import { readForm, withoutErrors } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import { typed, type Errors } from '../../ui/form';
import { readMultipart, type Upload } from '../../ui/multipart';
import { paths } from '../../ui/paths';
import { message } from '../../vocabulary/messages';
import { draftFor, isDraft, isOvertaken, keepEntered, type Wizard } from './draft';

export type Status = 200 | 409 | 422;
type Answer = Response | Promise<Response>;

/** What a screen is asked to show. */
export interface Shown {
  readonly draft: Draft;
  readonly entered: Entered;
  readonly errors: Errors;
  readonly status: Status;
}

/** What was sent to a screen. */
export interface Sent {
  readonly draft: Draft;
  readonly entered: Entered;
  readonly uploads: readonly Upload[];
}

/**
 * What a button besides 「次へ進む」 does. `entered` in place of what was typed (「反映」), `also` for the rest of the draft;
 * `to` leads to another address, otherwise the same screen is shown again with what was typed.
 */
export interface Effect {
  readonly errors?: Errors;
  readonly entered?: Entered;
  readonly also?: Partial<Draft>;
  readonly to?: string;
}

/** One input screen of a wizard. */
export interface InputScreen {
  readonly screen: string;
  /** What it shows before anything has been entered; nothing if left out. */
  readonly first?: (c: NssRequest, draft: Draft) => Entered;
  readonly check: (c: NssRequest, sent: Sent) => Errors;
  readonly show: (c: NssRequest, shown: Shown) => Answer;
  /** Address of the page before the first screen of the wizard. */
  readonly before?: string;
  /** Buttons of its own, by the value of `go` up to a colon; what stands behind the colon is `what`. */
  readonly actions?: Readonly<Record<string, (c: NssRequest, sent: Sent, what: string) => Effect>>;
  /** In place of keeping and going to the next screen: what 「申込内容を登録する」 does; the answer is the address to go on to. */
  readonly proceed?: (draft: Draft, entered: Entered) => string;
}

/** 一時保存: may it be used on this screen (R-06, D-15)? The draft is as it would be saved. */
export type CanSave = (draft: Draft, screen: string) => boolean;

/**
 * GET and POST of an input screen. Going back, to another screen (`go=to:<screen>`) and 一時保存 keep what was typed
 * unchecked, wrong input is shown again with its messages (422) and not kept, right input is kept and leads on. What
 * somebody else has kept since the screen was shown is not overwritten unseen (409): who sends again has been told.
 */
export function inputScreen(app: Hono<Env>, context: Context, wizard: Wizard, definition: InputScreen, canSave: CanSave = () => false): void {
  const { screen, first, check, show, before, actions, proceed } = definition;
  const neighbour = (draft: Draft, by: -1 | 1): string => {
    const order = wizard.order(draft);
    const name = order[order.indexOf(screen) + by];
    return name === undefined ? before ?? paths.menu : wizard.path(draft.id, name);
  };

  app.get(wizard.path(':draft', screen), (c) => {
    const draft = draftFor(context, wizard, c, screen);
    return isDraft(draft) ? show(c, { draft, entered: draft.entered[screen] ?? first?.(c, draft) ?? {}, errors: {}, status: 200 }) : draft;
  });

  app.post(wizard.path(':draft', screen), async (c) => {
    const { entered, uploads } = await readInput(context, c);
    const draft = draftFor(context, wizard, c, screen);
    if (!isDraft(draft)) return draft;
    const [go = 'on', what = ''] = typed(entered, 'go').split(/:(.*)/s);
    // Registering compares the revision of everything that was shown; the rest of that screen is a screen as any other.
    const overtaken = !(proceed && go === 'on') && isOvertaken(draft, screen, entered);
    if (overtaken) return show(c, { draft, entered, errors: { overtaken: message('overtaken') }, status: 409 });
    if (go === 'back') return c.redirect(neighbour(keepEntered(context, draft, screen, entered, false), -1), 303);
    if (go === 'save' && canSave({ ...draft, entered: { ...draft.entered, [screen]: entered } }, screen)) {
      keepEntered(context, draft, screen, entered, false);
      endSession(context, c);
      return c.redirect(`${paths.login}?message=draftSaved`, 303);
    }
    if (go === 'to' && wizard.order(draft).includes(what)) {
      return c.redirect(wizard.path(keepEntered(context, draft, screen, entered, false).id, what), 303);
    }
    const action = actions?.[go];
    if (action) {
      const effect = action(c, { draft, entered, uploads }, what);
      if (effect.errors && !withoutErrors(effect.errors)) return show(c, { draft, entered: effect.entered ?? entered, errors: effect.errors, status: 422 });
      const kept = keepEntered(context, draft, screen, effect.entered ?? entered, false, effect.also);
      return c.redirect(effect.to ?? wizard.path(kept.id, screen), 303);
    }
    const errors = check(c, { draft, entered, uploads });
    if (!withoutErrors(errors)) return show(c, { draft, entered, errors, status: 422 });
    return c.redirect(proceed ? proceed(draft, entered) : neighbour(keepEntered(context, draft, screen, entered, true), 1), 303);
  });
}

/** The form that was sent; files go to disk as they come in. */
async function readInput(context: Context, c: NssRequest): Promise<{ entered: Entered; uploads: readonly Upload[] }> {
  const isMultipart = (c.req.header('content-type') ?? '').startsWith('multipart/form-data');
  return isMultipart ? readMultipart(c, context.attachments, MAX_FILE_SIZE) : { entered: await readForm(c), uploads: [] };
}
