import type { Locator, Page } from '@playwright/test';

/** エラー画面: says in Japanese what happened and where to go on (in no document). */
export class NoticePage {
  readonly name = 'エラー画面';
  readonly title = 'お知らせ';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls = {} as const;
  /** What the page says. */
  readonly message: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.message = page.getByRole('main').getByRole('paragraph').first();
  }
}
