import type { Locator, Page } from '@playwright/test';

/** Whom to ask, behind 「こちら」 of その他の契約変更 (S0 1-④; S4 p.5). */
export class ContactPage {
  readonly name = 'お問い合わせ先';
  readonly title = 'お問い合わせ先';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls = {} as const;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
  }
}
