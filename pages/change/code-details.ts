import type { Locator, Page } from '@playwright/test';
import { facts, named, section } from '../types';

/** The way back is in no document (assumed). */
const controlsOf = (page: Page) => named(page, 'button', ['この内容で設定する', '利用者コード一覧に戻る']);

/** By what was ticked on 変更内容入力画面, and by whether the code is one of the contract, a new one or another office's. */
const sometimesOf = (page: Page) => ({
  ...named(page, 'combobox', ['システム区分', '処理方式']),
  ...named(page, 'checkbox', ['この利用者コードを廃止する']),
  ...named(page, 'textbox', ['識別番号数']),
  ...named(page, 'group', ['追加する業種', '削除する業種', '業種', 'シングルサインオン', '管理統計資料(有料)', '管理統計資料(無料)', '保税管理資料保存サービス']),
  ...named(page, 'button', ['設定']),
});

/** 詳細入力画面 (S2 1-⑦): 識別番号の廃止 and システム区分 are documented, the rest is assumed after S3 step 13. */
export class ChangeCodeDetailsPage {
  readonly name = '詳細入力画面';
  readonly title = '利用者コード 詳細入力';
  readonly texts = ['この内容で設定する'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  readonly values: ReturnType<typeof facts<'利用者コード' | '業種' | '共用する事業所'>>;
  /** 利用者コード of another office, where one is to be shared. */
  readonly sharedCode: Locator;
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator;
  /** The 利用者ID of the code, and the rows of 識別番号 to be added. */
  readonly tables: { readonly '識別番号の廃止に関する項目': Locator; readonly '設定した識別番号': Locator };
  /** By 利用者ID; 削除 by the number of the row. */
  readonly rowControls = {
    '識別番号の廃止': (id: string): Locator => this.page.getByRole('checkbox', { name: `識別番号の廃止 ${id}`, exact: true }),
    '削除': (number: string): Locator => this.tables['設定した識別番号'].getByRole('row').nth(Number(number)).getByRole('button', { name: '削除', exact: true }),
  };

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.values = facts(page, ['利用者コード', '業種', '共用する事業所']);
    this.sharedCode = page.getByRole('textbox', { name: '利用者コード', exact: true });
    this.alert = page.getByRole('alert');
    this.tables = {
      '識別番号の廃止に関する項目': section(page, '識別番号の廃止に関する項目').getByRole('table'),
      '設定した識別番号': section(page, '設定した識別番号').getByRole('table'),
    };
  }

  /** @param ids 利用者ID whose 識別番号 are to be retired */
  async retire(...ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.rowControls['識別番号の廃止'](id).check();
  }

  /** Retires the whole 利用者コード. */
  async abolish(): Promise<void> {
    await this.sometimes['この利用者コードを廃止する'].check();
  }

  async chooseSystem(kind: string): Promise<void> {
    await this.sometimes['システム区分'].selectOption(kind);
  }

  async addTrades(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.sometimes['追加する業種'].getByRole('checkbox', { name, exact: true }).check();
  }

  async removeTrades(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.sometimes['削除する業種'].getByRole('checkbox', { name, exact: true }).check();
  }

  /** Fills in a row of 識別番号 and sets it by 「設定」; the page is loaded again. */
  async addRow({ trades, method, count }: { readonly trades: readonly string[]; readonly method: string; readonly count: string }): Promise<void> {
    for (const name of trades) await this.sometimes['業種'].getByRole('checkbox', { name, exact: true }).check();
    await this.sometimes['処理方式'].selectOption(method);
    await this.sometimes['識別番号数'].fill(count);
    await this.sometimes['設定'].click();
  }

  /** 「この内容で設定する」. */
  async set(): Promise<void> {
    await this.controls['この内容で設定する'].click();
  }

  /** Back to the list without setting anything. */
  async leave(): Promise<void> {
    await this.controls['利用者コード一覧に戻る'].click();
  }
}
