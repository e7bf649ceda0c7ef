import type { Hono } from 'hono';
import type { Context } from '../context';
import { checkLogin, endSession, loginNotice, returnTarget, startSession } from '../session';
import type { Entered, User } from '../store/tables';
import { readForm, withoutErrors, checkFields } from '../ui/check';
import type { Env, NssRequest } from '../ui/env';
import { ErrorSummary, Input, Submit, type Errors } from '../ui/form';
import { page } from '../ui/page';
import { paths } from '../ui/paths';
import { buttons } from '../vocabulary/buttons';
import { message } from '../vocabulary/messages';

/** ログイン画面 (S1 p.1): 事業所コード and 事業所パスワード, or 仮ログインID and 仮パスワード. */
export function login(app: Hono<Env>, context: Context): void {
  // Both addresses take both kinds of ID: who mixes them up is not sent away.
  app.on('GET', [paths.login, paths.temporaryLogin], (c) => show(c, {}, {}, loginNotice(c.req.query('message'))));

  app.on('POST', [paths.login, paths.temporaryLogin], async (c) => {
    const entered = await readForm(c);
    const errors = checkFields(['loginId', 'password'], entered);
    if (!withoutErrors(errors)) return show(c, entered, errors, null, 422);
    const { loginId = '', password = '' } = entered as Record<string, string>;
    const result = checkLogin(context, loginId.trim(), password);
    if (result.code !== null) return show(c, entered, { loginId: message(result.code) }, null, 422);
    startSession(context, c, result.user.loginId);
    return c.redirect(returnTarget(c.req.query('return'), homeOf(result.user)), 303);
  });

  app.post(paths.logout, (c) => {
    endSession(context, c);
    return c.redirect(`${paths.login}?message=loggedOut`, 303);
  });
}

/** S1 2.: a 仮ログインID that has not applied yet begins with ガイダンス画面, everybody else with メニュー画面. */
const homeOf = (user: User): string => (user.kind === 'temporary' && user.temporary.receiptNumber === null ? paths.newGuidance : paths.menu);

function show(c: NssRequest, entered: Entered, errors: Errors, notice: string | null, status: 200 | 422 = 200) {
  return page(c, 'login', (
    <div class="login">
      {notice && <p class="notice" role="status">{notice}</p>}
      <ErrorSummary errors={errors} />
      <form method="post" action={c.req.query('return') ? `${c.req.path}?${new URLSearchParams({ return: c.req.query('return') ?? '' })}` : c.req.path} novalidate>
        <div class="row"><Input name="loginId" entered={entered} errors={errors} autocomplete="username" /></div>
        <div class="row"><Input name="password" entered={{}} errors={errors} type="password" autocomplete="current-password" /></div>
        <div class="actions"><Submit id="logIn" /></div>
      </form>
      <ul class="links">
        <li><a href={paths.terms}>{buttons.noLoginId.text}</a></li>
        <li><a href={paths.reissue}>{buttons.forgotPassword.text}</a></li>
      </ul>
    </div>
  ), { status });
}
