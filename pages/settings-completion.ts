import type { Locator, Page } from '@playwright/test';
import { currentPhase } from './types';

const receiptNumber = /申込受付番号「(\d{6}[A-Z])」/;

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
    this.values = { '申込受付番号': page.getByText(receiptNumber) };
    this.phase = currentPhase(page);
  }

  /**
   * The 申込受付番号 on the screen.
   * @throws Error when it does not have the documented form (six digits and a letter)
   */
  async receiptNumber(): Promise<string> {
    const text = await this.values['申込受付番号'].innerText();
    const found = receiptNumber.exec(text)?.[1];
    if (found === undefined) throw new Error(`No 申込受付番号 in 「${text}」`);
    return found;
  }
}
