import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Person, ScreenAction } from '../procedures/types';
import { readPdf } from './pdf';
import { PATIENCE, actorOf, compact, resolve, type Done, type Run } from './run';
import { sampleFile } from './sample-file';

/** A PDF that came out of NSS, as the evidence keeps it. */
export interface File { name: string; pages: number; text: string }
type Act<Verb extends ScreenAction['do']> = Extract<ScreenAction, { readonly do: Verb }>;

/** Chooses a file in a file input. */
export async function upload(input: Locator, { label, file }: Act<'upload'>): Promise<Done> {
  await input.setInputFiles(await sampleFile(file), { timeout: PATIENCE });
  return { role: 'file', label, value: file };
}

/**
 * Presses what gives out a PDF, and reads it.
 * @param keep takes the file
 */
export async function output(run: Run, person: Person, button: Locator, action: Act<'expectFile'>, keep: (file: File) => void): Promise<Done> {
  const name = resolve(run, person, action.name);
  const bytes = await fetched(actorOf(run, person).page, button, name);
  const file = { name, ...await readPdf(new Uint8Array(bytes)) };
  keep(file);
  await run.onlooker?.pdf(bytes);
  const wanted = action.contains.map((value) => resolve(run, person, value));
  const lost = wanted.filter((text) => !compact(file.text).includes(compact(text)));
  if (lost.length > 0) throw new Error(`${name} に ${lost.map((text) => `「${text}」`).join('')} がありません。`);
  return { role: 'button', label: action.label, value: name, verified: [`${name}（${file.pages}ページ）が出力された`, ...wanted.map((text) => `「${text}」が書かれている`)] };
}

/** Presses what gives back a file that was attached, and compares it with what was uploaded. */
export async function download(run: Run, person: Person, control: Locator, action: Act<'expectDownload'>): Promise<Done> {
  const name = resolve(run, person, action.name);
  const [back, { buffer: sent }] = [await fetched(actorOf(run, person).page, control, name), await sampleFile(action.file)];
  if (!back.equals(sent)) throw new Error(`${name}（${back.length}バイト）の内容が、添付した ${action.file}（${sent.length}バイト）と異なります。`);
  return { label: action.label, value: name, verified: [`${name} の内容が、添付した ${action.file} と同じである（${sent.length}バイト）`] };
}

/** @throws Error when nothing comes, or under another name */
async function fetched(page: Page, control: Locator, expected: string): Promise<Buffer> {
  const [coming] = await Promise.all([page.waitForEvent('download', { timeout: PATIENCE }), control.click({ timeout: PATIENCE })]);
  const name = coming.suggestedFilename();
  if (name !== expected) throw new Error(`ファイル名は ${expected} のはずですが、${name} です。`);
  return readFile(await coming.path());
}
