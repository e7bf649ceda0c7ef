import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Draft, DraftScreen, Entered } from '../../store/tables';
import { readForm, withoutErrors } from '../../ui/check';
import type { Env, NssRequest } from '../../ui/env';
import type { Errors } from '../../ui/form';
import { paths } from '../../ui/paths';
import { draftFor, isDraft, keepEntered } from './draft';

/** One input screen of a change application. */
export interface InputScreen {
  readonly screen: DraftScreen;
  /** What it shows before anything has been entered; nothing if left out. */
  readonly first?: (c: NssRequest) => Entered;
  readonly check: (c: NssRequest, draft: Draft, entered: Entered) => Errors;
  readonly show: (c: NssRequest, draft: Draft, entered: Entered, errors: Errors, status: 200 | 422) => Response | Promise<Response>;
  /** Address of the screen before. */
  readonly back: (draft: Draft) => string;
  /** What happens when the input stands; the answer is the address to go on to. */
  readonly proceed: (draft: Draft, entered: Entered) => string;
}

/**
 * GET and POST of an input screen: going back keeps what was typed unchecked, wrong input is shown again with its
 * messages (422) and not kept, right input leads on.
 */
export function inputScreen(app: Hono<Env>, context: Context, { screen, first, check, show, back, proceed }: InputScreen): void {
  app.get(paths.change(':draft', screen), (c) => {
    const draft = draftFor(context, c, screen);
    return isDraft(draft) ? show(c, draft, draft.entered[screen] ?? first?.(c) ?? {}, {}, 200) : draft;
  });

  app.post(paths.change(':draft', screen), async (c) => {
    const entered = await readForm(c);
    const draft = draftFor(context, c, screen);
    if (!isDraft(draft)) return draft;
    if (entered['go'] === 'back') {
      keepEntered(context, draft, screen, entered, false);
      return c.redirect(back(draft), 303);
    }
    const errors = check(c, draft, entered);
    return withoutErrors(errors) ? c.redirect(proceed(draft, entered), 303) : show(c, draft, entered, errors, 422);
  });
}
