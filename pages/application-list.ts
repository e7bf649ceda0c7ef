import type { Locator, Page } from '@playwright/test';
import { globalNavigation, named } from './types';

// The label of the button is assumed.
const controlsOf = (page: Page) => named(page, 'button', ['メニューへ']);

/** 申込情報一覧 (known only from the button 「申込情報一覧に戻る」 of S0 2-③ and the navigation's 申込内容確認). */
export class ApplicationListPage {
  readonly name = '申込情報一覧';
  readonly title = '申込情報一覧';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** For contract holders. */
  readonly sometimes: ReturnType<typeof globalNavigation>;
  readonly rowControls = { '詳細': (receiptNumber: string): Locator => this.application(receiptNumber).getByRole('button', { name: '詳細', exact: true }) };
  /** One row for each application, without the head. */
  readonly applications: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = globalNavigation(page);
    this.applications = page.getByRole('row').filter({ has: page.getByRole('cell', { name: /^\d{6}[A-Z]$/ }) });
  }

  application(receiptNumber: string): Locator {
    return this.applications.filter({ hasText: receiptNumber });
  }

  async openDetails(receiptNumber: string): Promise<void> {
    await this.rowControls['詳細'](receiptNumber).click();
  }
}
