import type { Locator, Page } from '@playwright/test';
import { named } from './types';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['ログインID']),
  // A password input has no role, so it is found by its label.
  'パスワード': page.getByLabel('パスワード', { exact: true }),
  ...named(page, 'button', ['ログイン']),
  ...named(page, 'link', ['ログイン ID をお持ちでない方はこちら', 'ログインID・パスワードを忘れた方はこちら']),
});

/** ログイン画面 (S0 part 1, S1 p.1; its layout is not in any document). */
export class LoginPage {
  readonly name = 'ログイン画面';
  readonly title = 'ログイン';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** Why the user stands here again (logged out, session ended). */
  readonly notice: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.notice = page.getByRole('status');
  }

  /** Opens the screen below the address that Playwright's `baseURL` names. */
  async open(): Promise<void> {
    await this.page.goto('/dfw/login/nsscoapp/');
  }

  /**
   * Logs in from the screen.
   * @param enterPassword fills the password field; passed in so that the password need not pass through recorded calls
   */
  async logIn(loginId: string, enterPassword: (field: Locator) => Promise<void>): Promise<void> {
    await this.controls['ログインID'].fill(loginId);
    await enterPassword(this.controls['パスワード']);
    await this.controls['ログイン'].click();
  }
}
