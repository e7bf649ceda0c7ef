import { randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Context } from './context';
import { toInstant } from './domain/calendar';
import { messages } from './vocabulary/messages';
import type { Env, NssRequest } from './ui/env';
import { paths } from './ui/paths';

/** D-25: a session ends after 30 minutes without a request; five failures lock the account for 30 minutes. */
const IDLE_MS = 30 * 60_000;
const LOCK_MS = 30 * 60_000;
const FAILURES = 5;
/** A request renews a session in the store only when this much has passed, so that a burst of reading writes once. */
const RENEW_MS = 1_000;
const cookie = 'nss_session';

/** Lets only logged-in people through; others are sent to ログイン画面 and come back to the page they wanted. */
export const requireLogin = (context: Context) =>
  createMiddleware<Env>(async (c, next) => {
    const { store, clock } = context;
    const id = getCookie(c, cookie);
    const session = id === undefined ? undefined : store.get('sessions', id);
    const office = session && store.get('offices', session.officeCode);
    const now = clock.now();
    if (!session || !office || now - session.lastSeenMs > IDLE_MS) {
      if (session) endSession(context, c);
      return c.redirect(loginPath(c, session !== undefined || id !== undefined), 303);
    }
    if (now - session.lastSeenMs >= RENEW_MS) store.transaction(() => store.put('sessions', { ...session, lastSeenMs: now }));
    c.set('office', office);
    c.set('session', session);
    return next();
  });

/** Where ログイン画面 is, with the page to come back to (GET only: a form is not sent twice). */
function loginPath(c: NssRequest, ended: boolean): string {
  const query = new URLSearchParams();
  if (ended) query.set('message', 'sessionEnded');
  const wanted = new URL(c.req.url);
  if (c.req.path !== paths.menu) query.set('return', wanted.pathname + (c.req.method === 'GET' ? wanted.search : ''));
  return query.size > 0 ? `${paths.login}?${query}` : paths.login;
}

export type LoginResult = { readonly code: null; readonly officeCode: string } | { readonly code: 'badLogin' | 'locked' };

/**
 * Checks 事業所コード and 事業所パスワード. An unknown code and a wrong password are answered alike.
 * Right or wrong is counted: the fifth failure in a row locks the account.
 */
export function checkLogin({ store, clock }: Context, loginId: string, password: string): LoginResult {
  const office = store.get('offices', loginId);
  if (!office) return { code: 'badLogin' };
  const now = clock.instant();
  const locked = office.lockedUntil !== null && office.lockedUntil > now;
  if (locked) return { code: 'locked' };
  if (office.password === password) {
    if (office.failures > 0) store.transaction(() => store.put('offices', { ...office, failures: 0, lockedUntil: null }));
    return { code: null, officeCode: office.officeCode };
  }
  const failures = office.failures + 1;
  const full = failures >= FAILURES;
  store.transaction(() =>
    store.put('offices', { ...office, failures: full ? 0 : failures, lockedUntil: full ? toInstant(clock.now() + LOCK_MS) : null }),
  );
  return { code: full ? 'locked' : 'badLogin' };
}

/** Logs in: a new session, its id in an HttpOnly cookie. */
export function startSession({ store, clock }: Context, c: NssRequest, officeCode: string): void {
  const id = randomBytes(24).toString('base64url');
  store.transaction(() => store.put('sessions', { id, officeCode, loggedInAt: clock.instant(), lastSeenMs: clock.now() }));
  setCookie(c, cookie, id, { httpOnly: true, sameSite: 'Lax', path: '/dfw', secure: new URL(c.req.url).protocol === 'https:' });
}

export function endSession({ store }: Context, c: NssRequest): void {
  const id = deleteCookie(c, cookie, { path: '/dfw' });
  if (id) store.transaction(() => store.delete('sessions', id));
}

/** The page to go to after logging in: only a page behind the login, by its plain address. */
export function returnTarget(wanted: string | undefined): string {
  return wanted !== undefined && /^\/dfw\/nss\/(?!.*(?:\.\.|\/\/))[A-Za-z0-9/?=&._%-]*$/.test(wanted) ? wanted : paths.menu;
}

/** Codes that ログイン画面 shows when asked to by its address. */
export const loginNotice = (code: string | undefined): string | null =>
  code === 'sessionEnded' || code === 'loggedOut' ? messages[code].text : null;
