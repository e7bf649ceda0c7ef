import type { Locator, Page } from '@playwright/test';
import { frameControls, frameTexts, newFrame, type NewFrame } from './new-frame';
import { named } from './types';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['メールボックス数']),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(メールボックス) (S1 2.). Its input is in no document (assumed). */
export class NewMailboxesPage {
  readonly name = '詳細入力画面(メールボックス)';
  readonly title = 'メールボックス 入力';
  readonly texts = [...frameTexts, 'メールボックス', '次へ進む'] as const;
  readonly heading: Locator;
  readonly frame: NewFrame;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.frame = newFrame(page);
    this.controls = controlsOf(page);
  }

  /** @param count as typed */
  async fillMailboxes(count: string): Promise<void> {
    await this.controls['メールボックス数'].fill(count);
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }

  /** Keeps everything entered so far and logs out. */
  async save(): Promise<void> {
    await this.controls['申込内容を一時保存する'].click();
  }
}
