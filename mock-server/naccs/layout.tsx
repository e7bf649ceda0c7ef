import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { displayDateTime } from '../domain/calendar';
import type { TerminalSession } from '../store/tables';
import type { NssRequest } from '../ui/env';
import { Html, Main, type Shell } from '../ui/html';
import { sitePage } from '../ui/page';
import { paths } from '../ui/paths';
import { buttons } from '../vocabulary/buttons';
import type { ScreenId } from '../vocabulary/screens';

/** Answers with a page of NACCS業務; who is logged on stands in its head. */
export const naccsPage = (c: NssRequest, screen: ScreenId, children: Child, status: ContentfulStatusCode = 200) =>
  sitePage(c, (shell) => <Layout {...shell} terminal={c.get('terminal')} />, screen, children, { status });

function Layout({ screen, terminal, children }: Shell & { readonly terminal: TerminalSession | undefined }) {
  return (
    <Html screen={screen} stylesheet={paths.terminalStylesheet}>
      <header class="banner">
        <p class="logo"><strong>NACCS業務</strong><span>輸出入・港湾関連情報処理システム</span></p>
        {terminal && <LoggedOn {...terminal} />}
      </header>
      <Main screen={screen}>{children}</Main>
      <footer><small>このページは、NACCSの端末を模した練習用の画面です。</small></footer>
    </Html>
  );
}

function LoggedOn({ userId, terminalName, loggedOnAt }: TerminalSession) {
  return (
    <div class="session">
      <dl>
        <div><dt>利用者ID</dt><dd>{userId}</dd></div>
        <div><dt>論理端末名</dt><dd>{terminalName}</dd></div>
        <div><dt>ログオン日時</dt><dd>{displayDateTime(loggedOnAt)}</dd></div>
      </dl>
      <form method="post" action={paths.terminalLogOff}><button type="submit" class="quiet">{buttons.naccsLogOff.text}</button></form>
    </div>
  );
}
