import type { Hono } from 'hono';
import type { Context } from '../context';
import { requireLogin } from '../session';
import type { Env } from '../ui/env';
import { application } from './application';
import { applications } from './applications';
import { changeComplete } from './change/complete';
import { changeConfirm } from './change/confirm';
import { changeContact } from './change/contact';
import { changeGuidance } from './change/guidance';
import { changeItems } from './change/items';
import { changeTerminals } from './change/terminals';
import { contract } from './contract';
import { correction } from './correction';
import { idNotice } from './id-notice';
import { login } from './login';
import { menu } from './menu';
import { notOffered } from './not-offered';
import { output } from './output';

/** Every screen behind the login, and ログイン画面 itself. */
export function screens(app: Hono<Env>, context: Context): void {
  login(app, context);
  notOffered(app);
  app.use('/dfw/nss/*', requireLogin(context));
  const behindLogin = [
    menu, contract, changeGuidance, changeItems, changeContact, changeTerminals, changeConfirm, changeComplete,
    applications, application, idNotice, output, correction,
  ];
  for (const screen of behindLogin) screen(app, context);
}
