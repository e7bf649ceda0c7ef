import type { Locator, Page } from '@playwright/test';
import { facts, globalNavigation, named, section } from './types';

const controlsOf = (page: Page) => named(page, 'button', ['申込内容参照に戻る']);
/** The first terminal's cell in a column of the table of codes, whose columns stand in this order. */
const columns = ['論理端末名', '利用機器区分', '認証コード1', '認証コード2', '証明書の状態'] as const;
const ofFirstTerminal = (page: Page, column: (typeof columns)[number]): Locator =>
  section(page, '論理端末・証明書').getByRole('row').nth(1).getByRole('cell').nth(columns.indexOf(column));

/** The first 利用者ID's cell in a column of its table. */
const idColumns = ['利用者コード', '識別番号', '利用者ID', '接続形態', '初期パスワード'] as const;
const ofFirstId = (page: Page, column: (typeof idColumns)[number]): Locator =>
  section(page, '利用者ID').getByRole('row').nth(1).getByRole('cell').nth(idColumns.indexOf(column));

const valuesOf = (page: Page) => ({
  ...facts(page, ['利用開始日', '再発行日', '閲覧期限', '事業所コード', '事業所パスワード']),
  // Of the first ID, in its table.
  '利用者コード': section(page, '利用者ID').getByRole('cell').first(),
  '利用者ID': ofFirstId(page, '利用者ID'),
  '初期パスワード': ofFirstId(page, '初期パスワード'),
  // Of the first terminal.
  '論理端末名': ofFirstTerminal(page, '論理端末名'),
  '認証コード1': ofFirstTerminal(page, '認証コード1'),
  '認証コード2': ofFirstTerminal(page, '認証コード2'),
  '証明書の状態': ofFirstTerminal(page, '証明書の状態'),
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
