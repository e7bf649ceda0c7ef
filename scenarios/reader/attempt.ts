import type { ScreenName } from '../../pages';
import type { EvidenceControl } from '../../reports/evidence';
import type { ReadStatement, Said } from '../../reports/evidence/reader';
import { reread } from '../walk/arrive';
import { controlsOf } from '../walk/look-at';
import { PATIENCE, actorOf, type Run } from '../walk/run';
import { isOnScreen, known, type Moment } from './known';
import { isCalled } from './called';
import { fitting, isPartOf, named, plain } from './named';

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
  /** Was that because the document had said so, or in this very step, whose captions stand in no order? */
  readonly isRepeated: boolean;
  /** Was the screen there in this step? */
  readonly hasSeen: (screen: string) => boolean;
  /** Inputs of the present screen that the document has not mentioned. */
  readonly silent: readonly Moment[];
  /** Inputs of the present screen that were given a value of the document's own. */
  readonly own: readonly Moment[];
  /** Screens that this step of the document has been on and left again. */
  readonly left: readonly string[];
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

function arrival(run: Run, { label, step }: Said, { moment, last, hasSeen }: Whereabouts): Tried {
  const person = (moment ?? last)?.person;
  const here = person && run.at.get(person);
  if (!here) return { outcome: 'not-tried', message: 'まだどの画面も開いていません。' };
  const names = [here.screen, here.reading.heading].map(plain);
  if (names.some((name) => name === plain(label) || name === `${plain(label)}画面`) || hasSeen(label)) return followed;
  // Around the steps, screens are named that nobody is to be on at that moment.
  if (!moment && step === null) return { outcome: 'not-tried', message: `「${label}」は、手順のなかで開く画面ではないため、確かめませんでした。` };
  return stuck(`「${label}」のはずですが、表示されているのは「${here.screen}」です。`);
}

/** A mail that comes or a file that can be got: the walk knows how to look for them. */
async function inWalk(run: Run, { label }: Said, { moment, isPast }: Whereabouts): Promise<Tried> {
  if (isPast) return followed;
  if (!moment) return { outcome: 'not-tried', message: `「${label}」は、どの操作の後に得られるかが文書から決まらないため、操作しながらは確かめていません。` };
  return known(run, moment).then(() => followed, (error: unknown) => stuck(explained(error)));
}

async function operation(run: Run, said: Said, where: Whereabouts): Promise<Tried> {
  const { moment, isPast, last } = where;
  if (where.isRepeated) return followed;
  const person = (moment ?? last)?.person;
  if (!person || (moment && !isOnScreen(moment))) return moment ? inWalk(run, said, where) : { outcome: 'not-tried', message: 'まだどの画面も開いていません。' };
  await reread(run, person);
  const here = run.at.get(person);
  const found = named(here?.reading.controls ?? [], said);
  if (isPast) return found.length > 0 ? followed : stuck(`ここではもう「${said.label}」を操作できません（表示されているのは「${here?.screen ?? ''}」です）。`);
  if (found.length === 0 && !(moment && await isCalled(run, moment, said))) return nothingFound(said, where, here?.screen ?? '', fitting(here?.reading.controls ?? [], said.verb));
  if (!moment) return { outcome: 'not-tried', message: `「${here?.screen ?? ''}」に「${said.label}」はありますが、NSSで確かめた手順にない操作のため、行いませんでした。` };
  const isSame = !('label' in moment.action) || found.length === 0 || found.some((control) => isMeant(control, moment));
  if (!isSame) return stuck(`「${said.label}」は「${here?.screen ?? ''}」にありますが、先へ進むには「${'label' in moment.action ? moment.action.label : ''}」を操作する必要があります。`);
  if (found.length > 1 && !('row' in moment.action && moment.action.row !== undefined) && isPress(moment) && await leadApart(run, moment)) return stuck(`「${here?.screen ?? ''}」に「${said.label}」が${found.length}つあり、どれのことか分かりません。`);
  const blocked = await blockedBecause(run, moment);
  if (blocked !== null) return stuck(`「${said.label}」はまだ押せません。${blocked}`);
  return isPress(moment) ? press(run, moment, where) : input(run, said, moment);
}

/** What is not there is told with what is; of a screen that the step has left already, only that it was not looked for. */
function nothingFound({ label, verb }: Said, { moment, left }: Whereabouts, screen: string, able: readonly EvidenceControl[]): Tried {
  if (!moment && left.length > 0 && isInputVerb(verb)) return { outcome: 'not-tried', message: `「${label}」は、この手順で操作した「${left.join('」「')}」にある項目の名前ではないため、操作しませんでした。` };
  const names = [...new Set(able.map((control) => control.label.replace(/[:：]$/, '')))];
  const choice = isInputVerb(verb) && names.length > 0 && names.length <= FEW ? `この画面で操作できるのは${names.map((name) => `「${name}」`).join('')}です。` : '';
  return stuck(`「${screen}」に「${label}」が見つかりません。${choice}`);
}

const FEW = 5;

export const isInputVerb = (verb: string | null): boolean => verb === 'fill' || verb === 'choose' || verb === 'tick' || verb === 'attach';

/** Does it make a difference which of several of one name is pressed? What only leads to the same address is one to the reader. */
async function leadApart(run: Run, { person, action }: Moment): Promise<boolean> {
  const { page } = actorOf(run, person);
  const options = { name: 'label' in action ? action.label : '', exact: true };
  const targets = await page.getByRole('link', options).or(page.getByRole('button', options)).evaluateAll((all) => all.map((one) => {
    const { href, form } = one as HTMLAnchorElement & HTMLButtonElement;
    return href || (form?.method === 'get' ? form.action : '');
  }));
  return targets.length < 2 || targets.includes('') || new Set(targets).size > 1;
}

const isPress = ({ action }: Moment): boolean => action.do === 'press' || action.do === 'switchTab';

const isMeant = (control: { readonly label: string; readonly options: readonly string[] | null }, { action }: Moment): boolean => {
  const label = 'label' in action ? plain(action.label) : '';
  return isPartOf(label, control.label) || plain(control.label).endsWith(label) || label.endsWith(plain(control.label)) || (control.options?.some((option) => plain(option) === label) ?? false);
};

/** The document's own value where it gives one, the walk's otherwise. */
async function input(run: Run, { value }: Said, moment: Moment): Promise<Tried> {
  const own = value !== null && givesOwnValue(moment, value) ? { ...moment, action: { ...moment.action, value } } as Moment : moment;
  return known(run, own).then(() => followed, (error: unknown) => stuck(explained(error)));
}

/** Logins, receipt numbers and the like are examples in any document; and what reads alike is not typed in other characters. */
export const givesOwnValue = ({ action }: Moment, value: string): boolean =>
  action.do === 'fill' && typeof action.value === 'string' && plain(action.value) !== plain(value);

/** Presses; where NSS then demands inputs that the document does not mention, supplies them and presses again. */
async function press(run: Run, moment: Moment, { silent, own }: Whereabouts): Promise<Tried> {
  const first = await known(run, moment).then(() => null, (error: unknown) => explained(error));
  if (first === null) return followed;
  const here = (all: readonly Moment[]) => all.filter(({ scene }) => scene.screen === moment.scene.screen);
  const [missing, refused] = [here(silent), here(own)];
  if (missing.length + refused.length === 0) return stuck(first);
  const { page } = actorOf(run, moment.person);
  // Where it led elsewhere for want of a choice, back to where the choice is.
  if (await page.locator('[aria-invalid="true"]').count() === 0) await page.goBack({ waitUntil: 'domcontentloaded' });
  for (const each of [...refused, ...missing]) await known(run, each);
  const second = await known(run, moment).then(() => null, (error: unknown) => explained(error));
  if (second !== null) return stuck(second);
  if (missing.length === 0) return { outcome: 'followed', message: `文書にある例の値は受け付けられないため、見本の値に替えました: ${labels(refused)}` };
  return { outcome: 'supplied', message: `文書に書かれていない入力が必要でした: ${labels(missing)}`, supplied: [...new Set(missing.map(labelOf))] };
}

const labelOf = ({ action }: Moment): string => ('label' in action ? action.label.replace(/[:：]$/, '') : '');
const labels = (moments: readonly Moment[]): string => [...new Set(moments.map(labelOf))].map((label) => `「${label}」`).join('');

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
