import type { Hono } from 'hono';
import type { Context } from '../context';
import { Conflict } from '../operations/conflict';
import { enterLink } from '../operations/cyber-port';
import { valueOf } from '../operations/entered';
import type { Entered, NaccsLink } from '../store/tables';
import { checkFields, readForm, withoutErrors } from '../ui/check';
import type { Env, NssRequest } from '../ui/env';
import { ErrorSummary, Row, Section, Submit, type Errors } from '../ui/form';
import { paths } from '../ui/paths';
import { cyberPortPage } from './layout';
import { typedUser } from './link';

const inputs = ['cpUserId', 'cpPassword', 'cpUserName', 'cpUserEmail'] as const;

/** サイバーポート NACCS利用者情報登録画面: the 利用者ID with its password, and the first user of it. Who comes back finds all but the password. */
export function register(app: Hono<Env>, context: Context): void {
  app.get(paths.cpRegister, (c) => {
    const before = context.store.get('naccsLinks', c.req.query('entered') ?? '');
    return registerForm(c, before?.registeredAt === null ? enteredIn(before) : {}, {}, 200);
  });

  app.post(paths.cpRegister, async (c) => {
    const entered = await readForm(c);
    const errors = checkFields(inputs, entered);
    if (!withoutErrors(errors)) return registerForm(c, entered, errors, 422);
    try {
      const link = enterLink(context, { userId: valueOf(entered, 'cpUserId'), password: valueOf(entered, 'cpPassword'), user: typedUser(entered) });
      return c.redirect(paths.cpLink(link.id, 'confirm'), 303);
    } catch (error) {
      if (error instanceof Conflict) return registerForm(c, entered, { cpUserId: error.message }, 422);
      throw error;
    }
  });
}

/** What was typed to come to a confirmation. */
export const enteredIn = ({ userId, users: [user] }: NaccsLink): Entered => ({ cpUserId: userId, cpUserName: user?.name ?? '', cpUserEmail: user?.email ?? '' });

/** The screen with what was typed and what was wrong with it. */
export function registerForm(c: NssRequest, entered: Entered, errors: Errors, status: 200 | 409 | 422) {
  const shown = { entered, errors };
  return cyberPortPage(c, 'cpRegister', (
    <form method="post" action={paths.cpRegister} autocomplete="off" novalidate>
      <ErrorSummary errors={errors} />
      <Section id="id" heading="NACCS利用者情報">
        <Row name="cpUserId" {...shown} />
        <Row name="cpPassword" type="password" autocomplete="off" {...shown} />
      </Section>
      <Section id="user" heading="紐づける利用者">
        <Row name="cpUserName" {...shown} />
        <Row name="cpUserEmail" {...shown} />
      </Section>
      <div class="actions"><Submit id="cpToConfirm" chevron="on" /></div>
    </form>
  ), { status });
}
