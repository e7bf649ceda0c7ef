import type { Hono } from 'hono';
import type { Context } from '../context';
import { refusal } from '../operations/conflict';
import { registerLink } from '../operations/cyber-port';
import type { Env } from '../ui/env';
import { Go, Section, Submit } from '../ui/form';
import { paths } from '../ui/paths';
import { cyberPortPage } from './layout';
import { linkFor, LinkFacts, linkGone } from './link';
import { enteredIn, registerForm } from './register';

/** サイバーポート NACCS利用者情報登録確認画面: once more what is registered. What has been registered leads to its completion. */
export function confirm(app: Hono<Env>, context: Context): void {
  app.get(paths.cpLink(':id', 'confirm'), (c) => {
    const link = linkFor(context, c);
    if (!link) return linkGone(c);
    if (link.registeredAt !== null) return c.redirect(paths.cpLink(link.id, 'done'), 303);
    return cyberPortPage(c, 'cpConfirm', (
      <>
        <Section id="contents" heading="登録する内容"><LinkFacts context={context} link={link} /></Section>
        <div class="actions">
          <Go to={paths.cpRegister} id="goBack" chevron="back" query={{ entered: link.id }} />
          <form method="post" action={paths.cpLink(link.id, 'confirm')} class="go"><Submit id="cpRegisterNow" /></form>
        </div>
      </>
    ));
  });

  app.post(paths.cpLink(':id', 'confirm'), (c) => {
    const link = linkFor(context, c);
    if (!link) return linkGone(c);
    const objection = refusal(() => registerLink(context, link));
    return objection === null ? c.redirect(paths.cpLink(link.id, 'done'), 303) : registerForm(c, enteredIn(link), { cpUserId: objection }, 409);
  });
}
