import type { Locator } from '@playwright/test';
import { TitledPage } from '../titled';

/** What the pages of NACCS掲示板 have in common: most of them are only read. */
export abstract class BoardPage extends TitledPage {
  /** Its address below the board's. */
  abstract readonly path: string;
  readonly site = 'NACCS掲示板';
  readonly texts: readonly string[] = [];
  readonly controls = {};
  /** Where the page stands on the board. */
  readonly breadcrumb: Locator = this.page.getByRole('navigation', { name: '現在の位置', exact: true });

  async open(): Promise<void> {
    await this.page.goto(this.path);
  }
}
