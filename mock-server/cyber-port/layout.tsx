import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { NssRequest } from '../ui/env';
import { Html, Main, type Shell } from '../ui/html';
import { sitePage } from '../ui/page';
import { paths } from '../ui/paths';
import { buttons, type ButtonId } from '../vocabulary/buttons';
import type { ScreenId } from '../vocabulary/screens';

const navigation: readonly (readonly [ButtonId, string])[] = [['cpToLinks', paths.cpLinks], ['cpToManual', paths.cpManual]];

/** A page of サイバーポート: head, menu at the side, title and lead of the screen, content. */
function CyberPort({ screen, children }: Shell) {
  const isManual = screen === 'cpManual';
  return (
    <Html screen={screen} stylesheet={paths.cpStylesheet}>
      <header class="banner">
        <p class="logo"><strong>サイバーポート</strong><span>港湾物流の情報をつなぐ</span></p>
        <p class="role">{isManual ? '利用ガイド' : '管理者メニュー'}</p>
      </header>
      <div class="columns">
        <nav class="side" aria-label="サイバーポートのメニュー">
          <ul>{navigation.map(([id, href]) => <li><a href={href} {...(isManual === (id === 'cpToManual') ? { 'aria-current': 'true' } : {})}>{buttons[id].text}</a></li>)}</ul>
        </nav>
        <Main screen={screen}>{children}</Main>
      </div>
      <footer><small>この画面は、公開資料をもとに想定したサイバーポートの模擬画面です。</small></footer>
    </Html>
  );
}

/** Answers with a page of サイバーポート. */
export const cyberPortPage = (c: NssRequest, screen: ScreenId, children: Child, options: { status?: ContentfulStatusCode } = {}) =>
  sitePage(c, CyberPort, screen, children, options);
