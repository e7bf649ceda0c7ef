import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Context } from './context';
import type { Faults } from './faults';
import { settle } from './operations/agenda';
import { endSession } from './session';
import type { Env, NssRequest } from './ui/env';
import { notice } from './ui/page';
import { screens } from './vocabulary/screens';

/** The largest form that a screen sends is far below this. */
const BODY_LIMIT = 256 * 1024;

/** The fault `server-error`: fails as a real error does, but is nobody's mistake. */
class ArmedFault extends Error {}

/** What stands before every page: journal, security headers, CSRF, size limit, due events, armed faults, error pages. */
export function protect(app: Hono<Env>, context: Context, faults: Faults): void {
  const { clock, journal } = context;

  app.use(async (c, next) => {
    settle(context);
    await next();
    if (c.req.path.startsWith('/__nss') || c.req.path.startsWith('/dfw/assets')) return;
    const screen = c.get('screen') === undefined ? undefined : screens[c.get('screen')];
    journal.add({
      at: clock.instant(), kind: 'request', loginId: c.get('user')?.loginId ?? null, what: `${c.req.method} ${c.req.path}`,
      status: c.res.status, screen: screen?.name ?? null, step: screen ? documentedStep(screen.mark) : null, receiptNumber: null,
    });
  });

  app.use(secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], scriptSrc: ["'none'"], objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: false,
    xFrameOptions: 'DENY',
    // What only browsers of the past have read.
    xDownloadOptions: false, xPermittedCrossDomainPolicies: false, xXssProtection: false, xDnsPrefetchControl: false, removePoweredBy: false,
  }));
  app.use('/dfw/nss/*', (c, next) => {
    // Set before the answer is made: set on a finished one, the answer would be made twice.
    c.header('Cache-Control', 'no-store');
    return next();
  });
  // Pages have no body: to look for one would cost more than the rest of the request.
  const small = bodyLimit({ maxSize: BODY_LIMIT, onError: tooMuch });
  for (const site of ['/dfw/*', '/terminal/*', '/cyber-port/*']) app.post(site, csrf(), (c, next) => (bringsFiles(c.req.path, c.req.header('content-type')) ? next() : small(c, next)));

  app.use('/dfw/*', async (c, next) => {
    if (faults.none) return next();
    const slow = faults.take('slow');
    if (slow) await new Promise((resolve) => setTimeout(resolve, slow.ms ?? 1000));
    if (faults.take('maintenance')) return notice(c, 503, ['ただいまメンテナンス中です。しばらくたってから再度お試しください。']);
    if (faults.take('server-error')) throw new ArmedFault();
    if (c.req.path.startsWith('/dfw/nss/') && faults.take('session-expiry')) endSession(context, c);
    return next();
  });

  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status === 413) return tooMuch(c);
    if (error instanceof HTTPException) {
      return notice(c, error.status as 403, [error.status === 403 ? '不正な画面遷移のため、処理を中止しました。画面を開き直してください。' : '送信された内容を処理できませんでした。']);
    }
    if (!(error instanceof ArmedFault)) console.error(error);
    return notice(c, 500, ['システムでエラーが発生しました。入力内容は保存されていません。しばらくたってから再度お試しください。']);
  });
}

const tooMuch = (c: NssRequest) => notice(c, 413, ['送信されたデータが大きすぎます。入力内容をご確認ください。']);

/** Forms with files are read as they come in and limited there (`ui/multipart.ts`). */
const bringsFiles = (path: string, type = ''): boolean => type.startsWith('multipart/form-data') && /^\/dfw\/nss\/(new|settings)\//.test(path);

/** `S0 1-④` of a mark that names a step of a document. */
const documentedStep = (mark: string): string | null => /^documented: (S\d \d-[①-⑳])/.exec(mark)?.[1] ?? null;
