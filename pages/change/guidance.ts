import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

/** 変更申込ガイダンス画面 (S2 1-③; S0 omits its step ③, the contents are in no document). */
export class ChangeGuidancePage {
  readonly name = '変更申込ガイダンス画面';
  readonly title = '変更申込 ガイダンス';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls: { readonly '申込内容選択へ進む': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = named(page, 'button', ['申込内容選択へ進む']);
  }

  async proceed(): Promise<void> {
    await this.controls['申込内容選択へ進む'].click();
  }
}
