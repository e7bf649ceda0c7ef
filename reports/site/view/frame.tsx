import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';

/** The mark in the browser's tab; given inline so that nothing asks a server for one. */
const icon =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E%3Crect width="32" height="32" rx="8" fill="%230f6b5c"/%3E%3Cpath d="M9 17l5 5 9-11" fill="none" stroke="white" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/%3E%3C/svg%3E';

/** The page may show pictures that lie beside it and its own style; everything else is off, whatever the evidence holds. */
const policy = "default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

interface FrameProps {
  readonly title: string;
  readonly css: string;
  /** Name of the page in the top line, beside the way back to the overview. */
  readonly here?: string;
  /** Where the overview is, from this page. */
  readonly home?: string;
  readonly children?: Child;
}

/** The page around every view of the report. Style is inlined: a page can be mailed or opened from a folder as it is. */
export function Frame({ title, css, here, home = 'index.html', children }: FrameProps) {
  return (
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href={icon} />
        <style>{raw(css)}</style>
      </head>
      <body>
        <a class="skip" href="#main">本文へ</a>
        <header class="top">
          <nav aria-label="現在の位置">
            <a class="brand" href={home}>
              <span class="brand-name">nss-harness</span>
              <span class="brand-what">検証報告</span>
            </a>
            {here === undefined ? null : <span class="here" aria-current="page">{here}</span>}
          </nav>
        </header>
        {children}
        <footer class="bottom">
          <p>模擬NSSを実際のブラウザーで操作した記録です。実在のNACCSサポートシステムには接続していません。</p>
        </footer>
      </body>
    </html>
  );
}
