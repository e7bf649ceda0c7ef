import type { Hono } from 'hono';
import type { Context } from '../context';
import { refusal } from '../operations/conflict';
import { deleteLink } from '../operations/cyber-port';
import type { NaccsLink } from '../store/tables';
import type { Env, NssRequest } from '../ui/env';
import { Go, Section, Submit } from '../ui/form';
import { paths } from '../ui/paths';
import { cyberPortPage } from './layout';
import { LinkFacts, linkGone, Refused, registeredFor } from './link';

/** サイバーポート NACCS利用者情報削除確認画面. */
export function deletion(app: Hono<Env>, context: Context): void {
  const path = paths.cpLink(':id', 'delete');
  app.get(path, (c) => {
    const link = registeredFor(context, c);
    return link ? show(c, context, link, null) : linkGone(c);
  });

  app.post(path, (c) => {
    const link = registeredFor(context, c);
    if (!link) return linkGone(c);
    const objection = refusal(() => deleteLink(context, link));
    return objection === null ? c.redirect(`${paths.cpLinks}?message=deleted`, 303) : show(c, context, link, objection);
  });
}

function show(c: NssRequest, context: Context, link: NaccsLink, objection: string | null) {
  return cyberPortPage(c, 'cpDelete', (
    <>
      <Refused objection={objection} />
      <Section id="contents" heading="削除する内容"><LinkFacts context={context} link={link} /></Section>
      <div class="actions">
        <Go to={paths.cpLinks} id="cpBackToLinks" chevron="back" />
        <form method="post" action={paths.cpLink(link.id, 'delete')} class="go"><Submit id="cpDeleteNow" /></form>
      </div>
    </>
  ), { status: objection === null ? 200 : 409 });
}
