import type { Locator, Page } from '@playwright/test';
import { facts, globalNavigation, named, section } from './types';

const controlsOf = (page: Page) => named(page, 'button', ['申込内容参照に戻る']);
const valuesOf = (page: Page) => ({
  ...facts(page, ['利用開始日', '閲覧期限', '事業所コード', '事業所パスワード']),
  // Of the first ID, in its table.
  '利用者コード': section(page, '利用者ID').getByRole('cell').first(),
});

/** ID通知内容 (S0 2-③, mail M-4, S1 2.; the screen itself is in no document). */
export class IdNoticePage {
  readonly name = 'ID通知内容';
  readonly title = 'ID通知内容';
  readonly texts = ['論理端末名', '認証コード1', '認証コード2'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** For contract holders only. */
  readonly sometimes: ReturnType<typeof globalNavigation>;
  /** Of a new application: 事業所コード is ログイン ID, 事業所パスワード is パスワード. */
  readonly values: ReturnType<typeof valuesOf>;
  /** 論理端末名 with the codes for fetching the certificate; 利用者ID of a new application. */
  readonly tables: { readonly '論理端末・認証コード': Locator; readonly '利用者ID': Locator };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = globalNavigation(page);
    this.values = valuesOf(page);
    this.tables = {
      '論理端末・認証コード': page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: '認証コード1', exact: true }) }),
      '利用者ID': section(page, '利用者ID').getByRole('table'),
    };
  }

  async goBack(): Promise<void> {
    await this.controls['申込内容参照に戻る'].click();
  }
}
