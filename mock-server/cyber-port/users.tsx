import type { Hono } from 'hono';
import type { Context } from '../context';
import { refusal } from '../operations/conflict';
import { tieUser, untieUser } from '../operations/cyber-port';
import type { Entered, NaccsLink } from '../store/tables';
import { checkFields, readForm, withoutErrors } from '../ui/check';
import type { Env, NssRequest } from '../ui/env';
import { ErrorSummary, FieldError, Go, Row, Section, Submit, typed, type Errors } from '../ui/form';
import { paths } from '../ui/paths';
import { Facts, Table } from '../ui/table';
import { fields } from '../vocabulary/fields';
import { cyberPortPage } from './layout';
import { linkGone, registeredFor, typedUser } from './link';

/** サイバーポート 利用者紐づけ画面: who may send with a NACCS利用者情報. */
export function users(app: Hono<Env>, context: Context): void {
  const path = paths.cpLink(':id', 'users');
  app.get(path, (c) => {
    const link = registeredFor(context, c);
    return link ? show(c, link, {}, {}, 200) : linkGone(c);
  });

  app.post(path, async (c) => {
    const entered = await readForm(c);
    const link = registeredFor(context, c);
    if (!link) return linkGone(c);
    const leaving = typed(entered, 'untie');
    const errors = leaving === '' ? tie(context, link, entered) : named('tied', refusal(() => untieUser(context, link, leaving)));
    return withoutErrors(errors) ? c.redirect(paths.cpLink(link.id, 'users'), 303) : show(c, link, entered, errors, 422);
  });
}

function tie(context: Context, link: NaccsLink, entered: Entered): Errors {
  const errors = checkFields(['cpUserName', 'cpUserEmail'], entered);
  return withoutErrors(errors) ? named('cpUserEmail', refusal(() => tieUser(context, link, typedUser(entered)))) : errors;
}

const named = (name: string, text: string | null): Errors => (text === null ? {} : { [name]: text });

function show(c: NssRequest, { id, userId, users: tied }: NaccsLink, entered: Entered, errors: Errors, status: 200 | 422) {
  const shown = { entered, errors };
  const action = paths.cpLink(id, 'users');
  return cyberPortPage(c, 'cpUsers', (
    <>
      <ErrorSummary errors={errors} />
      <Facts label="NACCS利用者情報" facts={[[fields.cpUserId.label, userId]]} />
      <Section id="tied" heading="紐づけられた利用者">
        <FieldError name="tied" errors={errors} />
        <Table label="紐づけられた利用者" heads={[fields.cpUserName.label, fields.cpUserEmail.label, '操作']} rows={tied.map(({ name, email }) => [
          name, email, <form method="post" action={action} class="go"><input type="hidden" name="untie" value={email} /><Submit id="cpUntie" /></form>,
        ])} />
      </Section>
      <form method="post" action={action} autocomplete="off" novalidate>
        <Section id="further" heading="追加する利用者">
          <Row name="cpUserName" {...shown} />
          <Row name="cpUserEmail" {...shown} />
          <div class="actions"><Submit id="cpTie" /></div>
        </Section>
      </form>
      <div class="actions"><Go to={paths.cpLinks} id="cpBackToLinks" chevron="back" /></div>
    </>
  ), { status });
}
