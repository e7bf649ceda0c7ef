import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { reissueComplete } from './complete';
import { reissueConfirm } from './confirm';
import { reissueContact } from './contact';
import { reissueFlow } from './flow';
import { reissueInput } from './input';

/** クライアント証明書の再発行: a menu item without a walkthrough in the documents. */
export function reissue(app: Hono<Env>, context: Context): void {
  for (const screen of [reissueFlow, reissueContact, reissueInput, reissueConfirm, reissueComplete]) screen(app, context);
}
