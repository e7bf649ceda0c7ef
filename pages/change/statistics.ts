import type { Locator } from '@playwright/test';
import { section } from '../types';
import { ChangeInputPage } from './input';

const kinds = ['管理統計資料(有料)', '管理統計資料(無料)', '保税管理資料保存サービス'] as const;
type Kind = (typeof kinds)[number];

/** 利用申込情報（管理資料）登録画面: S0 1-④ names the items, the screen is in no document (assumed). */
export class ChangeStatisticsPage extends ChangeInputPage {
  readonly name = '利用申込情報（管理資料）登録画面';
  readonly title = '管理資料 入力';
  readonly tables = { '管理資料に関する項目': section(this.page, '管理資料に関する項目').getByRole('table') };
  /** What is chosen for a 利用者コード. */
  readonly rowControls = Object.fromEntries(kinds.map((kind) =>
    [kind, (code: string): Locator => this.page.getByRole('combobox', { name: `${kind} ${code}`, exact: true })])) as Readonly<Record<Kind, (code: string) => Locator>>;

  /** The row of a 利用者コード. */
  rowOf(code: string): Locator {
    return this.tables['管理資料に関する項目'].getByRole('row').filter({ hasText: code });
  }

  async choose(kind: Kind, code: string, answer: '要' | '不要'): Promise<void> {
    await this.rowControls[kind](code).selectOption({ label: answer });
  }
}
