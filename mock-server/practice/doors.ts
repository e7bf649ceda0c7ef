import type { Context as Request } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Classroom } from './classroom';
import type { Seat } from './seat/seat';

/** Whose browser it is: an address that only they know has left a cookie there. */

const seatCookie = 'practice_seat';
const trainerCookie = 'practice_trainer';

function keep(c: Request, name: string, value: string): void {
  setCookie(c, name, value, { httpOnly: true, sameSite: 'Lax', path: '/', secure: new URL(c.req.url).protocol === 'https:' });
}

/** The seat of who asks; undefined where he has none. */
export function seatOf(c: Request, classroom: Classroom): Seat | undefined {
  const seat = classroom.seat(getCookie(c, seatCookie));
  seat?.reachedAt(new URL(c.req.url).origin);
  return seat;
}
export const sitDown = (c: Request, token: string): void => keep(c, seatCookie, token);

export const isTrainer = (c: Request, key: string): boolean => getCookie(c, trainerCookie) === key;
export const comeIn = (c: Request, key: string): void => keep(c, trainerCookie, key);
