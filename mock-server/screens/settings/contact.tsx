import type { Hono } from 'hono';
import type { Context } from '../../context';
import type { Env } from '../../ui/env';
import { paths } from '../../ui/paths';
import { contactScreen } from '../wizard/contact';
import { SettingsPhase } from './frame';
import { settingsWizard } from './wizard';

/** 申込担当者 of a システム設定の申込 (S1 3.), filled in from the contract. */
export const settingsContact = (app: Hono<Env>, context: Context): void =>
  contactScreen(app, context, settingsWizard, { id: 'settingsContact', before: paths.settingsFlow, what: 'システム設定申込', above: () => <SettingsPhase current={0} /> });
