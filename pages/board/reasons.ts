import type { Locator, Page } from '@playwright/test';

/** Example reasons behind 「こちら」 of 申込理由に関する項目 (S0 1-④; the examples are in no document). */
export class ReasonsPage {
  readonly name = '変更する理由の記載例';
  readonly title = '変更する理由の記載例';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls = {} as const;
  readonly examples: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.examples = page.getByRole('main').getByRole('listitem');
  }
}
