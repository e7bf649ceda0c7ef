import type { Locator, Page } from '@playwright/test';
import { named, section } from '../types';

const controlsOf = (page: Page) => ({
  ...named(page, 'combobox', ['利用者コード', '処理方式']),
  ...named(page, 'textbox', ['識別番号数', '利用開始希望日', '変更する理由']),
  ...named(page, 'link', ['こちら']),
  ...named(page, 'button', ['前の画面に戻る', '次へ進む']),
});

/** What a 通関士IDの追加 asks for, as typed. */
export interface BrokerWish {
  readonly '利用者コード'?: string;
  readonly '処理方式'?: string;
  readonly '識別番号数'?: string;
  readonly '利用開始希望日'?: string;
  readonly '変更する理由'?: string;
}

/** 通関士ID入力画面 (通関士IDの追加 is a menu item without a walkthrough). */
export class BrokerInputPage {
  readonly name = '通関士ID入力画面';
  readonly title = '通関士IDの追加 入力';
  readonly texts = ['(半角数字)', '(半角数字8桁)', '(240文字以内)'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly tables: { readonly '現在の利用者コード': Locator };
  /** The summary of what is wrong. */
  readonly alert: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.tables = { '現在の利用者コード': section(page, '現在の利用者コード').getByRole('table') };
    this.alert = page.getByRole('alert');
  }

  /** 利用者コード and 処理方式 are chosen by the beginning of their label; the rest is typed. */
  async enter(wish: BrokerWish): Promise<void> {
    for (const [label, value] of Object.entries(wish) as [keyof BrokerWish, string][]) {
      const control = this.controls[label];
      if (label === '利用者コード' || label === '処理方式') await control.selectOption(value);
      else await control.fill(value);
    }
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}
