import type { Page } from '@playwright/test';
import { Nss, type ScreenName } from '../../fixtures';
import type { Screen } from '../../pages';
import type { Person } from '../procedures/types';
import { readScreen, type Reading } from './reading';
import { actorOf, compact, type Run } from './run';

/**
 * Makes sure that a person is on a screen and that it is as documented: heading, page title, and on the first visit
 * the fixed texts and every control. Input errors are as expected, too.
 * @param alert what the summary of input errors must say; there must be none without it
 * @returns what was verified, in words
 * @throws Error saying what was expected and what is there
 */
export async function arrive(run: Run, person: Person, name: ScreenName, alert?: string): Promise<string[]> {
  const { nss } = actorOf(run, person);
  const { reading, verified } = await look(run, nss, name);
  run.at.set(person, { screen: name, reading });
  if (alert === undefined && reading.alert !== '') throw new Error(`「${name}」に入力エラーが表示されました。${reading.alert}`);
  if (alert === undefined) return verified;
  if (!compact(reading.alert).includes(compact(alert))) throw new Error(`「${name}」にエラー「${alert}」が表示されるはずですが、${reading.alert === '' ? 'ありません' : `「${reading.alert}」です`}。`);
  return [...verified, `エラー「${alert}」が表示された`];
}

/** The same in a browser tab that a link has opened. */
export async function lookInto(run: Run, tab: Page, name: ScreenName): Promise<{ reading: Reading; verified: string[] }> {
  return look(run, new Nss(tab), name);
}

/** Reads the screen again: a tab was switched, or something went wrong and secrets may have come up. */
export async function reread(run: Run, person: Person): Promise<void> {
  const now = run.at.get(person);
  if (now) run.at.set(person, { ...now, reading: await read(run, actorOf(run, person).page) });
}

async function read(run: Run, page: Page): Promise<Reading> {
  const reading = await page.evaluate(readScreen);
  for (const secret of reading.secrets) run.secrets.add(secret);
  return reading;
}

async function look(run: Run, nss: Nss, name: ScreenName): Promise<{ reading: Reading; verified: string[] }> {
  const screen: Screen = nss.screen(name);
  const isFirst = !run.complete.has(name);
  const [reading, missing] = await Promise.all([read(run, nss.page), isFirst ? missingControls(screen) : []]);
  if (reading.heading !== screen.title) {
    const below = reading.texts.slice(reading.texts.indexOf(reading.heading) + 1).slice(0, 2).join(' ');
    throw new Error(`「${screen.name}」（見出し「${screen.title}」）が表示されるはずですが、見出しは「${reading.heading}」です。${reading.alert || below}`);
  }
  if (reading.title !== `${screen.title} | ${screen.site ?? 'NACCSサポートシステム'}`) throw new Error(`「${screen.name}」のページタイトルが「${reading.title}」です。`);
  const verified = [`「${screen.name}」が表示された`];
  if (isFirst) {
    const all = compact(reading.texts.join(''));
    const lost = screen.texts.filter((text) => !all.includes(compact(text)));
    if (lost.length > 0) throw new Error(`「${screen.name}」に、文書にある文言がありません: ${lost.map((text) => `「${text}」`).join('')}`);
    if (missing.length > 0) throw new Error(`「${screen.name}」に、文書にある項目が見つからないか、複数あります: ${missing.map((label) => `「${label}」`).join('')}`);
    run.complete.add(name);
    if (screen.texts.length > 0) verified.push(`文書の文言${screen.texts.length}件がある`);
    verified.push(`操作項目${Object.keys(screen.controls).length}件がある`);
  }
  return { reading, verified };
}

/** One question for all controls; only where the number is wrong they are counted one by one. */
async function missingControls({ controls }: Screen): Promise<string[]> {
  const entries = Object.entries(controls);
  const [first, ...others] = entries.map(([, locator]) => locator);
  if (!first) return [];
  if (await others.reduce((all, locator) => all.or(locator), first).count() === entries.length) return [];
  const counts = await Promise.all(entries.map(([, locator]) => locator.count()));
  return entries.filter((_, index) => counts[index] !== 1).map(([label]) => label);
}
