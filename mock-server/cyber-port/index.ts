import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Context } from '../context';
import type { Env } from '../ui/env';
import { paths } from '../ui/paths';
import { confirm } from './confirm';
import { deletion } from './deletion';
import { done } from './done';
import { links } from './links';
import { manual } from './manual';
import { register } from './register';
import { send } from './send';
import { users } from './users';

const stylesheet = readFileSync(join(__dirname, 'cyber-port.css'), 'utf8');

/** Names and mail addresses are not to be found in the browser by who comes after. */
const unkept = createMiddleware<Env>((c, next) => {
  c.header('Cache-Control', 'no-store');
  return next();
});

/**
 * サイバーポート as far as NACCS is concerned (E-23): its manual page, and the administrator's screens for NACCS利用者情報. There is
 * one company, and no login.
 */
export function cyberPort(app: Hono<Env>, context: Context): void {
  app.get(paths.cpStylesheet, (c) => c.body(stylesheet, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=3600' }));
  for (const folder of [paths.cpHome, paths.cpLinks]) app.get(folder.slice(0, -1), (c) => c.redirect(folder, 301));
  app.use(`${paths.cpHome}*`, unkept);
  app.get(paths.cpHome, (c) => c.redirect(paths.cpLinks, 302));
  for (const screen of [manual, links, register, confirm, done, users, deletion, send]) screen(app, context);
}
