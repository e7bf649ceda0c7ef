import type { Hono } from 'hono';
import type { Context } from '../context';
import type { Env } from '../ui/env';
import { Go } from '../ui/form';
import { paths } from '../ui/paths';
import { cyberPortPage } from './layout';
import { LinkFacts, linkGone, registeredFor } from './link';

/** サイバーポート NACCS利用者情報登録完了画面: what has been registered, and what can be done now. */
export function done(app: Hono<Env>, context: Context): void {
  app.get(paths.cpLink(':id', 'done'), (c) => {
    const link = registeredFor(context, c);
    if (!link) return linkGone(c);
    return cyberPortPage(c, 'cpDone', (
      <>
        <p class="done">NACCS利用者情報の登録が完了しました。</p>
        <p>紐づけられた利用者は、この利用者IDでNACCSへ送信できます。</p>
        <LinkFacts context={context} link={link} />
        <div class="actions"><Go to={paths.cpLinks} id="cpBackToLinks" /><Go to={paths.cpLink(link.id, 'send')} id="cpToSend" /></div>
      </>
    ));
  });
}
