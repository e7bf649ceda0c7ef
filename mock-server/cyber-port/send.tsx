import type { Hono } from 'hono';
import type { Context } from '../context';
import { displayDateTime } from '../domain/calendar';
import { beingSent, userOf } from '../domain/cyber-port';
import { refusal } from '../operations/conflict';
import { sendToNaccs } from '../operations/cyber-port';
import { chosenOf } from '../operations/entered';
import type { Entered, NaccsLink } from '../store/tables';
import { checkChoices, readForm, withoutErrors } from '../ui/check';
import { SelectRow } from '../ui/choice';
import type { Env, NssRequest } from '../ui/env';
import { ErrorSummary, Go, Section, Submit, type Errors } from '../ui/form';
import { paths } from '../ui/paths';
import { Facts, Table } from '../ui/table';
import { choices, fields } from '../vocabulary/fields';
import { message } from '../vocabulary/messages';
import { cyberPortPage } from './layout';
import { displayUser, linkGone, Refused, registeredFor } from './link';

/** サイバーポート NACCS送信画面: a tied user sends a 業務 to NACCS, which charges it to the 利用者ID (E-23). */
export function send(app: Hono<Env>, context: Context): void {
  const path = paths.cpLink(':id', 'send');
  app.get(path, (c) => {
    const link = registeredFor(context, c);
    return link ? show(c, context, link, { entered: {} }) : linkGone(c);
  });

  app.post(path, async (c) => {
    const entered = await readForm(c);
    const link = registeredFor(context, c);
    if (!link) return linkGone(c);
    const errors: Record<string, string> = { ...checkChoices(['cpSender', 'cpTask'], entered) };
    const by = userOf(link.users, chosenOf(entered, 'cpSender'));
    if (!errors['cpSender'] && !by) errors['cpSender'] = message('cpSenderGone');
    if (!by || !withoutErrors(errors)) return show(c, context, link, { entered, errors });
    const objection = refusal(() => sendToNaccs(context, link, by, chosenOf(entered, 'cpTask')));
    return objection === null ? c.redirect(paths.cpLink(link.id, 'send'), 303) : show(c, context, link, { entered, objection });
  });
}

/** What was sent to the screen, and what came of it. */
interface Shown {
  readonly entered: Entered;
  readonly errors?: Errors;
  readonly objection?: string;
}

function show(c: NssRequest, { clock }: Context, { id, userId, users, sendings }: NaccsLink, { entered, errors = {}, objection }: Shown) {
  const shown = { entered, errors };
  const going = beingSent(sendings, clock.now());
  return cyberPortPage(c, 'cpSend', (
    <>
      <form method="post" action={paths.cpLink(id, 'send')} autocomplete="off" novalidate>
        <ErrorSummary errors={errors} />
        <Refused objection={objection ?? null} />
        <Facts label="NACCS利用者情報" facts={[[fields.cpUserId.label, userId]]} />
        <Section id="sending" heading="送信する内容">
          <SelectRow name="cpSender" options={users.map((user) => [user.email, displayUser(user)])} {...shown} />
          <SelectRow name="cpTask" {...shown} />
          <p class="note">送信した業務には、NACCSの利用料金がかかります。料金は、この利用者IDの契約に請求されます。</p>
          <div class="actions"><Submit id="cpSend" /></div>
        </Section>
      </form>
      <Section id="history" heading="送信の履歴">
        <Table label="送信の履歴" heads={['送信日時', '送信した利用者', '業務', '状態']} empty="送信の履歴はありません。" rows={sendings.map((one) => [
          displayDateTime(one.at), displayUser(one.by), labelOf(one.task), <span class="state">{one === going ? '送信中' : '送信済み'}</span>,
        ])} />
      </Section>
      <div class="actions"><Go to={paths.cpLinks} id="cpBackToLinks" chevron="back" /></div>
    </>
  ), { status: objection !== undefined ? 409 : withoutErrors(errors) ? 200 : 422 });
}

const labelOf = (task: string): string => choices.cpTask.options.find(([code]) => code === task)?.[1] ?? task;
