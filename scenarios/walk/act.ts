import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { fillSecret } from '../../fixtures';
import type { Screen } from '../../pages';
import type { Person, ScreenAction } from '../procedures/types';
import { arrive, lookInto, reread } from './arrive';
import { find, lookAt } from './look-at';
import { readPdf } from './pdf';
import { PATIENCE, compact, resolve, shown, type Done, type Run } from './run';

const quick = { timeout: PATIENCE };

/** A file that came out of NSS, as the evidence keeps it. */
export type File = { name: string; pages: number; text: string };
type Act<Verb extends ScreenAction['do']> = Extract<ScreenAction, { do: Verb }>;

/**
 * Does what a person does on a screen, and makes sure of what follows.
 * @param keep takes the files that come
 * @throws Error saying what was expected and what is there
 */
export async function act(run: Run, person: Person, screen: Screen, action: ScreenAction, keep: (file: File) => void): Promise<Done> {
  const { page } = run.stage[person];
  switch (action.do) {
    case 'open': {
      await run.stage[person].nss.login.open();
      return { verified: await arrive(run, person, 'ログイン画面') };
    }
    case 'fill': {
      const field = find(screen.controls, action.label);
      const value = resolve(run, person, action.value);
      if (run.secrets.has(value)) await fillSecret(field, value);
      else await field.fill(value, quick);
      return { role: 'textbox', label: action.label, value: shown(run, person, action.value) };
    }
    case 'choose': return choose(run, person, find(screen.controls, action.label), action);
    case 'tick': {
      await target(run, person, screen, action).check(quick);
      return { role: 'checkbox', label: action.label };
    }
    case 'upload': {
      await find(screen.controls, action.label).setInputFiles(action.file, quick);
      return { role: 'file', label: action.label, value: action.file };
    }
    case 'press': {
      await leave(page, target(run, person, screen, action));
      return { role: roleOf(run, person, action.label), label: action.label, verified: await arrive(run, person, action.to) };
    }
    case 'follow': return follow(run, person, find(screen.controls, action.label), action);
    case 'switchTab': {
      await leave(page, find(screen.controls, action.label));
      if (await find(screen.openTabs, action.label).count() !== 1) throw new Error(`タブ「${action.label}」が開いていません。`);
      await reread(run, person);
      return { role: 'link', label: action.label, verified: [`タブ「${action.label}」が開いた`] };
    }
    case 'read': {
      const text = await find(screen.values, action.label).innerText(quick);
      const value = new RegExp(action.form).exec(text)?.[0];
      if (value === undefined) throw new Error(`「${action.label}」が ${action.form} の形ではありません: ${text}`);
      run.remembered.set(action.remember, value);
      return { label: action.label, value, verified: [`「${action.label}」 ${value} が表示されている`] };
    }
    case 'check': return lookAt(run, person, screen, action);
    case 'expectFile': return output(run, person, find(screen.controls, action.label), action, keep);
  }
}

function target(run: Run, person: Person, screen: Screen, { label, row }: Act<'press'> | Act<'tick'>): Locator {
  if (row === undefined) return find(screen.controls, label);
  const inRow = screen.rowControls?.[label];
  if (!inRow) throw new Error(`ページオブジェクトに行ごとの「${label}」がありません。`);
  return inRow(resolve(run, person, row));
}

/** As the screen itself says: the same label is a link here and a button there. */
const roleOf = (run: Run, person: Person, label: string): string =>
  run.at.get(person)?.reading.controls.find((control) => control.label === label)?.role ?? 'button';

/** Presses what leads to another page, and waits for it to be there. */
async function leave(page: Page, locator: Locator): Promise<void> {
  const arrival = page.waitForEvent('domcontentloaded', quick).then(() => true, () => false);
  await locator.click(quick);
  if (!await arrival) throw new Error('押しても画面が変わりません。');
}

async function choose(run: Run, person: Person, control: Locator, { label, option }: Act<'choose'>): Promise<Done> {
  const role = roleOf(run, person, label);
  if (role === 'radio') await control.getByRole('radio', { name: option, exact: true }).check(quick);
  else await control.selectOption({ label: option }, quick);
  return { role, label, value: option };
}

async function follow(run: Run, person: Person, link: Locator, action: Extract<Act<'follow'>, { label: string }>): Promise<Done> {
  const { page } = run.stage[person];
  const [tab] = await Promise.all([page.waitForEvent('popup', quick), link.click(quick)]);
  await tab.waitForLoadState('domcontentloaded', quick);
  const { reading, verified } = await lookInto(run, tab, action.opens);
  const wanted = action.shows.map((value) => resolve(run, person, value));
  const lost = wanted.filter((text) => !compact(reading.texts.join('')).includes(compact(text)));
  if (lost.length > 0) throw new Error(`「${action.opens}」に ${lost.join('、')} がありません。`);
  await tab.close();
  return { role: 'link', label: action.label, verified: [...verified, ...wanted.map((text) => `「${text}」と表示されている`)] };
}

async function output(run: Run, person: Person, button: Locator, action: Act<'expectFile'>, keep: (file: File) => void): Promise<Done> {
  const { page } = run.stage[person];
  const [download] = await Promise.all([page.waitForEvent('download', quick), button.click(quick)]);
  const name = download.suggestedFilename();
  const expected = resolve(run, person, action.name);
  if (name !== expected) throw new Error(`ファイル名は ${expected} のはずですが、${name} です。`);
  const file = { name, ...await readPdf(new Uint8Array(await readFile(await download.path()))) };
  keep(file);
  const wanted = action.contains.map((value) => resolve(run, person, value));
  const lost = wanted.filter((text) => !compact(file.text).includes(compact(text)));
  if (lost.length > 0) throw new Error(`${name} に ${lost.map((text) => `「${text}」`).join('')} がありません。`);
  return { role: 'button', label: action.label, value: name, verified: [`${name}（${file.pages}ページ）が出力された`, ...wanted.map((text) => `「${text}」が書かれている`)] };
}
