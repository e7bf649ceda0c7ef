import type { Locator, Page } from '@playwright/test';
import { facts, named, section } from '../types';

const controlsOf = (page: Page) => ({ ...named(page, 'textbox', ['備考']), ...named(page, 'button', ['前の画面に戻る', '申込内容を登録する']) });
const valuesOf = (page: Page) => facts(section(page, '申込情報'), ['利用者コード', '処理方式', '追加する通関士の人数', '利用開始希望日', '変更する理由']);

/** 通関士ID追加確認画面 (通関士IDの追加 is a menu item without a walkthrough). */
export class BrokerConfirmationPage {
  readonly name = '通関士ID追加確認画面';
  readonly title = '通関士IDの追加 確認';
  readonly texts = ['申込情報', '申込担当者'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly values: ReturnType<typeof valuesOf>;
  /** The summary of what is wrong. */
  readonly alert: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.values = valuesOf(page);
    this.alert = page.getByRole('alert');
  }

  async enterRemarks(remarks: string): Promise<void> {
    await this.controls['備考'].fill(remarks);
  }

  async register(): Promise<void> {
    await this.controls['申込内容を登録する'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}
