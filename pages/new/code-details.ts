import type { Locator, Page } from '@playwright/test';
import { named, section, type Labelled } from '../types';
import { newFrame, type NewFrame } from './frame';

const trades = [
  '通関業', '混載業', '機用品業', '自社通関', '航空会社', '機長代行', '海貨業', '輸出入者', '航空貨物代理店', 'NVOCC', '輸出入者(外為法関連業務利用)', '通関士',
  '保税蔵置場', 'CY', '船会社', '船舶代理店', '損害保険会社', '汎用申請利用のみ', 'バンプール',
] as const;
/** 業種 as the public FAQ on シングルサインオン lists them. */
export type TradeChoice = (typeof trades)[number];

/** What a row of 識別番号 asks for. */
export interface IdRow {
  readonly trades: readonly TradeChoice[];
  readonly method: string;
  readonly count: string;
  /** シングルサインオン; left out: as it stands. */
  readonly singleSignOn?: boolean;
}

function controlsOf(page: Page) {
  const group = (name: string): Locator => page.getByRole('group', { name, exact: true });
  return {
    ...named(page, 'textbox', ['識別番号数']),
    ...named(page, 'combobox', ['処理方式']),
    'シングルサインオン': group('シングルサインオン'),
    '業種': group('業種'),
    ...named(page, 'checkbox', trades),
    ...named(page, 'button', ['設定', 'この内容を設定する', '利用者コード一覧に戻る']),
  };
}

const statistics = ['管理統計資料(有料)', '管理統計資料(無料)', '保税管理資料保存サービス'] as const;

/** 利用者コード is asked for where one is shared, the others where a new one is taken. */
const sometimesOf = (page: Page) => ({
  ...named(page, 'textbox', ['利用者コード']),
  ...named(page, 'combobox', ['システム区分']),
  ...named(page, 'group', statistics),
});

/** 利用者コード詳細画面 (S3 step 13; its counterpart for a new code is in no document). */
export class NewCodeDetailsPage {
  readonly name = '利用者コード詳細画面';
  readonly title = '利用者コード 詳細';
  readonly texts = ['シングルサインオン', '業種', '処理方式', '識別番号数', '設定', 'この内容を設定する'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  readonly frame: NewFrame;
  readonly singleSignOn: Labelled<'利用しない' | '利用する'>;
  /** The rows set so far. */
  readonly tables: { readonly '設定した識別番号': Locator };
  readonly rowControls = { '削除': (number: string): Locator => this.row(number).getByRole('button', { name: '削除', exact: true }) };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.frame = newFrame(page);
    this.singleSignOn = named(this.controls['シングルサインオン'], 'radio', ['利用しない', '利用する']);
    this.tables = { '設定した識別番号': section(page, '設定した識別番号').getByRole('table') };
  }

  /** A row by its number; the head of the table is number 0. */
  row(number: string): Locator {
    return this.tables['設定した識別番号'].getByRole('row').nth(Number(number));
  }

  /** 利用者コード of another office (S3 step 13(1)). */
  async enterCode(code: string): Promise<void> {
    await this.sometimes['利用者コード'].fill(code);
  }

  async chooseSystem(kind: string): Promise<void> {
    await this.sometimes['システム区分'].selectOption(kind);
  }

  /** Fills in a row (S3 step 13(2)–(5)); what is ticked already stays. */
  async fillRow({ trades: wanted, method, count, singleSignOn }: IdRow): Promise<void> {
    if (singleSignOn !== undefined) await this.singleSignOn[singleSignOn ? '利用する' : '利用しない'].check();
    for (const trade of wanted) await this.controls[trade].check();
    await this.controls['処理方式'].selectOption(method);
    await this.controls['識別番号数'].fill(count);
  }

  /** … and sets it (S3 step 13(6)); the page is loaded again with the inputs of the row empty. */
  async addRow(row: IdRow): Promise<void> {
    await this.fillRow(row);
    await this.set();
  }

  /** 「設定」. */
  async set(): Promise<void> {
    await this.controls['設定'].click();
  }

  async removeRow(number: string): Promise<void> {
    await this.rowControls['削除'](number).click();
  }

  /** 要 or 不要 for a kind of 管理資料. */
  async wish(kind: (typeof statistics)[number], answer: '要' | '不要'): Promise<void> {
    await this.sometimes[kind].getByRole('radio', { name: answer, exact: true }).check();
  }

  /** 「この内容を設定する」 (S3 step 13(7)). */
  async finish(): Promise<void> {
    await this.controls['この内容を設定する'].click();
  }

  async leave(): Promise<void> {
    await this.controls['利用者コード一覧に戻る'].click();
  }
}
