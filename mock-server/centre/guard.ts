import { isIP } from 'node:net';
import { createMiddleware } from 'hono/factory';
import type { Context } from '../context';
import type { Env } from '../ui/env';
import { problem } from './api/problem';

/**
 * Keeps pages of other sites out, which a tester's browser may have open: a name that somebody has pointed at this
 * machine (DNS rebinding) is refused, and so is whatever a page of another origin sends.
 */
export const ownPagesOnly = ({ publicUrl }: Context) =>
  createMiddleware<Env>(async (c, next) => {
    const url = new URL(c.req.url);
    if (!isOwnHost(url.hostname, new URL(publicUrl()).hostname)) return problem(c, 403, `ホスト名 ${url.hostname} では利用できません。`);
    if (isForeign(c.req.header('origin'), c.req.header('sec-fetch-site'), url.host) && c.req.method !== 'GET') {
      return problem(c, 403, '他のサイトのページからは操作できません。');
    }
    await next();
  });

/** An address cannot be rebound, a name can. */
const isOwnHost = (name: string, served: string): boolean =>
  isIP(name.replace(/^\[|\]$/g, '')) !== 0 || name === 'localhost' || name.endsWith('.localhost') || name === served;

/**
 * Browsers tell where a request that changes something comes from; tools tell nothing. `Origin` is asked second: a page
 * that sends no referrer sends `null` there, even to itself.
 */
function isForeign(origin: string | undefined, site: string | undefined, host: string): boolean {
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}
