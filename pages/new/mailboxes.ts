import type { Page } from '@playwright/test';
import { named } from '../types';
import { frameControls, frameTexts, InputPage } from './frame';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['メールボックス数']),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(メールボックス) (S1 2.). Its input is in no document (assumed). */
export class NewMailboxesPage extends InputPage {
  readonly name = '詳細入力画面(メールボックス)';
  readonly title = 'メールボックス 入力';
  readonly texts = [...frameTexts, 'メールボックス', '次へ進む'] as const;
  readonly controls = controlsOf(this.page);

  /** @param count as typed */
  async fillMailboxes(count: string): Promise<void> {
    await this.controls['メールボックス数'].fill(count);
  }
}
