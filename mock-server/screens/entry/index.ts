import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { entryComplete } from './complete';
import { entryConfirm } from './confirm';
import { entryContact } from './contact';
import { reissue } from './reissue';
import { terms } from './terms';

/** Screens for those who have no login ID yet, or have forgotten it. */
export function entry(app: Hono<Env>, context: Context): void {
  app.use('/dfw/entry/*', (c, next) => {
    // What somebody has typed about himself is not left behind in a browser that others use.
    c.header('Cache-Control', 'no-store');
    return next();
  });
  for (const screen of [terms, entryContact, entryConfirm, entryComplete, reissue]) screen(app, context);
}
