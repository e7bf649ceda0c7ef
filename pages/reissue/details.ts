import type { Locator, Page } from '@playwright/test';
import { facts, named, section } from '../types';

const controlsOf = (page: Page) => named(page, 'button', ['申込情報一覧に戻る']);
const sometimesOf = (page: Page) => named(page, 'button', ['ID通知内容', '次のページへ']);
const valuesOf = (page: Page) => facts(page, ['受付番号', 'ステータス', '申込日', '審査終了日', '備考']);

/** 申込内容参照画面 of a クライアント証明書の再発行: without 利用開始日 and documents (only that of a change is shown, S0 2-③). */
export class ReissueDetailsPage {
  readonly name = '申込内容参照画面（証明書再発行）';
  readonly title = '申込内容 参照';
  readonly texts = ['証明書再発行', '申込事務担当者', '進行状況'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** By the status of the application. */
  readonly sometimes: ReturnType<typeof sometimesOf>;
  readonly values: ReturnType<typeof valuesOf>;
  readonly tables: { readonly '進行状況': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.values = valuesOf(page);
    this.tables = { '進行状況': section(page, '進行状況').getByRole('table') };
  }
}
