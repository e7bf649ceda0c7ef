import type { Locator, Page } from '@playwright/test';
import { receiptNumberIn, receiptNumberText } from '../receipt-number';
import { currentPhase } from '../types';

/** 新規利用申込完了画面 (S1 2., phase of S3 step 16). In no document by itself: assumed after 変更申込登録完了画面. */
export class NewCompletionPage {
  readonly name = '新規利用申込完了画面';
  readonly title = 'NACCS利用申込 完了';
  readonly texts = ['NACCS利用申込完了', '利用申込の受付が完了しました。', '申込受付番号「', 'お問い合わせ先はこちら'] as const;
  readonly heading: Locator;
  readonly controls = {} as const;
  /** The phase that stands out in 業務フロー. */
  readonly phase: Locator;
  /** The words 申込受付番号「180007A」 as they stand. */
  readonly values: { readonly '申込受付番号': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.phase = currentPhase(page);
    this.values = { '申込受付番号': page.getByText(receiptNumberText) };
  }

  /** @throws Error when it does not have the documented form (six digits and a letter) */
  receiptNumber(): Promise<string> {
    return receiptNumberIn(this.values['申込受付番号']);
  }
}
