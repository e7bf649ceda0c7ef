import type { Hono } from 'hono';
import type { Context } from '../context';
import type { Env } from '../ui/env';

/** サイバーポート: its pages below `/cyber-port/`, and the manual at its documented address. */
export function cyberPort(_app: Hono<Env>, _context: Context): void {
}
