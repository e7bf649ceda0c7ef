import type { Child } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Session } from '../store/tables';
import type { ScreenId } from '../vocabulary/screens';
import type { NssRequest } from './env';
import type { Shell } from './html';
import { Layout } from './layout';
import { paths } from './paths';

/** Answers with a screen; the journal learns which. */
export function page(c: NssRequest, screen: ScreenId, children: Child, { status = 200 }: { status?: ContentfulStatusCode } = {}) {
  c.set('screen', screen);
  return c.html(rendered(c, screen, children), status);
}

/**
 * Answers with a page of a site other than NSS; the journal learns which.
 * @param Layout the head and foot of that site's pages, around `children`
 */
export function sitePage(c: NssRequest, Layout: (shell: Shell) => HtmlEscapedString | Promise<HtmlEscapedString>, screen: ScreenId, children: Child, { status = 200 }: { status?: ContentfulStatusCode } = {}) {
  c.set('screen', screen);
  return c.html(standalone(<Layout screen={screen}>{children}</Layout>), status);
}

/** The page that each session has seen last, with what it was made of. */
const lastPages = new WeakMap<Session, { readonly html: string; readonly of: readonly unknown[] }>();

/**
 * Answers with a screen behind the login that shows these rows and nothing else. Rows never change in place, so the page is
 * rendered anew only where one of them is another.
 */
export function pageOf(c: NssRequest, screen: ScreenId, rows: readonly object[], children: () => Child) {
  c.set('screen', screen);
  const session = c.get('session');
  const { user } = c.var;
  const of = [screen, user.kind === 'formal' ? user.office.contract : user.temporary, ...rows];
  let last = lastPages.get(session);
  if (last?.of.length !== of.length || !of.every((part, index) => part === last?.of[index])) {
    lastPages.set(session, (last = { of, html: rendered(c, screen, children()) }));
  }
  return c.html(last.html);
}

function rendered(c: NssRequest, screen: ScreenId, children: Child): string {
  const user = c.get('user');
  const loggedIn = user ? { user, session: c.get('session') } : undefined;
  return standalone(<Layout screen={screen} loggedIn={loggedIn}>{children}</Layout>);
}

/** A whole document: without its first line, browsers lay it out as pages of the nineties. */
export const standalone = (html: HtmlEscapedString | Promise<HtmlEscapedString>): string => `<!DOCTYPE html>${String(html)}`;

/** A page that says in Japanese what happened and where to go on. */
export function notice(c: NssRequest, status: ContentfulStatusCode, lines: readonly string[]) {
  const [href, text] = c.get('user') ? [paths.menu, 'メニューへ戻る'] : [paths.login, 'ログイン画面へ'];
  return page(c, 'errorPage', <div class="notice">{lines.map((line) => <p>{line}</p>)}<p><a href={href}>{text}</a></p></div>, { status });
}
