import type { Locator, Page } from '@playwright/test';
import { named, section } from '../types';

// S2 1-⑥ shows neither way back nor the buttons of 利用者コードの追加; their labels are assumed.
const controlsOf = (page: Page) => named(page, 'button', ['前の画面に戻る', '次へ進む']);

/** Where 利用者コード（追加・変更・削除） was ticked; where a code was left half set. */
const sometimesOf = (page: Page) =>
  named(page, 'button', ['利用者コードを追加する', '他事業所の利用者コードを共用する', '設定を続ける', '設定途中の内容を破棄する']);

/** 変更申込（利用者コード）一覧入力画面 (S2 1-⑥, 1-⑧). */
export class ChangeCodesPage {
  readonly name = '変更申込（利用者コード）一覧入力画面';
  readonly title = '利用者コード 一覧入力';
  readonly texts = ['利用者コード', '詳細', '申込情報', '次へ進む'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator;
  /** The codes of the contract with what is applied for, and those to be added. */
  readonly tables: { readonly '利用者コード': Locator; readonly '追加する利用者コード': Locator };
  /** By 利用者コード; 変更 and 削除 by the number of a code that is to be added. */
  readonly rowControls = {
    '詳細': (code: string): Locator => this.row(code).getByRole('button', { name: '詳細', exact: true }),
    '設定を取り消す': (code: string): Locator => this.row(code).getByRole('button', { name: '設定を取り消す', exact: true }),
    '変更': (number: string): Locator => this.added(number).getByRole('button', { name: '変更', exact: true }),
    '削除': (number: string): Locator => this.added(number).getByRole('button', { name: '削除', exact: true }),
  };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.alert = page.getByRole('alert');
    this.tables = {
      '利用者コード': section(page, '利用者コードに関する項目').getByRole('table'),
      '追加する利用者コード': section(page, '利用者コードの追加に関する項目').getByRole('table'),
    };
  }

  /** The row of a 利用者コード of the contract. */
  row(code: string): Locator {
    return this.tables['利用者コード'].getByRole('row').filter({ has: this.heading.page().getByRole('cell', { name: code, exact: true }) });
  }

  /** The row of a code that is to be added, by its number; the head of the table is number 0. */
  added(number: string): Locator {
    return this.tables['追加する利用者コード'].getByRole('row').nth(Number(number));
  }

  async openDetails(code: string): Promise<void> {
    await this.rowControls['詳細'](code).click();
  }

  /** Takes back what was set for a code. */
  async clear(code: string): Promise<void> {
    await this.rowControls['設定を取り消す'](code).click();
  }

  async addNew(): Promise<void> {
    await this.sometimes['利用者コードを追加する'].click();
  }

  async share(): Promise<void> {
    await this.sometimes['他事業所の利用者コードを共用する'].click();
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}
