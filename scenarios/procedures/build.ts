import type { ScreenName } from '../../pages';
import { CENTRE, MAIL, type CentreAction, type LabelsOn, type MailAction, type Scene, type ScreenAction } from './types';

/** A scene on a screen; labels that its page object does not know do not compile. */
export const on = <Name extends ScreenName>(screen: Name, ...actions: readonly ScreenAction<LabelsOn<Name>>[]): Scene =>
  ({ screen, actions: actions as readonly ScreenAction[] });

/** A scene at the mailbox. */
export const atMail = (...actions: readonly MailAction[]): Scene => ({ screen: MAIL, actions });

/** A scene at NACCSセンター. */
export const atCentre = (...actions: readonly CentreAction[]): Scene => ({ screen: CENTRE, actions });

const credentials = [
  { do: 'fill', label: 'ログインID', value: { account: 'loginId' } },
  { do: 'fill', label: 'パスワード', value: { secret: 'password' } },
  { do: 'press', label: 'ログイン', to: 'メニュー画面' },
] as const;

/** Logging in on a login screen that is already there, e.g. through the link of a mail. */
export const loggingIn = (): Scene => on('ログイン画面', ...credentials);

/** Opening the login screen by its address, and logging in. */
export const openingAndLoggingIn = (): Scene => on('ログイン画面', { do: 'open' }, ...credentials);
