import type { Locator, Page } from '@playwright/test';
import { receiptNumberIn, receiptNumberText } from '../receipt-number';
import { named } from '../types';

const controlsOf = (page: Page) => named(page, 'button', ['メニューへ']);

/** 通関士ID追加完了画面 (通関士IDの追加 is a menu item without a walkthrough). */
export class BrokerCompletionPage {
  readonly name = '通関士ID追加完了画面';
  readonly title = '通関士IDの追加 完了';
  readonly texts = ['お問い合わせの際は、こちらの番号をお伝え下さい', '申込受付番号「'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** The words 申込受付番号「180007A」 as they stand. */
  readonly values: { readonly '申込受付番号': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.values = { '申込受付番号': page.getByText(receiptNumberText) };
  }

  /** @throws Error when it does not have the documented form (six digits and a letter) */
  receiptNumber(): Promise<string> {
    return receiptNumberIn(this.values['申込受付番号']);
  }

  async toMenu(): Promise<void> {
    await this.controls['メニューへ'].click();
  }
}
