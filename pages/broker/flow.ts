import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

const controlsOf = (page: Page) => named(page, 'button', ['申込担当者の入力へ進む']);

/** 通関士ID追加フロー画面: the way to completion (通関士IDの追加 is a menu item without a walkthrough). */
export class BrokerFlowPage {
  readonly name = '通関士ID追加フロー画面';
  readonly title = '通関士IDの追加 フロー';
  readonly texts = ['通関士IDの追加の流れ', '1人に1つ'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
  }

  async open(): Promise<void> {
    await this.page.goto('/dfw/nss/broker/flow');
  }

  async proceed(): Promise<void> {
    await this.controls['申込担当者の入力へ進む'].click();
  }
}
