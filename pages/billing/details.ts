import type { Locator, Page } from '@playwright/test';
import { facts, globalNavigation, named, section } from '../types';

// The document names the screen only (S0 1-①, 新着情報); E-04 and E-19 name the two files. Labels are assumed.
const controlsOf = (page: Page) => ({
  ...globalNavigation(page),
  ...named(page, 'button', ['ログアウト', '請求金額の参照に戻る', '請求書を出力する', '利用料金請求ファイルを出力する']),
});

const valuesOf = (page: Page) => ({
  ...facts(section(page, '請求の概要'), ['対象月', '状況', '請求額（税込）', '確定日', '登録請求先コード', '支払の方法', '請求先', '請求先担当者']),
  ...facts(section(page, '請求内訳'), ['合計（税抜）', '消費税（10%）', '合計（税込）']),
});

/** 請求情報の詳細画面: what a month has cost and why. */
export class BillingDetailsPage {
  readonly name = '請求情報の詳細画面';
  readonly title = '請求情報 詳細';
  readonly texts = ['請求の概要', '請求内訳', '利用者IDごとのご利用状況'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly values: ReturnType<typeof valuesOf>;
  readonly tables: { readonly '請求内訳': Locator; readonly '利用者IDごとのご利用状況': Locator };

  /** 一括請求 (S3 step 16): what stands on the invoice of this office, or whose invoice has its charges. */
  readonly together: { readonly section: Locator; readonly offices: Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.values = valuesOf(page);
    const table = (name: string): Locator => page.getByRole('table', { name, exact: true });
    this.together = { section: section(page, '一括請求'), offices: table('一括請求の内訳') };
    this.tables = { '請求内訳': table('請求内訳'), '利用者IDごとのご利用状況': table('利用者IDごとのご利用状況') };
  }

  async goBack(): Promise<void> {
    await this.controls['請求金額の参照に戻る'].click();
  }
}
