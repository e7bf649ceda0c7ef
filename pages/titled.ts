import type { Locator, Page } from '@playwright/test';

/** What page objects have in common that need no more than their title to be found. */
export abstract class TitledPage {
  abstract readonly title: string;

  constructor(protected readonly page: Page) {}

  /** Found when asked for: a subclass has no title yet while this constructor runs. */
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.title, exact: true });
  }
}
