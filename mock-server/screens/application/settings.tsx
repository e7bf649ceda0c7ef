import type { SettingsApplication } from '../../domain/application';
import { AppliedSettings } from '../../ui/settings-tables';
import { buttons } from '../../vocabulary/buttons';
import type { Tab } from './parts';

/** What a システム設定の申込 has entered, by 利用者コード and tab. */
export const settingsTabs = ({ settings }: SettingsApplication): readonly Tab[] => [['settings', buttons.tabEntered.text, () => <AppliedSettings settings={settings} />]];
