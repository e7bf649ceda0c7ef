import type { Locator, Page } from '@playwright/test';
import { currentPhase } from '../types';

/** 仮ログイン登録完了画面 (S1 1. bullets 4 and 5): the registration is complete, ID and password come by mail. */
export class EntryCompletionPage {
  readonly name = '仮ログイン登録完了画面';
  readonly title = '仮ログイン登録 完了';
  readonly texts = ['仮ログイン登録完了', '48時間以内'] as const;
  readonly heading: Locator;
  readonly controls = {} as const;
  /** What stands out of 業務フロー (S1 1. a). */
  readonly values: { readonly '業務フロー': Locator };
  readonly content: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.values = { '業務フロー': currentPhase(page) };
    this.content = page.getByRole('main');
  }
}
