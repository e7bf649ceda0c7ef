import type { Child } from 'hono/jsx';
import { displayDateTime } from '../../domain/calendar';
import type { Entered } from '../../store/tables';
import type { NssRequest } from '../../ui/env';
import { ErrorSummary, type Errors } from '../../ui/form';
import { standalone } from '../../ui/page';
import { paths as nss } from '../../ui/paths';
import type { Desk } from '../desk';
import { flashOf } from './flash';
import { paths } from './paths';

/** What a page shows again of a form that could not be carried out, or that goes on being filled in. */
export interface Refused {
  readonly entered: Entered;
  readonly errors: Errors;
  /** Why it cannot be done now, where nothing that was typed is wrong. */
  readonly reason?: string;
}

/** Answers with a page once more, for what was typed to be put right. */
export type ShowAgain = (c: NssRequest, refused: Refused) => Response | Promise<Response>;

const sections = [
  [paths.inbox, '申込'], [paths.sessions, 'ログイン中'], [paths.clock, '時計'], [paths.accounts, 'アカウント'], [paths.mails, 'メール'],
  [paths.state, '状態と障害'], [paths.journal, '履歴'],
] as const;

/** Answers with a page of the console. */
export function frame(c: NssRequest, { context, faults, classroom }: Desk, title: string, children: Child, refused?: Refused) {
  const errors = refused?.errors ?? {};
  const isWrong = Object.keys(errors).length > 0;
  const flash = refused ? null : flashOf(c);
  return c.html(standalone(
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${isWrong ? 'エラー: ' : ''}${title} | NACCSセンター コンソール`}</title>
        <link rel="stylesheet" href={paths.stylesheet} />
        <link rel="icon" href={nss.icon} />
      </head>
      <body>
        <a class="skip" href="#main">本文へ移動</a>
        <header>
          <p class="name"><strong>NACCSセンター コンソール</strong><small>模擬環境を操作する画面です。実際のNSSにはありません。</small></p>
          <p class="now">時計 <time>{displayDateTime(context.clock.instant())}</time>{!faults.none && <a class="armed" href={paths.state}>障害を設定中</a>}</p>
        </header>
        <nav aria-label="コンソール">
          <ul>{sections.map(([href, text]) => <li><a href={href} {...(c.req.path === href ? { 'aria-current': 'page' } : {})}>{text}</a></li>)}</ul>
          <ul><li><a href={nss.login} target="_blank" rel="noopener">NSSを開く</a></li><li><a href={paths.openapi}>API仕様</a></li>{classroom !== undefined && <li><a href={classroom}>練習の教室</a></li>}</ul>
        </nav>
        <main id="main" tabindex={-1}>
          <h1>{title}</h1>
          {flash && <p class="done" role="status">{flash}</p>}
          {refused?.reason && <p class="errors" role="alert">{refused.reason}</p>}
          <ErrorSummary errors={errors} />
          {children}
        </main>
        <footer><p>括弧内の英字は、Altキーと一緒に押すと使えます（FirefoxではAlt＋Shift、macOSではControl＋Option）。</p></footer>
      </body>
    </html>,
  ), refused?.reason ? 409 : isWrong ? 422 : 200);
}
