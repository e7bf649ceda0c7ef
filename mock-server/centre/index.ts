import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Context } from '../context';
import type { Env } from '../ui/env';
import { controlApi } from './api';
import { problem } from './api/problem';
import { centreConsole } from './console';
import type { Controls, Desk } from './desk';
import { ownPagesOnly } from './guard';
import { Snapshots } from './snapshots';

const BODY_LIMIT = 256 * 1024;

/** Mounts what only the mock has: NACCSセンター's control API and console, under `/__nss`. */
export function centre(app: Hono<Env>, context: Context, controls: Controls): void {
  const desk: Desk = { ...controls, context, snapshots: new Snapshots(context) };
  app.use('/__nss/*', ownPagesOnly(context), bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => problem(c, 413, `送信できるのは${BODY_LIMIT / 1024}KBまでです。`) }));
  centreConsole(app, desk);
  app.route('/__nss', controlApi(desk));
}
