import type { Hono } from 'hono';
import type { Context } from '../../context';
import { paths } from '../../ui/paths';
import type { Env } from '../../ui/env';
import { contactScreen } from '../wizard/contact';
import { brokerWizard } from './wizard';

/** 申込担当者 of a 通関士IDの追加, filled in from the contract. */
export const brokerContact = (app: Hono<Env>, context: Context): void =>
  contactScreen(app, context, brokerWizard, { id: 'brokerContact', before: paths.brokerFlow, what: '通関士IDの追加申込' });
