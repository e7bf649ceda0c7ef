import type { ScreenName } from '../../pages';
import type { ReadStatement, Said } from '../../reports/evidence/reader';
import { reread } from '../walk/arrive';
import { controlsOf } from '../walk/look-at';
import { PATIENCE, actorOf, isSecret, type Run } from '../walk/run';
import { isOnScreen, known, type Moment } from './known';
import { named, plain } from './named';

/** What became of a statement. */
export interface Tried {
  readonly outcome: ReadStatement['outcome'];
  readonly message?: string;
  readonly supplied?: readonly string[];
}

/** Where the reader is in the walk. */
export interface Whereabouts {
  /** The action that the statement is about. */
  readonly moment: Moment | undefined;
  /** Was it done before? */
  readonly isPast: boolean;
  /** Inputs of the present screen that the document has not mentioned. */
  readonly silent: readonly Moment[];
  /** The last action that was done. */
  readonly last: Moment | undefined;
}

const followed: Tried = { outcome: 'followed' };
const stuck = (message: string): Tried => ({ outcome: 'stuck', message });

/** Tries to do what a statement says, as it says it. */
export async function attempt(run: Run, said: Said, where: Whereabouts): Promise<Tried> {
  if (said.kind === 'arrival') return arrival(run, said, where);
  if (said.kind === 'mail' || said.kind === 'file') return inWalk(run, said, where);
  return operation(run, said, where);
}

function arrival(run: Run, { label }: Said, { moment, last }: Whereabouts): Tried {
  const person = (moment ?? last)?.person;
  const here = person && run.at.get(person);
  if (!here) return { outcome: 'not-tried', message: 'まだどの画面も開いていません。' };
  const names = [here.screen, here.reading.heading].map(plain);
  return names.some((name) => name === plain(label) || name === `${plain(label)}画面`) ? followed : stuck(`「${label}」のはずですが、表示されているのは「${here.screen}」です。`);
}

/** A mail that comes or a file that can be got: the walk knows how to look for them. */
async function inWalk(run: Run, { label }: Said, { moment, isPast }: Whereabouts): Promise<Tried> {
  if (isPast) return followed;
  if (!moment) return { outcome: 'not-tried', message: `「${label}」は、NSSで確かめた手順のなかに見つかりません。` };
  return known(run, moment).then(() => followed, (error: unknown) => stuck(explained(error)));
}

async function operation(run: Run, said: Said, where: Whereabouts): Promise<Tried> {
  const { moment, isPast, last } = where;
  const person = (moment ?? last)?.person;
  if (!person || (moment && !isOnScreen(moment))) return moment ? inWalk(run, said, where) : { outcome: 'not-tried', message: 'まだどの画面も開いていません。' };
  await reread(run, person);
  const here = run.at.get(person);
  const found = named(here?.reading.controls ?? [], said);
  if (isPast) return found.length > 0 ? followed : stuck(`ここではもう「${said.label}」を操作できません（表示されているのは「${here?.screen ?? ''}」です）。`);
  if (found.length === 0) return stuck(`「${here?.screen ?? ''}」に「${said.label}」が見つかりません。`);
  if (!moment) return { outcome: 'not-tried', message: `「${here?.screen ?? ''}」に「${said.label}」はありますが、NSSで確かめた手順にない操作のため、行いませんでした。` };
  const isSame = !('label' in moment.action) || found.some((control) => isMeant(control, moment));
  if (!isSame) return stuck(`「${said.label}」は「${here?.screen ?? ''}」にありますが、先へ進むには「${'label' in moment.action ? moment.action.label : ''}」を操作する必要があります。`);
  if (found.length > 1 && !('row' in moment.action && moment.action.row !== undefined) && isPress(moment)) return stuck(`「${here?.screen ?? ''}」に「${said.label}」が${found.length}つあり、どれのことか分かりません。`);
  const blocked = await blockedBecause(run, moment);
  if (blocked !== null) return stuck(`「${said.label}」はまだ押せません。${blocked}`);
  return isPress(moment) ? press(run, moment, where) : input(run, said, moment);
}

const isPress = ({ action }: Moment): boolean => action.do === 'press' || action.do === 'switchTab';

const isMeant = (control: { readonly label: string; readonly options: readonly string[] | null }, { action }: Moment): boolean => {
  const label = 'label' in action ? plain(action.label) : '';
  return plain(control.label) === label || plain(control.label).endsWith(label) || label.endsWith(plain(control.label)) || (control.options?.some((option) => plain(option) === label) ?? false);
};

/** The document's own value where it gives one, the walk's otherwise. */
async function input(run: Run, { value }: Said, moment: Moment): Promise<Tried> {
  const { action } = moment;
  const isOwn = value !== null && action.do === 'fill' && !isSecret(action.value);
  const own: Moment = isOwn ? { ...moment, action: { ...action, value } } : moment;
  return known(run, own).then(() => followed, (error: unknown) => stuck(explained(error)));
}

/** Presses; where NSS then demands inputs that the document does not mention, supplies them and presses again. */
async function press(run: Run, moment: Moment, { silent }: Whereabouts): Promise<Tried> {
  const first = await known(run, moment).then(() => null, (error: unknown) => explained(error));
  if (first === null) return followed;
  const here = silent.filter(({ scene }) => scene.screen === moment.scene.screen);
  if (here.length === 0) return stuck(first);
  const { page } = actorOf(run, moment.person);
  const demanded = await page.locator('[aria-invalid="true"]').evaluateAll((inputs) => inputs.map((each) => (each as HTMLInputElement).labels?.[0]?.textContent?.trim() ?? ''));
  // Where it led elsewhere for want of a choice, back to where the choice is.
  if (demanded.length === 0) await page.goBack({ waitUntil: 'domcontentloaded' });
  for (const each of here) await known(run, each);
  const second = await known(run, moment).then(() => null, (error: unknown) => explained(error));
  if (second !== null) return stuck(second);
  const supplied = [...new Set(here.map(({ action }) => ('label' in action ? action.label : '')))];
  return { outcome: 'supplied', message: `文書に書かれていない入力が必要でした: ${supplied.map((label) => `「${label}」`).join('')}`, supplied };
}

/** The reason beside a control that cannot be used yet; null where it can. */
async function blockedBecause(run: Run, { person, scene, action }: Moment): Promise<string | null> {
  if (!('label' in action) || ('row' in action && action.row !== undefined)) return null;
  const control = controlsOf(actorOf(run, person).nss.screen(scene.screen as ScreenName))[action.label];
  if (!control || await control.count() !== 1 || !await control.isDisabled({ timeout: PATIENCE })) return null;
  return control.evaluate((element) => (element.getAttribute('aria-describedby') ?? '').split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(''));
}

/** The first paragraph of an error: what follows is for developers and may quote the page. */
export const explained = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\u001b\[[0-9;]*m/g, '').split('\nCall log')[0]?.trim() ?? '';
