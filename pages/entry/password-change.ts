import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

const labels = ['現在のパスワード', '新しいパスワード', '新しいパスワード(確認用)'] as const;
/** Names of the inputs (assumed). */
export type PasswordField = (typeof labels)[number];

// Password inputs have no role, so they are found by their label.
const controlsOf = (page: Page) => ({
  ...Object.fromEntries(labels.map((label) => [label, page.getByLabel(label, { exact: true })])) as Record<PasswordField, Locator>,
  ...named(page, 'button', ['パスワードを変更する']),
});

/** パスワード変更画面, behind パスワードの変更 of the menu (S0 1-①; its contents are in no document). */
export class PasswordChangePage {
  readonly name = 'パスワード変更画面';
  readonly title = 'パスワードの変更';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** Why the password has to be changed before anything else. */
  readonly notice: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.notice = page.getByRole('status');
  }

  async open(): Promise<void> {
    await this.page.goto('/dfw/nss/password');
  }

  /**
   * Changes the password from the screen.
   * @param enter fills a field; passed in so that the passwords need not pass through recorded calls
   */
  async change(passwords: Readonly<Record<PasswordField, string>>, enter: (field: Locator, password: string) => Promise<void>): Promise<void> {
    for (const label of labels) await enter(this.controls[label], passwords[label]);
    await this.controls['パスワードを変更する'].click();
  }
}
