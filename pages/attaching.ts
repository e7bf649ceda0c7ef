import type { Locator } from '@playwright/test';
import type { Labelled } from './types';

/** A file for 「参照」: one on the disk, or its contents. */
export type FileInput = Parameters<Locator['setInputFiles']>[0];

/** What stands in the list of attached files, by the name of the file: the file itself, and 「削除」. */
export const attached = (list: Locator) => ({
  file: (name: string): Locator => list.getByRole('link', { name, exact: true }),
  removal: (name: string): Locator => list.getByRole('button', { name: `削除 ${name}`, exact: true }),
});

/** 「参照」, then the button that attaches. @param button its label */
export async function attachBy<Button extends string>(controls: Labelled<Button | '参照'>, button: Button, file: FileInput): Promise<void> {
  await controls['参照'].setInputFiles(file);
  await controls[button].click();
}
