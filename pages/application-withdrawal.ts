import type { Locator, Page } from '@playwright/test';

/** 申込取下げ確認画面 (取下げ is named in the news text of S0 1-①, R-45; the screen is in no document). */
export class ApplicationWithdrawalPage {
  readonly name = '申込取下げ確認画面';
  readonly title = '申込取下げ 確認';
  readonly texts = [] as const;
  readonly heading: Locator;
  /** The words 申込受付番号「180007A」 as they stand. */
  readonly receiptNumber: Locator;
  readonly controls: Readonly<Record<'取下げを確定する' | '申込内容参照に戻る', Locator>>;

  constructor(page: Page) {
    const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.receiptNumber = page.getByText(/^申込受付番号「\d{6}[A-Z]」$/);
    this.controls = { '取下げを確定する': button('取下げを確定する'), '申込内容参照に戻る': button('申込内容参照に戻る') };
  }

  async confirm(): Promise<void> {
    await this.controls['取下げを確定する'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['申込内容参照に戻る'].click();
  }
}
