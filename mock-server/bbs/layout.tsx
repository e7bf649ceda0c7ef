import type { Child } from 'hono/jsx';
import { Html, Main, type Shell } from '../ui/html';
import { paths } from '../ui/paths';
import { buttons } from '../vocabulary/buttons';
import { contractContacts } from '../vocabulary/contacts';
import { screens, type ScreenId } from '../vocabulary/screens';
import { linkText, pageFor, placeOf, siteMap, type BoardPage, type BoardPart } from './site-map';

/**
 * A whole page of NACCS掲示板: logo, header menu, breadcrumb, title and lead of the page, content, the pages beside it, footer.
 * @param address the one that was asked for: the header menu opens on the same page, without script
 */
export function BoardLayout({ screen, address, children }: Shell & { readonly address: URL }) {
  const place = placeOf(screen);
  const isTop = screen === 'boardTop';
  return (
    <Html screen={screen} stylesheet={paths.boardStylesheet}>
      <header class="board-head">
        <div class="board-bar">
          <p class="board-logo"><a href={paths.board}><strong>NACCS掲示板</strong><span>輸出入・港湾関連情報処理システムのご案内</span></a></p>
          <p class="board-help">{contractContacts.helpdesk.name} <strong>{contractContacts.helpdesk.phone}</strong>（{contractContacts.helpdesk.hours}）</p>
        </div>
        <HeaderMenu address={address} current={place?.part} />
      </header>
      {!isTop && <Breadcrumb screen={screen} />}
      <div class={isTop || !place ? 'board-body' : 'board-body board-beside'}>
        <Main screen={screen}>{children}</Main>
        {place && !isTop && <Beside part={place.part} current={place.page} />}
      </div>
      <footer class="board-foot">
        <nav aria-label="フッターメニュー"><ul>{footer.map((one) => <li><BoardLink to={one}>{screens[one].title}</BoardLink></li>)}</ul></nav>
        <small>輸出入・港湾関連情報処理センター株式会社（NACCSセンター）</small>
      </footer>
    </Html>
  );
}

const footer: readonly ScreenId[] = ['boardTop', 'nssGuide', 'schedule', 'boardTerms', 'questions', 'contactGuide'];

/** A link to a page of the board, called as the header menu calls it unless something else is said. */
export function BoardLink({ to, children }: { readonly to: ScreenId; readonly children?: Child }) {
  const page = pageFor(to);
  return <a href={page.path}>{children ?? linkText(page)}</a>;
}

/**
 * 「契約手続(NSS)」⇒「NSS ログイン」 (S3 step 2): an item shows its pages when it is pressed, pointed at or reached by keyboard. Pressed, it is
 * the same page with the item opened, since there is no script.
 */
function HeaderMenu({ address, current }: { address: URL; current: BoardPart | undefined }) {
  const opened = address.searchParams.get('menu');
  return (
    <nav class="board-menu" aria-label="ヘッダメニュー">
      <ul>
        {siteMap.map((part) => (
          <li class={part.key === opened ? 'open' : ''}>
            <a href={withMenu(address, part.key === opened ? null : part.key)} {...(part === current ? { 'aria-current': 'true' } : {})}>{buttons[part.label].text}</a>
            <ul>{part.pages.filter(({ deep }) => !deep).map((page) => <li><a href={page.path}>{linkText(page)}</a></li>)}</ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same address with another item of the header menu opened, or none. */
function withMenu({ pathname, searchParams }: URL, key: string | null): string {
  const query = new URLSearchParams(searchParams);
  if (key === null) query.delete('menu');
  else query.set('menu', key);
  // One slash only: `//host/…` would be an address of somebody else's.
  return `${pathname.replace(/^\/+/, '/')}${query.size > 0 ? `?${query}` : ''}`;
}

function Breadcrumb({ screen }: { screen: ScreenId }) {
  const place = placeOf(screen);
  const part = place?.part;
  const above = part && part.key !== 'news' && part.pages[0].screen !== screen ? part : undefined;
  return (
    <nav class="breadcrumb" aria-label="現在の位置">
      <ol>
        <li><a href={paths.board}>{screens.boardTop.title}</a></li>
        {above && <li><a href={above.pages[0].path}>{buttons[above.label].text}</a></li>}
        <li aria-current="page">{screens[screen].title}</li>
      </ol>
    </nav>
  );
}

function Beside({ part, current }: { part: BoardPart; current: BoardPage }) {
  return (
    <nav class="beside" aria-label={`${buttons[part.label].text}のページ`}>
      <p>{buttons[part.label].text}</p>
      <ul>{part.pages.map((page) => <li><a href={page.path} {...(page === current ? { 'aria-current': 'page' } : {})}>{screens[page.screen].title}</a></li>)}</ul>
    </nav>
  );
}
