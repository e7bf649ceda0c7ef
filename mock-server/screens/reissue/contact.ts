import type { Hono } from 'hono';
import type { Context } from '../../context';
import { paths } from '../../ui/paths';
import type { Env } from '../../ui/env';
import { contactScreen } from '../wizard/contact';
import { reissueWizard } from './wizard';

/** 申込担当者 of a クライアント証明書の再発行, filled in from the contract. */
export const reissueContact = (app: Hono<Env>, context: Context): void =>
  contactScreen(app, context, reissueWizard, { id: 'reissueContact', before: paths.reissueFlow, what: 'クライアント証明書の再発行の申込' });
