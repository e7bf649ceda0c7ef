import { createMiddleware } from 'hono/factory';
import type { Context } from '../context';
import type { ApplicationKind } from '../domain/application';
import { closedFor } from '../operations/ended';
import type { Env } from '../ui/env';
import { notice } from '../ui/page';
import { message } from '../vocabulary/messages';

/** Lets through to the screens of an application only while the contract goes on; what was registered can be read. */
export const whileContracted = (context: Context, kind: ApplicationKind) =>
  createMiddleware<Env>(async (c, next) => {
    const closed = c.req.path.includes('/complete/') ? null : closedFor(context, c.get('office'), kind);
    return closed === null ? next() : notice(c, 409, [message(closed.code, { label: closed.label })]);
  });
