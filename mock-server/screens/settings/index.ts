import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { settingsCodes } from './codes';
import { settingsComplete } from './complete';
import { settingsConfirm } from './confirm';
import { settingsContact } from './contact';
import { settingsFlow } from './flow';
import { settingsTab } from './tab';

/** システム設定の申込 (S1 part 3). */
export function settings(app: Hono<Env>, context: Context): void {
  for (const screen of [settingsFlow, settingsContact, settingsCodes, settingsTab, settingsConfirm, settingsComplete]) screen(app, context);
}
