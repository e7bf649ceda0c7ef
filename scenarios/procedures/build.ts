import type { ScreenName } from '../../pages';
import { CENTRE, MAIL, type CentreAction, type LabelsOn, type MailAction, type Scene, type ScreenAction, type Step, type Value } from './types';

/** A scene on a screen; labels that its page object does not know do not compile. */
export const on = <Name extends ScreenName>(screen: Name, ...actions: readonly ScreenAction<LabelsOn<Name>>[]): Scene =>
  ({ screen, actions: actions as readonly ScreenAction[] });

/** A scene at the mailbox. */
export const atMail = (...actions: readonly MailAction[]): Scene => ({ screen: MAIL, actions });

/** A scene at NACCSセンター. */
export const atCentre = (...actions: readonly CentreAction[]): Scene => ({ screen: CENTRE, actions });

/** What one logs in with. */
export interface Credentials {
  readonly loginId: Value;
  readonly password: Value;
}
const own: Credentials = { loginId: { account: 'loginId' }, password: { secret: 'password' } };

const entering = ({ loginId, password }: Credentials, to: ScreenName) => [
  { do: 'fill', label: 'ログインID', value: loginId },
  { do: 'fill', label: 'パスワード', value: password },
  { do: 'press', label: 'ログイン', to },
] as const;

/** Logging in with IDs that were read before, on a login screen that is already there. `to` is where NSS leads. */
export const loggingInWith = (credentials: Credentials, to: ScreenName = 'メニュー画面'): Scene => on('ログイン画面', ...entering(credentials, to));

/** The same, after opening the login screen by its address. */
export const openingAndLoggingInWith = (credentials: Credentials, to: ScreenName = 'メニュー画面'): Scene =>
  on('ログイン画面', { do: 'open' }, ...entering(credentials, to));

/** Logging in on a login screen that is already there, e.g. through the link of a mail. */
export const loggingIn = (): Scene => loggingInWith(own);

/** Opening the login screen by its address, and logging in. */
export const openingAndLoggingIn = (): Scene => openingAndLoggingInWith(own);

const PREPARATION = '準備';

/** The step before a procedure's first: logging in. @param source where the documents speak of it, or that they do not */
export const loggedIn = (part: string, source: string, note: string, ref = PREPARATION): Step => ({
  ref, numbered: false, part, actor: 'applicant', source, note, title: 'NSSにログインする', scenes: [openingAndLoggingIn()],
});

/**
 * Steps of another procedure as the preparation of this one: they are walked and verified, but are none of its own steps.
 * Steps that are a preparation already stay as they are.
 */
export const asPreparation = (steps: readonly Step[]): readonly Step[] => steps.map((step) => (step.ref.startsWith(PREPARATION) ? step : {
  ...step, numbered: false, ref: `${PREPARATION} ${step.ref}`, note: step.note ?? '別の手続きで説明されている手順です。ここでは準備として行います。',
}));
