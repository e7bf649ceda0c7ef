import type { Locator, Page } from '@playwright/test';

/** The schedule behind 「こちら」 of 利用開始日に関する項目 (S0 1-④; its contents are in no document). */
export class SchedulePage {
  readonly name = 'NACCS利用開始スケジュール';
  readonly title = 'NACCS利用開始スケジュール';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls = {} as const;
  /** One row for each システム登録日（利用開始日）, without the head. */
  readonly dates: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.dates = page.getByRole('row').filter({ has: page.getByRole('cell') });
  }
}
