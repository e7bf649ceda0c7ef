import { screens } from '../../vocabulary/screens';

const names: ReadonlySet<string> = new Set(Object.values(screens).map(({ name }) => name));

/**
 * Is a page the screen that a procedure speaks of? Procedures tell the same screen of several kinds apart in brackets
 * （仮ログイン） where NSS has one screen.
 */
export const isScreen = (wanted: string, actual: string): boolean => wanted === actual || (!names.has(wanted) && wanted.startsWith(`${actual}（`));
