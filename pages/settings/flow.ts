import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

const controlsOf = (page: Page) => ({
  ...named(page, 'link', ['NACCS掲示板']),
  // The picture of the screen has no text: the label is assumed.
  ...named(page, 'button', ['申込担当者の入力へ進む']),
});

/** システム設定申込フロー画面 (S1 3. (1)). */
export class SettingsFlowPage {
  readonly name = 'システム設定申込フロー画面';
  readonly title = 'システム設定申込 フロー';
  readonly texts = ['貨物引渡業務登録調査票', '航空会社インタフェース調査票', '船会社受委託関係登録兼船会社コード付与調査票'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
  }

  async open(): Promise<void> {
    await this.page.goto('/dfw/nss/settings/flow');
  }

  async proceed(): Promise<void> {
    await this.controls['申込担当者の入力へ進む'].click();
  }
}
