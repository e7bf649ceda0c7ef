import type { Context } from '../context';
import { isChange, type Application, type ChangeApplication, type SettingsApplication } from '../domain/application';
import { today } from '../domain/calendar';
import { needsSettings, settingsBroughtBy } from '../domain/changes/settings';
import type { Contract, UserCode } from '../domain/contract';
import { isOpen } from '../domain/lifecycle';
import { settingDeadline } from '../domain/schedule';
import { kindOfId } from '../domain/user-ids';
import type { Office } from '../store/tables';
import { advance } from './advance';
import { codesToSet } from './codes-to-set';

/** The tab for names, which every 利用者コード has; the others are its 業種 (S1 part 3). */
export const NAMES_TAB = '名称';

/** The tabs that a 利用者コード needs. */
export const tabsOf = ({ trades }: UserCode): string[] => [NAMES_TAB, ...trades];

/** Is this tab of the 利用者コード set (○), or not (×)? */
export const isSet = ({ settings }: UserCode, tab: string): boolean => settings[tab] !== undefined;

/** Is its システム設定 wholly registered? */
export const isWhollySet = (code: UserCode): boolean => tabsOf(code).every((tab) => isSet(code, tab));

/** 処理方式 of a 利用者コード, by the kinds of its 利用者ID (D-17). */
export function methodsOf({ ids }: UserCode): string[] {
  const method = (id: string): string => (id.charAt(5) === 'Y' ? 'SMTP双方向' : kindOfId(id) === 'net' ? 'netNACCS' : 'インタラクティブ');
  return [...new Set(ids.filter(({ status }) => status === 'active').map(({ id }) => method(id)))];
}

/** All offices that use a 利用者コード or are about to, this one first. */
const usersOf = ({ store }: Context, officeCode: string, { code }: Pick<UserCode, 'code'>): string[] => [...new Set([
  officeCode, ...store.group('offices', `code:${code}`).map((office) => office.officeCode), ...grantedWith(store, code).map((application) => application.officeCode),
])];

/** Changes that have been granted the code and are not in force yet. */
const grantedWith = (store: Context['store'], code: string): ChangeApplication[] => store.group('applications', `granted:${code}`)
  .filter((one): one is ChangeApplication => isChange(one) && !one.inForce && isOpen(one.status));

/**
 * The システム設定の申込 that a 利用者コード stands in and whose review is still to come, also of another office that
 * shares the code.
 * @param except 申込受付番号 of the application that is being corrected
 */
export function underReview(context: Context, officeCode: string, code: UserCode, except: string | null = null): SettingsApplication | undefined {
  return usersOf(context, officeCode, code).flatMap((user) => context.store.group('applications', user)).find((one): one is SettingsApplication =>
    one.kind === 'settings' && isOpen(one.status) && !one.inForce && one.receiptNumber !== except && one.settings[code.code] !== undefined);
}

/** 審査終了 of a システム設定の申込: what was entered stands, for every office that uses the codes. Inside a transaction. */
export function registerSettings({ store }: Context, { settings }: SettingsApplication): void {
  for (const [code, entered] of Object.entries(settings)) {
    const merged = <T extends { readonly code: string; readonly settings: UserCode['settings'] }>(codes: readonly T[]): T[] =>
      codes.map((one) => (one.code === code ? { ...one, settings: { ...one.settings, ...entered } } : one));
    for (const office of [...store.group('offices', `code:${code}`)]) store.put('offices', { ...office, contract: { ...office.contract, userCodes: merged(office.contract.userCodes) } });
    for (const application of grantedWith(store, code)) store.put('applications', { ...application, grantedCodes: merged(application.grantedCodes) });
  }
}

/** Has システム設定 been applied for, or been registered, for a 利用者コード of the office? */
function isAppliedFor(context: Context, officeCode: string, code: UserCode): boolean {
  if (isWhollySet(code)) return true;
  const pending = underReview(context, officeCode, code)?.settings[code.code];
  return tabsOf(code).every((tab) => isSet(code, tab) || pending?.[tab] !== undefined);
}

/** The codes of an office whose システム設定 an application needs. */
const neededBy = (context: Context, application: Application, contract: Contract): readonly UserCode[] =>
  (isChange(application) ? codesToSet(context, contract).filter(({ code }) => settingsBroughtBy(application).includes(code)) : contract.userCodes);

/**
 * D-20: an application whose システム設定 has not been applied for when its deadline is over is 無効, with mail and news; what
 * it was given cannot be used any more. Inside a transaction.
 */
export function voidWithoutSettings(context: Context, receiptNumber: string): void {
  const { store } = context;
  const application = store.get('applications', receiptNumber);
  const office = application?.officeCode == null ? undefined : store.get('offices', application.officeCode);
  if (!application || !office || application.inForce) return;
  if (application.status !== 'approved' && application.status !== 'completed') return;
  if (neededBy(context, application, office.contract).every((code) => isAppliedFor(context, office.officeCode, code))) return;
  if (isChange(application)) dropSettings(context, office);
  else takeBack(context, office);
  store.delete('dues', `start:${receiptNumber}`);
  advance(context, receiptNumber, 'void');
}

/** What has been registered for a 業種 that does not come after all. */
function dropSettings({ store }: Context, office: Office): void {
  const userCodes = office.contract.userCodes.map((code) => ({ ...code, settings: Object.fromEntries(Object.entries(code.settings).filter(([tab]) => tabsOf(code).includes(tab))) }));
  store.put('offices', { ...office, contract: { ...office.contract, userCodes } });
}

/** What 審査終了 gave is cancelled: nobody can log in with its ID, its 利用者ID are retired, and those it shared with are told. */
function takeBack({ store }: Context, office: Office): void {
  const { officeCode, contract } = office;
  const userCodes = contract.userCodes.map((code) => ({ ...code, ids: code.ids.map(({ id }) => ({ id, status: 'retired' as const })) }));
  store.put('offices', { ...office, isVoid: true, contract: { ...contract, userCodes } });
  for (const user of new Set(contract.userCodes.flatMap(({ sharedWith }) => sharedWith))) {
    const other = store.get('offices', user);
    if (!other) continue;
    const without = other.contract.userCodes.map((code) => ({ ...code, sharedWith: code.sharedWith.filter((one) => one !== officeCode) }));
    store.put('offices', { ...other, contract: { ...other.contract, userCodes: without } });
  }
}

/**
 * A システム設定の申込 that ends after the deadline leaves an application without one: of its own office, or of an office that
 * shares one of the codes. Inside a transaction.
 */
export function voidAfterDeadline(context: Context, { officeCode, settings }: SettingsApplication): void {
  const { store, clock } = context;
  const now = today(clock.instant());
  const users = new Set(Object.keys(settings).flatMap((code) => usersOf(context, officeCode, { code })));
  const late = [...users].flatMap((user) => store.group('applications', user))
    .filter((one) => needsSettings(one) && one.startDate !== null && now > settingDeadline(one.startDate));
  for (const { receiptNumber } of late) voidWithoutSettings(context, receiptNumber);
}
