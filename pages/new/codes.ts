import type { Locator, Page } from '@playwright/test';
import { named, section } from '../types';
import { frameControls, frameTexts, InputPage } from './frame';

const controlsOf = (page: Page) => ({
  // The counterpart of the button for shared codes is in no document (assumed).
  ...named(page, 'button', ['新規に利用者コードを取得する', '他事業所の利用者コードを共用する']),
  ...frameControls(page, ['次へ進む']),
});

/** Where a code was left half set (assumed). */
const sometimesOf = (page: Page) => named(page, 'button', ['設定を続ける', '設定途中の内容を破棄する']);

/** 詳細入力画面(利用者コード) (S1 2. (1), S3 step 12; its list is in an image). */
export class NewCodesPage extends InputPage {
  readonly name = '詳細入力画面(利用者コード)';
  readonly title = '利用者コード 入力';
  readonly texts = [...frameTexts, '他事業所の利用者コードを共用する', '利用者コード', 'システム区分', '業種', '処理方式', '識別番号数'] as const;
  readonly controls = controlsOf(this.page);
  readonly sometimes = sometimesOf(this.page);
  /** The codes set so far. */
  readonly tables = { '利用者コードに関する項目': section(this.page, '利用者コードに関する項目').getByRole('table') };
  /** The two buttons of a code, by its number from 1 on. */
  readonly rowControls = {
    '変更': (number: string): Locator => this.row(number).getByRole('button', { name: '変更', exact: true }),
    '削除': (number: string): Locator => this.row(number).getByRole('button', { name: '削除', exact: true }),
  };
  /** What the screen says about the list as a whole. */
  readonly complaint = section(this.page, '利用者コードに関する項目').locator('#codes-error');

  /** A row by its number; the head of the table is number 0. */
  row(number: string): Locator {
    return this.tables['利用者コードに関する項目'].getByRole('row').nth(Number(number));
  }

  async addNew(): Promise<void> {
    await this.controls['新規に利用者コードを取得する'].click();
  }

  async share(): Promise<void> {
    await this.controls['他事業所の利用者コードを共用する'].click();
  }

  async edit(number: string): Promise<void> {
    await this.rowControls['変更'](number).click();
  }

  async remove(number: string): Promise<void> {
    await this.rowControls['削除'](number).click();
  }
}
