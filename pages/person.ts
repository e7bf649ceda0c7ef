import type { Locator, Page } from '@playwright/test';
import { named, type Labelled } from './types';

/**
 * The ten inputs of a person, as 申込担当者 入力 prints them (S0 1-⑤).
 * @param scope the screen, or the section where several people are entered
 */
export function personControls(scope: Page | Locator) {
  const group = (name: string): Locator => scope.getByRole('group', { name, exact: true });
  const box = (row: Locator, name: string): Locator => row.getByRole('textbox', { name, exact: true });
  return {
    '氏名 姓：': box(group('氏名'), '姓：'),
    '氏名 名：': box(group('氏名'), '名：'),
    '氏名(フリガナ) 姓：': box(group('氏名(フリガナ)'), '姓：'),
    '氏名(フリガナ) 名：': box(group('氏名(フリガナ)'), '名：'),
    ...named(scope, 'textbox', ['所属部課名', '役職名', '電話番号', 'FAX番号']),
    'E-mailアドレス 登録用': box(group('E-mailアドレス'), '登録用'),
    'E-mailアドレス 確認用': box(group('E-mailアドレス'), '確認用'),
  };
}

/** Names of the ten inputs. */
export type PersonField = keyof ReturnType<typeof personControls>;

/** Overwrites the inputs that are named. */
export async function fillPerson(controls: Labelled<PersonField>, values: Partial<Record<PersonField, string>>): Promise<void> {
  for (const [field, value] of Object.entries(values)) await controls[field as PersonField].fill(value);
}
