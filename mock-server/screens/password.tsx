import type { Hono } from 'hono';
import type { Context } from '../context';
import { changePassword } from '../operations/password';
import { checkLogin, endSession } from '../session';
import type { Entered } from '../store/tables';
import { checkFields, readForm, withoutErrors } from '../ui/check';
import type { Env, NssRequest } from '../ui/env';
import { EnterGoesOn, ErrorSummary, Go, Row, Section, Submit, typed, type Errors } from '../ui/form';
import { page } from '../ui/page';
import { paths } from '../ui/paths';
import { message } from '../vocabulary/messages';

/** パスワード変更画面 (S1 menu: パスワードの変更; its contents are assumed). Behind a re-issued password it comes first. */
export function password(app: Hono<Env>, context: Context): void {
  app.get(paths.password, (c) => show(c, {}));

  app.post(paths.password, async (c) => {
    const entered = await readForm(c);
    const errors = check(entered);
    if (!withoutErrors(errors)) return show(c, errors, 422);
    const { loginId } = c.get('user');
    // Guessing the password here is as guessing it on ログイン画面 (D-25).
    const { code } = checkLogin(context, loginId, typed(entered, 'currentPassword'));
    if (code === 'badLogin') return show(c, { currentPassword: message('wrongPassword') }, 422);
    const office = context.store.get('offices', loginId);
    if (code !== null || !office) {
      endSession(context, c);
      return c.redirect(`${paths.login}?message=${code ?? 'sessionEnded'}`, 303);
    }
    changePassword(context, office, typed(entered, 'newPassword'), c.get('session').id);
    return c.redirect(paths.passwordDone, 303);
  });

  app.get(paths.passwordDone, (c) => page(c, 'passwordDone', (
    <>
      <div class="complete">
        <p class="done">{message('passwordChanged')}</p>
        <p>次回のログインからは、新しいパスワードをご使用ください。</p>
      </div>
      <div class="actions"><Go to={paths.menu} id="toMenu" /></div>
    </>
  )));
}

/** What can be said of the new password without the present one. */
function check(entered: Entered): Errors {
  const errors = checkFields(['currentPassword', 'newPassword', 'newPasswordAgain'], entered);
  const [current, wanted, again] = [typed(entered, 'currentPassword'), typed(entered, 'newPassword'), typed(entered, 'newPasswordAgain')];
  if (errors['newPassword']) return errors;
  if (!/^(?=.*[A-Za-z])(?=.*\d)[!-~]{8,64}$/.test(wanted)) return { ...errors, newPassword: message('weakPassword') };
  if (wanted === current) return { ...errors, newPassword: message('samePassword') };
  return wanted === again || errors['newPasswordAgain'] ? errors : { ...errors, newPasswordAgain: message('passwordMismatch') };
}

/** What was typed is never sent back. */
function show(c: NssRequest, errors: Errors, status: 200 | 422 = 200) {
  const shown = { entered: {}, errors, type: 'password' } as const;
  return page(c, 'password', (
    <form method="post" action={paths.password} novalidate>
      <EnterGoesOn />
      {c.get('office').mustChangePassword && (
        <p class="notice" role="status">再発行されたパスワードでログインしています。新しいパスワードに変更してください。変更するまで、ほかの手続きは行えません。</p>
      )}
      <ErrorSummary errors={errors} />
      <Section id="passwords" heading="パスワードの変更">
        <Row name="currentPassword" {...shown} autocomplete="current-password" />
        <Row name="newPassword" {...shown} autocomplete="new-password" />
        <Row name="newPasswordAgain" {...shown} autocomplete="new-password" />
      </Section>
      <ul class="note">
        <li>新しいパスワードは、半角の英字と数字の両方を含む8文字以上64文字以内で入力してください。記号も使用できます。</li>
        <li>現在のパスワードと同じものは使用できません。</li>
        <li>変更すると、同じログインIDでログインしているほかの方は、自動的にログアウトします。</li>
      </ul>
      <div class="actions"><Submit id="changePassword" go="on" /></div>
    </form>
  ), { status });
}
