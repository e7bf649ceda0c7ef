import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { billingDetails } from './details';
import { billingFiles } from './files';
import { billingMonths } from './months';

/** 請求金額の参照: the months, the charges of one, and its files. */
export function billing(app: Hono<Env>, context: Context): void {
  for (const screen of [billingMonths, billingDetails, billingFiles]) screen(app, context);
}
