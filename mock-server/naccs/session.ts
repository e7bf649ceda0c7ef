import { randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Context } from '../context';
import { logonRefusal } from '../operations/naccs-logon';
import { IDLE_MS, RENEW_MS } from '../session';
import type { TaskResult } from '../store/tables';
import type { Env, NssRequest } from '../ui/env';
import { paths } from '../ui/paths';
import { message } from '../vocabulary/messages';

/** Of its own: who is logged in to NSS is not logged on to NACCS, and the other way round. */
const cookie = 'naccs_terminal';
const path = '/terminal';

/** Logs on: a new session in place of the one that this browser had. */
export function startTerminal({ store, clock }: Context, c: NssRequest, userId: string, terminalName: string): void {
  const before = getCookie(c, cookie);
  const id = randomBytes(24).toString('base64url');
  store.transaction(() => {
    if (before !== undefined) store.delete('terminalSessions', before);
    store.put('terminalSessions', { id, userId, terminalName, loggedOnAt: clock.instant(), lastSeenMs: clock.now(), result: null });
  });
  setCookie(c, cookie, id, { httpOnly: true, sameSite: 'Lax', path, secure: new URL(c.req.url).protocol === 'https:' });
}

/** Logs off; without a session nothing happens. */
export function endTerminal({ store }: Context, c: NssRequest): void {
  const id = deleteCookie(c, cookie, { path });
  if (id) store.transaction(() => store.delete('terminalSessions', id));
}

/** Lets only those through who are logged on, and who still may be. */
export const requireLogon = (context: Context) =>
  createMiddleware<Env>(async (c, next) => {
    const { store, clock } = context;
    const id = getCookie(c, cookie);
    const session = id === undefined ? undefined : store.get('terminalSessions', id);
    const isOver = session !== undefined && clock.now() - session.lastSeenMs > IDLE_MS;
    if (!session || isOver || logonRefusal(context, session.userId, session.terminalName)) {
      endTerminal(context, c);
      return c.redirect(logonPath(isOver ? 'logonOver' : 'logonNeeded'), 303);
    }
    if (clock.now() - session.lastSeenMs >= RENEW_MS) store.transaction(() => store.put('terminalSessions', { ...session, lastSeenMs: clock.now() }));
    c.set('terminal', store.get('terminalSessions', session.id) ?? session);
    return next();
  });

const notices = ['logonNeeded', 'logonOver', 'loggedOff'] as const;
export const logonPath = (notice: (typeof notices)[number]): string => `${paths.terminal}?${new URLSearchParams({ message: notice })}`;

/** The text that NACCS業務ログオン画面 shows when asked to by its address. */
export function logonNotice(code: string | undefined): string | null {
  const known = notices.find((name) => name === code);
  return known === undefined ? null : message(known);
}

/** Keeps the answer to a 業務 and leads to the page that shows it, so that nothing is sent again by showing it again. */
export function answered({ store, clock }: Context, c: NssRequest, task: string, facts: TaskResult['facts'] = []) {
  const session = c.get('terminal');
  const number = (session.result?.number ?? 0) + 1;
  store.transaction(() => store.put('terminalSessions', { ...session, result: { number, task, at: clock.instant(), facts } }));
  return c.redirect(`${c.req.path}?${new URLSearchParams({ result: String(number) })}`, 303);
}

/** The answer that the address asks for, while it is the latest of this logon. */
export function resultOf(c: NssRequest, task: string): TaskResult | null {
  const { result } = c.get('terminal');
  return result?.task === task && c.req.query('result') === String(result.number) ? result : null;
}
