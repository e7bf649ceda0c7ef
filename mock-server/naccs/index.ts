import type { Hono } from 'hono';
import type { Context } from '../context';
import type { Env } from '../ui/env';

/** NACCS業務, the terminal side: its pages below `/terminal/`. */
export function naccs(_app: Hono<Env>, _context: Context): void {
}
