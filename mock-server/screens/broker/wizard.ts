import { paths } from '../../ui/paths';
import type { Wizard } from '../wizard/draft';

/** 通関士IDの追加, from 申込担当者 to its registration (a menu item without a walkthrough). */
export const brokerWizard: Wizard = {
  kind: 'broker', order: () => ['contact', 'broker', 'confirm'], path: paths.broker, completed: paths.brokerComplete, gone: 'brokerDraftGone',
};
