import type { Locator, Page } from '@playwright/test';
import { globalNavigation, named } from '../types';

const controlsOf = (page: Page) => ({ ...globalNavigation(page), ...named(page, 'button', ['メニューへ']) });

/** パスワード変更完了画面 (assumed: a change is confirmed as every registration is). */
export class PasswordChangedPage {
  readonly name = 'パスワード変更完了画面';
  readonly title = 'パスワードの変更 完了';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly content: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.content = page.getByRole('main');
  }
}
