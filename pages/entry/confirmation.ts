import type { Locator, Page } from '@playwright/test';
import { currentPhase, facts, named } from '../types';

// What was entered has to be checked here (S3 step 6); how it is laid out is in no document.
const valuesOf = (page: Page) => ({
  ...facts(page, ['氏名', '氏名(フリガナ)', '所属部課名', '役職名', '電話番号', 'FAX番号', 'E-mailアドレス']),
  '業務フロー': currentPhase(page),
});

/** 仮アカウント確認画面 (S3 step 6). */
export class EntryConfirmationPage {
  readonly name = '仮アカウント確認画面';
  readonly title = '申込担当者 確認';
  readonly texts = ['仮ログイン登録', '仮ログイン登録完了'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof named<'申込内容を登録する'>>;
  readonly values: ReturnType<typeof valuesOf>;
  /** The summary of what is wrong. */
  readonly alert: Locator;
  /** One can go back; its label is in no document (assumed). */
  readonly back: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = named(page, 'button', ['申込内容を登録する']);
    this.values = valuesOf(page);
    this.alert = page.getByRole('alert');
    this.back = page.getByRole('button', { name: '前の画面に戻る', exact: true });
  }

  async register(): Promise<void> {
    await this.controls['申込内容を登録する'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
