import { randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Context } from './context';
import { toInstant } from './domain/calendar';
import { IDLE_MINUTES, LOCK_MINUTES, LOGIN_FAILURES } from './domain/limits';
import { refusal, userOf } from './operations/accounts';
import type { Office, Session, Temporary, User } from './store/tables';
import { messages, type MessageCode } from './vocabulary/messages';
import type { Env, NssRequest } from './ui/env';
import { notice } from './ui/page';
import { paths } from './ui/paths';

export const IDLE_MS = IDLE_MINUTES * 60_000;
const LOCK_MS = LOCK_MINUTES * 60_000;
/** A request renews a session in the store only when this much has passed, so that a burst of reading writes once. */
export const RENEW_MS = 1_000;
const cookie = 'nss_session';

/** Lets only logged-in people through; others are sent to ログイン画面 and come back to the page they wanted. */
export const requireLogin = (context: Context) =>
  createMiddleware<Env>(async (c, next) => {
    const { store, clock } = context;
    const id = getCookie(c, cookie);
    const session = id === undefined ? undefined : store.get('sessions', id);
    const user = session && userOf(context, session.loginId);
    const now = clock.now();
    const reason = user && (session.endedBy ?? refusal(context, user));
    if (!session || !user || reason || now - session.lastSeenMs > IDLE_MS) {
      if (session) endSession(context, c);
      return c.redirect(loginPath(c, reason ?? (id === undefined ? null : 'sessionEnded')), 303);
    }
    if (now - session.lastSeenMs >= RENEW_MS) store.transaction(() => store.put('sessions', { ...session, lastSeenMs: now }));
    enter(c, session, user);
    if (user.kind === 'formal' && user.office.mustChangePassword && c.req.path !== paths.password) return c.redirect(paths.password, 303);
    return next();
  });

function enter(c: NssRequest, session: Session, user: User): void {
  c.set('session', session);
  c.set('user', user);
  if (user.kind === 'formal') c.set('office', user.office);
  else c.set('temporary', user.temporary);
}

/** Lets only one kind of login ID through to a screen that the other has no use for. */
export const onlyFor = (kind: User['kind']) =>
  createMiddleware<Env>(async (c, next) => {
    if (c.get('user').kind === kind) return next();
    return notice(c, 403, [messages[kind === 'formal' ? 'needsFormalId' : 'needsTemporaryId'].text]);
  });

/** Where ログイン画面 is, with the page to come back to (GET only: a form is not sent twice). */
function loginPath(c: NssRequest, reason: MessageCode | null): string {
  const query = new URLSearchParams();
  if (reason !== null) query.set('message', reason);
  const wanted = new URL(c.req.url);
  if (c.req.path !== paths.menu) query.set('return', wanted.pathname + (c.req.method === 'GET' ? wanted.search : ''));
  return query.size > 0 ? `${paths.login}?${query}` : paths.login;
}

export type LoginResult = { readonly code: null; readonly user: User } | { readonly code: MessageCode };

/**
 * Checks login ID and password, of 事業所コード or 仮ログインID. An unknown ID and a wrong password are answered alike.
 * Right or wrong is counted: the fifth failure in a row locks the account. Who is right but may not enter any more learns
 * why (D-14, D-20).
 */
export function checkLogin(context: Context, loginId: string, password: string): LoginResult {
  const user = userOf(context, loginId);
  if (!user) return { code: 'badLogin' };
  const { store, clock } = context;
  const account = user.kind === 'formal' ? user.office : user.temporary;
  const now = clock.instant();
  if (account.lockedUntil !== null && account.lockedUntil > now) return { code: 'locked' };
  const put = (change: Partial<Office & Temporary>): void => store.transaction(() =>
    user.kind === 'formal' ? store.put('offices', { ...user.office, ...change }) : store.put('temporaries', { ...user.temporary, ...change }));
  if (account.password === password) {
    const reason = refusal(context, user);
    if (reason) return { code: reason };
    const isFirst = user.kind === 'formal' && user.office.firstLoginAt === null;
    if (account.failures > 0 || isFirst) put({ failures: 0, lockedUntil: null, ...(isFirst ? { firstLoginAt: now } : {}) });
    return { code: null, user };
  }
  const failures = account.failures + 1;
  const full = failures >= LOGIN_FAILURES;
  put({ failures: full ? 0 : failures, lockedUntil: full ? toInstant(clock.now() + LOCK_MS) : null });
  return { code: full ? 'locked' : 'badLogin' };
}

/** Logs in: a new session, its id in an HttpOnly cookie. */
export function startSession({ store, clock }: Context, c: NssRequest, loginId: string): void {
  const id = randomBytes(24).toString('base64url');
  store.transaction(() => store.put('sessions', { id, loginId, loggedInAt: clock.instant(), lastSeenMs: clock.now() }));
  setCookie(c, cookie, id, { httpOnly: true, sameSite: 'Lax', path: '/dfw', secure: new URL(c.req.url).protocol === 'https:' });
}

/** Logging out: the session ends here and in the browser; without one nothing happens. */
export function endSession({ store }: Context, c: NssRequest): void {
  const id = deleteCookie(c, cookie, { path: '/dfw' });
  if (id) store.transaction(() => store.delete('sessions', id));
}

/** The page to go to after logging in: only a page behind the login, by its plain address. */
export function returnTarget(wanted: string | undefined, home: string): string {
  return wanted !== undefined && /^\/dfw\/nss\/(?!.*(?:\.\.|\/\/))[A-Za-z0-9/?=&._%-]*$/.test(wanted) ? wanted : home;
}

const notices: readonly MessageCode[] = ['sessionEnded', 'loggedOut', 'draftSaved', 'temporaryExpired', 'temporaryOver', 'officeVoid', 'locked', 'passwordReplaced'];

/** The text that ログイン画面 shows when asked to by its address. */
export function loginNotice(code: string | undefined): string | null {
  const known = notices.find((name) => name === code);
  return known === undefined ? null : messages[known].text;
}
