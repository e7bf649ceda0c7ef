/** 通関士証票番号: when it can be tied to a 利用者ID, and to how many (S3 step 21). */
import { isBusinessDay, toInstant, today } from './calendar';
import type { IsoInstant } from './contract';
import { goesThroughServer, kindOfId } from './user-ids';

/** The 業種 whose 利用者ID are tied. */
export const BROKER_TRADE = '通関士';

/** The hour from which UTB is closed until midnight. */
export const UTB_CLOSES = 23;

/** Is UTB open: on 営業日 from 0:00 to 23:00 (S3 prints the hours all but illegibly, 平日 is taken as D-18)? */
export const isUtbOpen = (now: IsoInstant): boolean => isBusinessDay(today(now)) && hourInJapan(now) < UTB_CLOSES;

const hourInJapan = (now: IsoInstant): number => Number(toInstant(Date.parse(now)).slice(11, 13));

/** A person has one 利用者ID of each: S3 ties one number to AAAA1AA1 and to AAAA1YA1. */
export type BadgeKind = 'net' | 'smtp' | 'general';

/** By the first character of the 識別番号 (D-17). */
export function badgeKindOf(userId: string): BadgeKind {
  if (kindOfId(userId) === 'net') return 'net';
  return goesThroughServer(userId) ? 'smtp' : 'general';
}
