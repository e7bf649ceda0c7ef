import type { Locator, Page } from '@playwright/test';
import { receiptNumberIn, receiptNumberText } from '../receipt-number';
import { currentPhase } from '../types';

/** システム設定申込完了画面 (S1 3., the last phase of its picture). */
export class SettingsCompletionPage {
  readonly name = 'システム設定申込完了画面';
  readonly title = 'システム設定申込 完了';
  readonly texts = ['申込受付番号「'] as const;
  readonly heading: Locator;
  readonly controls = {} as const;
  /** The words 申込受付番号「180007A」 as they stand. */
  readonly values: { readonly '申込受付番号': Locator };
  readonly phase: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.values = { '申込受付番号': page.getByText(receiptNumberText) };
    this.phase = currentPhase(page);
  }

  /** @throws Error when it does not have the documented form (six digits and a letter) */
  receiptNumber(): Promise<string> {
    return receiptNumberIn(this.values['申込受付番号']);
  }
}
