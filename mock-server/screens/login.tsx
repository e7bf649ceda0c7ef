import type { Hono } from 'hono';
import type { Context } from '../context';
import { checkLogin, endSession, loginNotice, returnTarget, startSession } from '../session';
import type { Entered } from '../store/tables';
import { readForm, withoutErrors, checkFields } from '../ui/check';
import type { Env, NssRequest } from '../ui/env';
import { ErrorSummary, Input, Submit, type Errors } from '../ui/form';
import { page } from '../ui/page';
import { paths } from '../ui/paths';
import { buttons } from '../vocabulary/buttons';
import { message } from '../vocabulary/messages';

/** ログイン画面 (S1 p.1): 事業所コード and 事業所パスワード. */
export function login(app: Hono<Env>, context: Context): void {
  app.get(paths.login, (c) => show(c, {}, {}, loginNotice(c.req.query('message'))));

  app.post(paths.login, async (c) => {
    const entered = await readForm(c);
    const errors = checkFields(['loginId', 'password'], entered);
    if (!withoutErrors(errors)) return show(c, entered, errors, null, 422);
    const { loginId = '', password = '' } = entered as Record<string, string>;
    const result = checkLogin(context, loginId.trim(), password);
    if (result.code !== null) return show(c, entered, { loginId: message(result.code) }, null, 422);
    startSession(context, c, result.officeCode);
    return c.redirect(returnTarget(c.req.query('return')), 303);
  });

  app.post(paths.logout, (c) => {
    endSession(context, c);
    return c.redirect(`${paths.login}?message=loggedOut`, 303);
  });
}

function show(c: NssRequest, entered: Entered, errors: Errors, notice: string | null, status: 200 | 422 = 200) {
  return page(c, 'login', (
    <div class="login">
      {notice && <p class="notice" role="status">{notice}</p>}
      <ErrorSummary errors={errors} />
      <form method="post" action={c.req.query('return') ? `${paths.login}?${new URLSearchParams({ return: c.req.query('return') ?? '' })}` : paths.login} novalidate>
        <div class="row"><Input name="loginId" entered={entered} errors={errors} autocomplete="username" /></div>
        <div class="row"><Input name="password" entered={{}} errors={errors} type="password" autocomplete="current-password" /></div>
        <div class="actions"><Submit id="logIn" /></div>
      </form>
      <ul class="links">
        <li><a href={paths.notOffered('temporary')}>{buttons.noLoginId.text}</a></li>
        <li><a href={paths.notOffered('reissue')}>{buttons.forgotPassword.text}</a></li>
      </ul>
    </div>
  ), { status });
}
