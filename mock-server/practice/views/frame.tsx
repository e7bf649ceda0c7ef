import type { Child } from 'hono/jsx';
import type { Context as Request } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { standalone } from '../../ui/page';
import { paths as nss } from '../../ui/paths';
import { paths } from '../paths';

/** Answers with a page of the class room. @param head what stands above it, such as the task bar */
export function frame(c: Request, title: string, children: Child, { status = 200, head = null }: { status?: ContentfulStatusCode; head?: Child } = {}) {
  c.header('Cache-Control', 'no-store');
  return c.html(standalone(
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} | NSSの練習`}</title>
        <link rel="stylesheet" href={paths.stylesheet} />
        <link rel="icon" href={nss.icon} />
      </head>
      <body class="practice-page">
        <a class="practice-skip" href="#main">本文へ移動</a>
        {head}
        <main id="main" tabindex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>,
  ), status);
}
