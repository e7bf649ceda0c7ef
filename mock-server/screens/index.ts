import type { Hono } from 'hono';
import type { Context } from '../context';
import { onlyFor, requireLogin } from '../session';
import type { Env } from '../ui/env';
import { paths } from '../ui/paths';
import { application } from './application';
import { applications } from './applications';
import { attachments } from './attachments';
import { changeComplete } from './change/complete';
import { changeConfirm } from './change/confirm';
import { changeContact } from './change/contact';
import { changeGuidance } from './change/guidance';
import { changeItems } from './change/items';
import { changeTerminals } from './change/terminals';
import { contract } from './contract';
import { correction } from './correction';
import { entry } from './entry';
import { idNotice } from './id-notice';
import { login } from './login';
import { menu } from './menu';
import { newApplication } from './new';
import { notOffered } from './not-offered';
import { output } from './output';
import { password } from './password';
import { settings } from './settings';
import { startGuidance } from './start-guidance';

const nss = '/dfw/nss';
/** What a 仮ログインID has no use for. */
const forContractHolders = [paths.apply, paths.contract, `${nss}/change/*`, `${nss}/settings/*`, `${paths.password}/*`];

/** Every screen behind the login, and ログイン画面 itself. */
export function screens(app: Hono<Env>, context: Context): void {
  login(app, context);
  entry(app, context);
  notOffered(app);
  app.use('/dfw/nss/*', requireLogin(context));
  for (const path of forContractHolders) app.use(path, onlyFor('formal'));
  app.use(`${nss}/new/*`, onlyFor('temporary'));
  const behindLogin = [
    menu, contract, changeGuidance, changeItems, changeContact, changeTerminals, changeConfirm, changeComplete,
    applications, application, idNotice, output, correction, newApplication, startGuidance, settings, attachments, password,
  ];
  for (const screen of behindLogin) screen(app, context);
}
