import type { Locator, Page } from '@playwright/test';
import { changedCode, facts, named, section } from '../types';

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
  readonly texts = ['変更申込内容', '申込担当者', '備考'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly values: ReturnType<typeof valuesOf>;
  /** The summary of what is wrong. */
  readonly alert: Locator;
  /** S2 1-⑨ says that one can go back; its label is in no document and follows the screen before (assumed). */
  readonly back: Locator;
  /** The present terminals and what is applied for; what becomes of a 利用者コード and its 識別番号, where there is one such code. */
  readonly tables: { readonly '論理端末に関する情報': Locator; readonly '申込情報': Locator; readonly '変更する内容': Locator; readonly '利用者コードの廃止': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.values = valuesOf(page);
    this.alert = page.getByRole('alert');
    this.back = page.getByRole('button', { name: /に戻る$/ });
    this.tables = {
      '論理端末に関する情報': section(page, 'netNACCS情報').getByRole('table'),
      '申込情報': section(page, '申込情報').getByRole('table'),
      ...changedCode(page),
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
