import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { brokerComplete } from './complete';
import { brokerConfirm } from './confirm';
import { brokerContact } from './contact';
import { brokerFlow } from './flow';
import { brokerInput } from './input';

/** 通関士IDの追加: a menu item without a walkthrough in the documents. */
export function broker(app: Hono<Env>, context: Context): void {
  for (const screen of [brokerFlow, brokerContact, brokerInput, brokerConfirm, brokerComplete]) screen(app, context);
}
