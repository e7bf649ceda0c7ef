import type { Locator, Page } from '@playwright/test';
import { currentPhase, named } from '../types';

/** システム利用規程画面 (S1 1. bullet 2; button S3 step 4). The text of the terms is in no document. */
export class TermsPage {
  readonly name = 'システム利用規程画面';
  readonly title = 'システム利用規程';
  readonly texts = ['仮ログイン登録'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof named<'システム利用規定に同意する'>>;
  /** The phase that stands out in 業務フロー. */
  readonly phase: Locator;
  /** Why the user stands here: nothing is entered without having agreed. */
  readonly notice: Locator;
  /** How one does not agree (assumed). */
  readonly disagreement: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = named(page, 'button', ['システム利用規定に同意する']);
    this.phase = currentPhase(page);
    this.notice = page.getByRole('status');
    this.disagreement = page.getByRole('button', { name: '同意しない', exact: true });
  }

  /** Opens the screen by its address, as 「ログイン ID をお持ちでない方はこちら」 does. */
  async open(): Promise<void> {
    await this.page.goto('/dfw/entry/terms');
  }

  async agree(): Promise<void> {
    await this.controls['システム利用規定に同意する'].click();
  }

  async disagree(): Promise<void> {
    await this.disagreement.click();
  }
}
