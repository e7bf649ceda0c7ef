import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { newBilling } from './billing';
import { newCode } from './code';
import { newCodes } from './codes';
import { newComplete } from './complete';
import { newConfirm } from './confirm';
import { newContact } from './contact';
import { newGuidance } from './guidance';
import { newLines } from './lines';
import { newMailboxes } from './mailboxes';
import { newPlace } from './place';
import { newPlan } from './plan';
import { newTerminals } from './terminals';
import { newWorks } from './works';

/** 新規の利用申込 (S1 part 2): screens for those who are logged in with a 仮ログインID. */
export function newApplication(app: Hono<Env>, context: Context): void {
  const screens = [
    newGuidance, newContact, newPlace, newCodes, newCode, newTerminals, newLines, newWorks, newMailboxes, newPlan, newBilling, newConfirm, newComplete,
  ];
  for (const screen of screens) screen(app, context);
}
