import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { beginDraft, nextScreen, type Wizard } from './draft';

/**
 * The button of a flow page: begins a new application of the office and leads to its first screen. Whether the office may
 * apply at all has been asked before (`open-contract.ts`).
 * @param path address of the flow page
 */
export function beginsAt(app: Hono<Env>, context: Context, wizard: Wizard, path: string): void {
  app.post(path, (c) => {
    const draft = beginDraft(context, wizard.kind, c.get('office').officeCode);
    return c.redirect(wizard.path(draft.id, nextScreen(wizard, draft)), 303);
  });
}
