import type { Child } from 'hono/jsx';
import { screens, siteOf, type ScreenId } from '../vocabulary/screens';
import { paths } from './paths';

/** What a site gives its pages to begin and to end with. */
export interface Shell {
  readonly screen: ScreenId;
  readonly children?: Child;
}

/**
 * The document around a page of any site: language, title, stylesheet, and the way past the head of the page to `#main`.
 * @param stylesheet path of the site's own style
 */
export function Html({ screen, stylesheet, children }: Shell & { readonly stylesheet: string }) {
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${screens[screen].title} | ${siteOf(screen)}`}</title>
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href={paths.icon} />
      </head>
      <body>
        <a class="skip" href="#main">本文へ移動</a>
        {children}
      </body>
    </html>
  );
}

/** What a page is about: title and lead of its screen, and its content. The way past the head leads here. */
export function Main({ screen, children }: Shell) {
  const { title, lead } = screens[screen];
  return (
    <main id="main">
      <h1>{title}</h1>
      {lead.map((line) => <p class="lead">{line}</p>)}
      {children}
    </main>
  );
}
