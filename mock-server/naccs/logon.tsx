import type { Hono } from 'hono';
import type { Context } from '../context';
import { valueOf } from '../operations/entered';
import { checkLogon } from '../operations/naccs-logon';
import type { Entered } from '../store/tables';
import { checkFields, readForm, withoutErrors } from '../ui/check';
import type { Env, NssRequest } from '../ui/env';
import { ErrorSummary, Row, Section, Submit, type Errors } from '../ui/form';
import { paths } from '../ui/paths';
import { message } from '../vocabulary/messages';
import { naccsPage } from './layout';
import { endTerminal, logonNotice, logonPath, startTerminal } from './session';

const inputs = { terminal: 'naccsTerminal', userId: 'naccsUserId' } as const;

/** NACCS業務ログオン画面 (S4 p. 4): 論理端末名 of the terminal, 利用者ID and its password. */
export function logon(app: Hono<Env>, context: Context): void {
  app.get(paths.terminal, (c) => form(c, {}, {}, logonNotice(c.req.query('message'))));

  app.post(paths.terminal, async (c) => {
    const entered = await readForm(c);
    const errors = checkFields(['naccsTerminal', 'naccsUserId', 'naccsPassword'], entered);
    if (!withoutErrors(errors)) return form(c, entered, errors, null, 422);
    const [terminalName, userId] = [valueOf(entered, 'naccsTerminal').toUpperCase(), valueOf(entered, 'naccsUserId').toUpperCase()];
    const refusal = checkLogon(context, { terminalName, userId, password: valueOf(entered, 'naccsPassword') });
    if (refusal) return form(c, entered, { [inputs[refusal.at]]: message(refusal.code, { label: refusal.label }) }, null, 422);
    startTerminal(context, c, userId, terminalName);
    return c.redirect(paths.terminalTasks, 303);
  });

  app.post(paths.terminalLogOff, (c) => {
    endTerminal(context, c);
    return c.redirect(logonPath('loggedOff'), 303);
  });
}

/** The password is typed anew each time: it is never sent back. */
function form(c: NssRequest, entered: Entered, errors: Errors, notice: string | null, status: 200 | 422 = 200) {
  return naccsPage(c, 'naccsLogon', (
    <>
      {notice && <p class="notice" role="status">{notice}</p>}
      <form method="post" action={paths.terminal} autocomplete="off" novalidate>
        <ErrorSummary errors={errors} />
        <Section id="logon" heading="論理端末と利用者">
          <Row name="naccsTerminal" entered={entered} errors={errors} />
          <Row name="naccsUserId" entered={entered} errors={errors} />
          <Row name="naccsPassword" entered={{}} errors={errors} type="password" />
        </Section>
        <div class="actions"><Submit id="naccsLogOn" /></div>
      </form>
      <p class="note">利用者IDの初期パスワードは、NSSの「ID通知内容」で確認できます。netNACCS・webNACCSの論理端末は、デジタル証明書を取得してからログオンしてください。</p>
    </>
  ), status);
}
