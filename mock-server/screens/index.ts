import type { Hono } from 'hono';
import type { Context } from '../context';
import { onlyFor, requireLogin } from '../session';
import type { Env } from '../ui/env';
import { paths } from '../ui/paths';
import { application } from './application';
import { applications } from './applications';
import { attachments } from './attachments';
import { billing } from './billing';
import { broker } from './broker';
import { changeBilling } from './change/billing';
import { changeCode } from './change/code';
import { changeCodes } from './change/codes';
import { changeComplete } from './change/complete';
import { changeConfirm } from './change/confirm';
import { changeContact } from './change/contact';
import { changeGeneral } from './change/general';
import { changeGuidance } from './change/guidance';
import { changeItems } from './change/items';
import { changeOffice } from './change/office';
import { changePlan } from './change/plan';
import { changeStatistics } from './change/statistics';
import { changeOther } from './change/other';
import { changeTerminals } from './change/terminals';
import { contract } from './contract';
import { correction } from './correction';
import { entry } from './entry';
import { idNotice } from './id-notice';
import { login } from './login';
import { menu } from './menu';
import { newApplication } from './new';
import { whileContracted } from './open-contract';
import { output } from './output';
import { password } from './password';
import { reissue } from './reissue';
import { settings } from './settings';
import { startGuidance } from './start-guidance';

const nss = '/dfw/nss';
/** What a 仮ログインID has no use for. */
const forContractHolders = [paths.apply, paths.contract, `${paths.billing}/*`, `${nss}/change/*`, `${nss}/settings/*`, `${nss}/broker/*`, `${nss}/certificates/*`, `${paths.password}/*`];
/** Folders of the screens that lead to an application of a contract holder. */
const applied = [['change', 'change'], ['settings', 'settings'], ['broker', 'broker'], ['certificates', 'reissue']] as const;

/** Every screen behind the login, and ログイン画面 itself. */
export function screens(app: Hono<Env>, context: Context): void {
  login(app, context);
  entry(app, context);
  app.use('/dfw/nss/*', requireLogin(context));
  for (const path of forContractHolders) app.use(path, onlyFor('formal'));
  app.use(`${nss}/new/*`, onlyFor('temporary'));
  for (const [folder, kind] of applied) app.use(`${nss}/${folder}/*`, whileContracted(context, kind));
  const behindLogin = [
    menu, contract, changeGuidance, changeItems, changeContact, changeCodes, changeCode, changeOffice, changeTerminals, changeGeneral, changePlan, changeStatistics, changeBilling, changeOther, changeConfirm, changeComplete,
    applications, application, idNotice, output, correction, newApplication, startGuidance, settings, attachments, password, billing, broker, reissue,
  ];
  for (const screen of behindLogin) screen(app, context);
}
