import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Env } from '../../ui/env';
import type { Desk } from '../desk';
import { accounts } from './accounts';
import { application } from './application';
import { clock } from './clock';
import { inbox } from './inbox';
import { journal } from './journal';
import { mails } from './mails';
import { paths } from './paths';
import { sessions } from './sessions';
import { state } from './state';

const stylesheet = readFileSync(join(__dirname, 'console.css'), 'utf8');

/** NACCSセンター console: the control API's functions for people, without client-side script. */
export function centreConsole(app: Hono<Env>, desk: Desk): void {
  app.get('/__nss', (c) => c.redirect(paths.inbox, 302));
  app.get(paths.stylesheet, (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.use('/__nss/*', async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  for (const pages of [inbox, application, sessions, clock, mails, accounts, state, journal]) pages(app, desk);
}
