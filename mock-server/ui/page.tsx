import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ScreenId } from '../vocabulary/screens';
import type { NssRequest } from './env';
import { Layout } from './layout';
import { paths } from './paths';

/** Answers with a screen; the journal learns which. */
export function page(c: NssRequest, screen: ScreenId, children: Child, { status = 200, title }: { status?: ContentfulStatusCode; title?: string } = {}) {
  c.set('screen', screen);
  const office = c.get('office');
  const loggedIn = office ? { office, session: c.get('session') } : undefined;
  return c.html(<Layout screen={screen} loggedIn={loggedIn} title={title}>{children}</Layout>, status);
}

/** A page that says in Japanese what happened and where to go on. */
export function notice(c: NssRequest, status: ContentfulStatusCode, lines: readonly string[]) {
  const [href, text] = c.get('office') ? [paths.menu, 'メニューへ戻る'] : [paths.login, 'ログイン画面へ'];
  return page(c, 'errorPage', <div class="notice">{lines.map((line) => <p>{line}</p>)}<p><a href={href}>{text}</a></p></div>, { status });
}
