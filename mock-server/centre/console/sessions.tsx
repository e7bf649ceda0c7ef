import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { toInstant } from '../../domain/calendar';
import type { JournalEntry } from '../../journal';
import { userOf } from '../../operations/accounts';
import { IDLE_MS, RENEW_MS } from '../../session';
import type { Session, User } from '../../store/tables';
import { readForm } from '../../ui/check';
import type { Env } from '../../ui/env';
import { typed } from '../../ui/form';
import { Table } from '../../ui/table';
import type { Desk } from '../desk';
import { doing } from './flash';
import { Button, Link } from './form';
import { frame } from './frame';
import { notFound } from './not-found';
import { paths, withQuery } from './paths';
import { reach, When } from './words';

const heads = ['ログインID', '利用者', 'ログイン日時', '最後の操作', '最後に開いた画面', '申込', '操作'];

/** Who is logged in, where they are, and the way to send them back to the login. */
export function sessions(app: Hono<Env>, desk: Desk): void {
  const { store, clock, journal } = desk.context;

  app.get(paths.sessions, (c) => {
    const live = [...store.all('sessions')].filter((one) => one.endedBy === undefined && clock.now() - one.lastSeenMs <= IDLE_MS).sort((a, b) => b.lastSeenMs - a.lastSeenMs);
    const seen = journal.list().filter(({ kind, screen }) => kind === 'request' && screen !== null);
    const rows = live.map((session) => {
      const { loginId, loggedInAt, lastSeenMs } = session;
      const user = userOf(desk.context, loginId);
      return [
        <code>{loginId}</code>, user ? whoIs(user) : '－', <When at={loggedInAt} />, <When at={toInstant(lastSeenMs)} />, lastScreen(seen, session) ?? '－',
        <a href={withQuery(paths.inbox, new URLSearchParams({ office: loginId }))} aria-label={`${loginId}の申込`}>{store.group('applications', loginId).length}件</a>,
        <Button to={paths.endSession} hidden={{ session: handle(session) }} text="終了させる" label={`${loginId}のログインを終了させる`} look="danger" />,
      ];
    });
    return frame(c, desk, 'ログイン中', (
      <>
        <p>ログインは{live.length}件です。30分間操作しないと切れます。</p>
        <p><Link to={paths.sessions} text="最新の状態にする" accessKey="u" /></p>
        <Table label="ログイン中の利用者" heads={heads} rows={rows} empty="ログインしている人はいません。" />
      </>
    ));
  });

  app.post(paths.endSession, async (c) => {
    const wanted = typed(await readForm(c), 'session');
    const session = [...store.all('sessions')].find((one) => handle(one) === wanted);
    if (!session) return notFound(c, desk);
    store.transaction(() => store.delete('sessions', session.id));
    return c.redirect(withQuery(paths.sessions, new URLSearchParams(doing('ended'))), 303);
  });
}

/** What a session is called here: its id is what its owner's browser proves itself with, and is shown to nobody. */
const handle = ({ id }: Session): string => createHash('sha256').update(id).digest('hex').slice(0, 16);

const whoIs = (user: User): string => (user.kind === 'formal' ? `${user.office.contract.company.name} ${user.office.contract.office.name}` : `仮アカウント ${reach(user.temporary.contact)}`);

/** The journal knows login IDs, not sessions: of several with one ID, each is given what it can have opened last. */
function lastScreen(seen: readonly JournalEntry[], { loginId, lastSeenMs }: Session): string | null {
  return seen.findLast((entry) => entry.loginId === loginId && Date.parse(entry.at) <= lastSeenMs + RENEW_MS)?.screen ?? null;
}
