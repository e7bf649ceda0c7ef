import type { Hono } from 'hono';
import type { Context } from '../context';
import type { Env } from '../ui/env';
import { controlApi } from './api';
import { centreConsole } from './console';
import type { Controls, Desk } from './desk';
import { ownPagesOnly } from './guard';
import { Snapshots } from './snapshots';

/** Mounts what only the mock has: NACCSセンター's control API and console, under `/__nss`. */
export function centre(app: Hono<Env>, context: Context, controls: Controls): void {
  const desk: Desk = { ...controls, context, snapshots: new Snapshots(context) };
  app.use('/__nss/*', ownPagesOnly(context));
  centreConsole(app, desk);
  app.route('/__nss', controlApi(desk));
}
