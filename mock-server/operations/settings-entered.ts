import type { CodeSettings, SettingsApplication } from '../domain/application';
import type { UserCode } from '../domain/contract';
import type { Draft } from '../store/tables';
import { fields, type FieldId } from '../vocabulary/fields';
import { valueOf } from './entered';
import { isSet, tabsOf } from './settings';

/** The name under which a draft keeps a tab of a 利用者コード. */
export const tabScreen = (code: string, tab: string): string => `tab:${code}:${tab}`;

/** The tabs that a registered application holds, by the names under which a draft of it keeps them: they stand. */
export const tabScreensOf = ({ settings }: SettingsApplication): string[] =>
  Object.entries(settings).flatMap(([code, tabs]) => Object.keys(tabs).map((tab) => tabScreen(code, tab)));

/** Has anything been entered in this draft for the 利用者コード? */
export const isBegun = ({ entered }: Pick<Draft, 'entered'>, { code }: UserCode): boolean =>
  Object.keys(entered).some((screen) => screen.startsWith(tabScreen(code, '')));

/** Does the tab stand: entered and found right, or registered before and left as it is? */
export const stands = ({ entered, done }: Pick<Draft, 'entered' | 'done'>, code: UserCode, tab: string): boolean => {
  const screen = tabScreen(code.code, tab);
  return entered[screen] === undefined ? isSet(code, tab) : done.includes(screen);
};

/** The first tab of the 利用者コード that does not stand, or undefined. */
export const missingTab = (draft: Pick<Draft, 'entered' | 'done'>, code: UserCode): string | undefined =>
  tabsOf(code).find((tab) => !stands(draft, code, tab));

/** A draft without what was entered for a 利用者コード. */
export function withoutCode({ entered, done }: Pick<Draft, 'entered' | 'done'>, code: string): Pick<Draft, 'entered' | 'done'> {
  const isOther = (screen: string): boolean => !screen.startsWith(tabScreen(code, ''));
  return { entered: Object.fromEntries(Object.entries(entered).filter(([screen]) => isOther(screen))), done: done.filter(isOther) };
}

/** What was typed on the tabs of a システム設定の申込: cleaned values by field, by tab, by 利用者コード; only tabs that stand. */
export function settingsOf({ entered, done }: Pick<Draft, 'entered' | 'done'>): Record<string, CodeSettings> {
  const settings: Record<string, Record<string, Record<string, string>>> = {};
  for (const screen of done) {
    const [kind, code = '', tab = ''] = screen.split(':');
    if (kind !== 'tab') continue;
    const typed = entered[screen] ?? {};
    const values = Object.entries(typed).map(([name, raw]) => [name, name in fields ? valueOf(typed, name as FieldId) : String(raw)]);
    settings[code] = { ...settings[code], [tab]: Object.fromEntries(values) };
  }
  return settings;
}
