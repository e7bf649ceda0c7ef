import type { Locator, Page } from '@playwright/test';
import { globalNavigation, named } from '../types';

// The document names the menu item only (S0 2-②); what the screen shows is assumed.
const controlsOf = (page: Page) => ({ ...globalNavigation(page), ...named(page, 'button', ['ログアウト', 'メニューへ']) });

/** 請求金額の参照: what each month has cost. */
export class BillingPage {
  readonly name = '請求金額の参照';
  readonly title = '請求金額の参照';
  readonly texts = ['対象月', '請求額（税込）', '状況', '確定日'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly tables: { readonly '月ごとの請求額': Locator };
  /** By the month as the screen writes it: `2026年04月`. */
  readonly rowControls = { '詳細': (month: string): Locator => this.month(month).getByRole('button', { name: '詳細', exact: true }) };

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.tables = { '月ごとの請求額': page.getByRole('table', { name: '月ごとの請求額', exact: true }) };
  }

  /** The row of a month. */
  month(month: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('cell', { name: month, exact: true }) });
  }

  /** Shows the months of a year. */
  async openYear(year: string): Promise<void> {
    await this.page.getByRole('navigation', { name: '年', exact: true }).getByRole('link', { name: `${year}年`, exact: true }).click();
  }

  async openDetails(month: string): Promise<void> {
    await this.rowControls['詳細'](month).click();
  }
}
