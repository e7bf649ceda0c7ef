import type { Locator, Page } from '@playwright/test';

/** 再発行受付画面 (S1 ポイント: the request is made; the screen itself is in no document). */
export class PasswordReissueReceivedPage {
  readonly name = '再発行受付画面';
  readonly title = 'ログインID・パスワード再発行 受付';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls = {} as const;
  readonly content: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.content = page.getByRole('main');
  }
}
