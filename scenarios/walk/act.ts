import type { Locator, Page } from '@playwright/test';
import { Nss, fillSecret } from '../../fixtures';
import type { Screen, ScreenName } from '../../pages';
import type { Person, ScreenAction } from '../procedures/types';
import { arrive, lookInto, reread } from './arrive';
import { download, output, upload, type File } from './files';
import { controlsOf, find, lookAt, placeOf } from './look-at';
import { PATIENCE, actorOf, compact, isSecret, resolve, shown, takeNote, type Done, type Run } from './run';
import { HIDDEN } from './secrets';

const quick = { timeout: PATIENCE };

type Act<Verb extends ScreenAction['do']> = Extract<ScreenAction, { readonly do: Verb }>;

/**
 * Does what a person does on a screen, and makes sure of what follows.
 * @param keep takes the files that come
 * @throws Error saying what was expected and what is there
 */
export async function act(run: Run, person: Person, screen: Screen, action: ScreenAction, keep: (file: File) => void): Promise<Done> {
  const { page } = actorOf(run, person);
  switch (action.do) {
    case 'open': {
      if (!screen.open) throw new Error(`「${screen.name}」はアドレスで開く画面ではありません。`);
      await screen.open();
      return { verified: await arrive(run, person, screen.name as ScreenName) };
    }
    case 'fill': {
      const field = target(run, person, screen, action);
      const value = resolve(run, person, action.value);
      if (isSecret(action.value) || run.secrets.has(value)) await fillSecret(field, value);
      else await field.fill(value, quick);
      return { role: 'textbox', label: action.label, value: shown(run, person, action.value) };
    }
    case 'choose': return choose(target(run, person, screen, action), action);
    case 'tick': {
      await target(run, person, screen, action).check(quick);
      return { role: 'checkbox', label: action.label };
    }
    case 'upload': return upload(target(run, person, screen, action), action);
    case 'press': {
      const role = roleOf(run, person, action.label);
      if (action.tab === 'new') {
        const tab = await openTab(page, target(run, person, screen, action));
        run.tabs.set(person, { page: tab, nss: new Nss(tab) });
      } else await leave(page, target(run, person, screen, action));
      return { role, label: action.label, verified: await arrive(run, person, action.to, expectedAlert(run, person, action)) };
    }
    case 'follow': return follow(run, person, target(run, person, screen, action), action);
    case 'switchTab': {
      await leave(page, target(run, person, screen, action));
      if (await find(screen.openTabs, action.label).count() !== 1) throw new Error(`タブ「${action.label}」が開いていません。`);
      await reread(run, person);
      return { role: 'link', label: action.label, verified: [`タブ「${action.label}」が開いた`] };
    }
    case 'read': return read(run, target(run, person, screen, action), action);
    case 'check': return lookAt(run, person, screen, action);
    case 'expectFile': return output(run, person, target(run, person, screen, action), action, keep);
    case 'expectDownload': return download(run, person, target(run, person, screen, action), action);
  }
}

/**
 * What an action is done to, or what it looks at.
 * @throws Error when the page object does not know it
 */
function target(run: Run, person: Person, screen: Screen, action: Exclude<ScreenAction, { readonly do: 'open' | 'check' }>): Locator {
  const { label } = action;
  if (action.do === 'read') return find(screen.values, label);
  if (!('row' in action) || action.row === undefined) return find(controlsOf(screen), label);
  const inRow = screen.rowControls?.[label];
  if (!inRow) throw new Error(`ページオブジェクトに行ごとの「${label}」がありません。`);
  return inRow(resolve(run, person, action.row));
}

/** The same for who looks on: null where an action has to do with the whole screen, or with a text anywhere on it. */
export function aimOf(run: Run, person: Person, screen: Screen, action: ScreenAction): Locator | null {
  if (action.do === 'open') return null;
  return action.do === 'check' ? placeOf(screen, action) : target(run, person, screen, action);
}

/** As the screen itself says: the same label is a link here and a button there. */
const roleOf = (run: Run, person: Person, label: string): string =>
  run.at.get(person)?.reading.controls.find((control) => control.label === label)?.role ?? 'button';

async function read(run: Run, shownAt: Locator, action: Act<'read'>): Promise<Done> {
  const { label, form, secret } = action;
  const text = await shownAt.innerText(quick);
  const value = new RegExp(form).exec(text)?.[0];
  if (value === undefined) throw new Error(`「${label}」が ${form} の形ではありません: ${secret ? HIDDEN : text}`);
  const written = takeNote(run, action, value);
  // Pictures cover what is marked as secret, and nothing else.
  const isCovered = !secret || await shownAt.evaluate((element) => (element.closest('[data-secret]') ?? element.querySelector('[data-secret]')) !== null);
  if (!isCovered) throw new Error(`「${label}」に data-secret の印がないため、画像から隠せません。`);
  return { label, value: written, verified: [`「${label}」 ${written} が表示されている`] };
}

const expectedAlert = (run: Run, person: Person, { alert }: Act<'press'>): string | undefined =>
  alert === undefined ? undefined : resolve(run, person, alert);

/** Presses what leads to another page (or brings the same one anew), and waits for it to be there. */
async function leave(page: Page, locator: Locator): Promise<void> {
  const arrival = page.waitForEvent('domcontentloaded', quick).then(() => true, () => false);
  await locator.click(quick);
  if (!await arrival) throw new Error('押しても画面が変わりません。');
}

/** In a list, or in a group of radio buttons. */
async function choose(control: Locator, { label, option }: Act<'choose'>): Promise<Done> {
  const isList = await control.evaluate((element) => element.matches('select'), undefined, quick);
  if (isList) await control.selectOption({ label: option }, quick);
  else await control.getByRole('radio', { name: option, exact: true }).check(quick);
  return { role: isList ? 'combobox' : 'radio', label, value: option };
}

/** Presses what opens another tab of the browser. @returns that tab, loaded */
async function openTab(page: Page, link: Locator): Promise<Page> {
  const [tab] = await Promise.all([page.waitForEvent('popup', quick), link.click(quick)]);
  await tab.waitForLoadState('domcontentloaded', quick);
  return tab;
}

async function follow(run: Run, person: Person, link: Locator, action: Extract<Act<'follow'>, { label: string }>): Promise<Done> {
  const { page } = actorOf(run, person);
  const tab = await openTab(page, link);
  const { reading, verified } = await lookInto(run, tab, action.opens);
  const wanted = action.shows.map((value) => resolve(run, person, value));
  const lost = wanted.filter((text) => !compact(reading.texts.join('')).includes(compact(text)));
  if (lost.length > 0) throw new Error(`「${action.opens}」に ${lost.join('、')} がありません。`);
  await run.onlooker?.tab(tab);
  await tab.close();
  return { role: 'link', label: action.label, verified: [...verified, ...wanted.map((text) => `「${text}」と表示されている`)] };
}
