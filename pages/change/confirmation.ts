import type { Locator, Page } from '@playwright/test';
import { facts, named, section } from '../types';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['備考']),
  ...named(page, 'button', ['申込内容を登録する']),
});

// What was entered before has to be checked here (S0 1-⑦); how it is laid out is in no document.
const valuesOf = (page: Page) => facts(page, ['利用開始希望日', '変更する理由']);

/** 変更申込確認画面 (S0 1-⑦, S2 1-⑨). */
export class ChangeConfirmationPage {
  readonly name = '変更申込確認画面';
  readonly title = '変更申込 確認';
  readonly texts = [
    'netNACCS情報', '論理端末に関する情報', '申込情報', '申込内容', '区分', '利用機器区分', 'パッケージソフト区分', '論理端末', '論理端末名', '端末追加数',
  ] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly values: ReturnType<typeof valuesOf>;
  /** The summary of what is wrong. */
  readonly alert: Locator;
  /** S2 1-⑨ says that one can go back, its label is in no document (assumed). */
  readonly back: Locator;
  /** The present terminals, and what is applied for. */
  readonly tables: { readonly '論理端末に関する情報': Locator; readonly '申込情報': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.values = valuesOf(page);
    this.alert = page.getByRole('alert');
    this.back = page.getByRole('button', { name: '論理端末・証明書の入力に戻る', exact: true });
    this.tables = {
      '論理端末に関する情報': section(page, 'netNACCS情報').getByRole('table'),
      '申込情報': section(page, '申込情報').getByRole('table'),
    };
  }

  async enterRemarks(remarks: string): Promise<void> {
    await this.controls['備考'].fill(remarks);
  }

  async register(): Promise<void> {
    await this.controls['申込内容を登録する'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
