import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

const controlsOf = (page: Page) => named(page, 'button', ['申込担当者の入力へ進む']);

/** 証明書再発行フロー画面: the way to completion (クライアント証明書の再発行 is a menu item without a walkthrough). */
export class ReissueFlowPage {
  readonly name = '証明書再発行フロー画面';
  readonly title = 'クライアント証明書の再発行 フロー';
  readonly texts = ['証明書の再発行の流れ', 'パソコン', '1営業日以上'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
  }

  async open(): Promise<void> {
    await this.page.goto('/dfw/nss/certificates/flow');
  }

  async proceed(): Promise<void> {
    await this.controls['申込担当者の入力へ進む'].click();
  }
}
