import type { ScreenName } from '../../pages';
import type { Said } from '../../reports/evidence/reader';
import { controlsOf } from '../walk/look-at';
import { actorOf, type Run } from '../walk/run';
import type { Moment } from './known';
import { fitting, plain } from './named';

/**
 * Is what an action operates called so, when what stands around it is read with it? 「企業 郵便番号」 is 「郵便番号」 in the section of
 * the 企業, 「氏名 姓」 is 「姓：」 in the row 氏名.
 */
export async function isCalled(run: Run, { person, scene, action }: Moment, { label, verb }: Pick<Said, 'label' | 'verb'>): Promise<boolean> {
  if (!('label' in action) || ('row' in action && action.row !== undefined)) return false;
  const control = controlsOf(actorOf(run, person).nss.screen(scene.screen as ScreenName))[action.label];
  if (!control || await control.count() !== 1) return false;
  const [own = '', ...around] = (await control.evaluate(namesAround)).map(plain);
  const words = label.split(/[\s:：]+/).map(plain).filter((word) => word !== '');
  const last = words.pop() ?? '';
  const isAround = (word: string): boolean => word === '' || around.some((name) => name.includes(word));
  const isOfKind = fitting(run.at.get(person)?.reading.controls ?? [], verb).some((one) => plain(one.label).endsWith(own));
  return own !== '' && isOfKind && last.endsWith(own) && isAround(last.slice(0, -own.length)) && words.every(isAround);
}

/**
 * Does what an action operates stand under a heading or in a group of that name? Documents name the group (業種を選択します) and leave
 * the choice in it to the reader.
 */
export async function standsIn(run: Run, { person, scene, action }: Moment, label: string): Promise<boolean> {
  if (!('label' in action) || ('row' in action && action.row !== undefined)) return false;
  const control = controlsOf(actorOf(run, person).nss.screen(scene.screen as ScreenName))[action.label];
  if (!control || await control.count() !== 1) return false;
  const [, ...around] = (await control.evaluate(namesAround)).map(plain);
  return around.includes(plain(label)) || around.includes(`${plain(label)}に関する項目`);
}

/** Does pressing it only lead elsewhere (a link, a form that asks), so that nothing is changed by it? */
export async function onlyLeads(run: Run, { person, scene, action }: Moment): Promise<boolean> {
  const screen = actorOf(run, person).nss.screen(scene.screen as ScreenName);
  const control = 'label' in action && !('row' in action && action.row !== undefined) ? controlsOf(screen)[action.label] : undefined;
  if (control && await control.count() === 1) return control.evaluate((element) => element instanceof HTMLAnchorElement || (element as HTMLButtonElement).form?.method === 'get');
  // In each row of a table there is one; any of them tells.
  const { page } = actorOf(run, person);
  const options = { name: 'label' in action ? action.label : '', exact: true };
  const [first] = await page.getByRole('link', options).or(page.getByRole('button', options)).all();
  return first === undefined ? false : first.evaluate((element) => element instanceof HTMLAnchorElement || (element as HTMLButtonElement).form?.method === 'get');
}

/** Runs in the page: the name of a control, then those of the groups, sections and rows that it stands in. */
function namesAround(element: Element): string[] {
  const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';
  const nameOf = (one: Element): string => one.getAttribute('aria-label') ?? one.getAttribute('aria-labelledby')?.split(/\s+/).map(textOf).join(' ') ?? '';
  const own = nameOf(element) || ((element as HTMLInputElement).labels?.[0]?.textContent ?? element.querySelector(':scope > legend')?.textContent ?? element.textContent ?? '');
  const names = [own];
  for (let around = element.parentElement; around !== null && around !== document.body; around = around.parentElement) {
    names.push(nameOf(around), around.querySelector(':scope > legend, :scope > h2, :scope > h3, :scope > th')?.textContent ?? '');
  }
  return names;
}
