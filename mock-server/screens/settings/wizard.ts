import { paths } from '../../ui/paths';
import type { Wizard } from '../wizard/draft';

/** システム設定の申込, from 申込担当者 to its confirmation (S1 part 3). The tabs of a 利用者コード belong to `codes`. */
export const settingsWizard: Wizard = {
  kind: 'settings', order: () => ['contact', 'codes', 'confirm'], path: paths.settings, completed: paths.settingsComplete, gone: 'settingsDraftGone',
};
