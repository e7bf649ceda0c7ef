import type { Child } from 'hono/jsx';
import { displayDateTime } from '../domain/calendar';
import type { Session, User } from '../store/tables';
import { buttons, type ButtonId } from '../vocabulary/buttons';
import type { ScreenId } from '../vocabulary/screens';
import { Html, Main } from './html';
import { paths } from './paths';

/** Who stands in the header, and since when, where somebody is logged in. */
export interface LoggedIn {
  readonly user: User;
  readonly session: Session;
}

const navigation: readonly (readonly [ButtonId, string])[] = [
  ['navApply', paths.apply], ['navApplications', paths.applications], ['navContract', paths.contract],
  ['navBilling', paths.billing], ['navPassword', paths.password],
];

/** A whole page of NSS: header, navigation (logged in only), title and lead of the screen, content, footer. */
export function Layout({ screen, loggedIn, children }: { screen: ScreenId; loggedIn?: LoggedIn | undefined; children?: Child }) {
  return (
    <Html screen={screen} stylesheet={paths.stylesheet}>
      <header class="banner">
        <p class="logo"><span>人・物・国をつなぐ</span><strong>NACCSサポートシステム</strong></p>
        {loggedIn && <SessionBox {...loggedIn} />}
      </header>
      {loggedIn?.user.kind === 'formal' && (
        <nav class="global" aria-label="グローバルナビゲーション">
          <ul>{navigation.map(([id, href]) => <li><a href={href}>{buttons[id].text}</a></li>)}</ul>
        </nav>
      )}
      <Main screen={screen}>{children}</Main>
      <footer>
        <small>Copyright © Nippon Automated Cargo And Port Consolidated System, (NACCS) Inc. No reproduction or republication without written permission</small>
      </footer>
    </Html>
  );
}

function SessionBox({ user, session }: LoggedIn) {
  const [first, second] = user.kind === 'formal'
    ? [user.office.contract.company.name, user.office.contract.office.name]
    : [`${user.temporary.contact.familyName} ${user.temporary.contact.givenName} 様`, `仮ログインID ${user.loginId}`];
  return (
    <div class="session">
      <p>{first}<br />{second}</p>
      <p>{displayDateTime(session.loggedInAt)}からログイン中</p>
      <form method="post" action={paths.logout}><button type="submit" class="quiet">{buttons.logOut.text}</button></form>
    </div>
  );
}
