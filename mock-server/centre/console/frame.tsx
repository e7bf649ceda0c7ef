import type { Child } from 'hono/jsx';
import { displayDateTime } from '../../domain/calendar';
import { Conflict } from '../../operations/conflict';
import type { Entered } from '../../store/tables';
import type { NssRequest } from '../../ui/env';
import { ErrorSummary, type Errors } from '../../ui/form';
import { standalone } from '../../ui/page';
import { paths as nss } from '../../ui/paths';
import type { Desk } from '../desk';
import { paths } from './paths';

/** What a page shows again of a form that could not be carried out. */
export interface Refused {
  readonly entered: Entered;
  readonly errors: Errors;
  /** Why it cannot be done now, where nothing that was typed is wrong. */
  readonly reason?: string;
}

const sections = [
  [paths.applications, '申込'], [paths.clock, '時計'], [paths.mails, 'メール'], [paths.accounts, 'アカウント'],
  [paths.state, '状態と障害'], [paths.journal, '履歴'],
] as const;

/** What has been done, shown on the page that follows. */
const done: Readonly<Record<string, string>> = {
  open: '内容確認を始めました。', approve: '審査を終了し、利用開始日を確定しました。', settled: '審査を終了し、システム設定を登録しました。', query: '確認事項を通知しました。',
  reject: '受付不可を通知しました。', complete: '作業完了を通知しました。', clock: '時計を進めました。', account: 'アカウントを作成しました。',
  snapshot: '現在の状態を残しました。', restore: '残した状態に戻しました。', reset: '最初の状態からやり直しました。',
  fault: '障害を設定しました。', cleared: '障害をすべて解除しました。',
};

/** Answers with a page of the console. */
export function frame(c: NssRequest, { context, faults }: Desk, title: string, children: Child, refused?: Refused) {
  const status = refused ? (refused.reason ? 409 : 422) : 200;
  return c.html(standalone(
    <html lang="ja">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} | NACCSセンター コンソール`}</title>
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
          <ul><li><a href={nss.login} target="_blank" rel="noopener">NSSを開く</a></li><li><a href={paths.openapi}>API仕様</a></li></ul>
        </nav>
        <main id="main">
          <h1>{title}</h1>
          {!refused && <Done code={c.req.query('done')} />}
          {refused?.reason && <p class="errors" role="alert">{refused.reason}</p>}
          <ErrorSummary errors={refused?.errors ?? {}} />
          {children}
        </main>
      </body>
    </html>,
  ), status);
}

function Done({ code }: { code: string | undefined }) {
  const text = code !== undefined && Object.hasOwn(done, code) ? done[code] : undefined;
  return text ? <p class="done" role="status">{text}</p> : null;
}

/** @returns why it cannot be done in the present state; null when it is done */
export function attempt(work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Conflict) return error.message;
    throw error;
  }
}
