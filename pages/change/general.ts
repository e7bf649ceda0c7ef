import type { Locator, Page } from '@playwright/test';
import type { LineKind, Maintenance } from '../new/lines';
import { fillIn, placeControls } from '../new/frame';
import { named, section } from '../types';

/** The line to be added or changed, as entered; what is not named stays as it is. */
export interface ChangedLineInput {
  /** Label of the option: 「回線を追加する」, 「回線1を変更する」. */
  readonly action?: string;
  readonly kind?: LineKind;
  readonly speed?: string;
  readonly options?: readonly ('冗長化' | '予備機' | 'ping監視')[];
  readonly maintenance?: Maintenance;
  readonly site?: '現在の設置場所から変更しない' | '事業所に同じ' | 'その他(下欄に入力してください)';
}

const controlsOf = (page: Page) => named(page, 'button', ['次へ進む']);

/** By the items ticked on 変更内容入力画面. */
const sometimesOf = (page: Page) => ({
  ...named(page, 'group', ['回線の追加・変更', '回線種別', 'オプションメニュー', '保守時間帯', '回線設置場所']),
  ...named(page, 'combobox', ['回線速度']),
  ...named(page, 'textbox', ['設置場所の名称', '工事担当者名', '工事担当者の電話番号', '工事希望日', '論理端末追加数 (一般NACCS)', 'メールボックス追加数']),
  ...placeControls(page),
});

/** Everything that is written or selected. */
export type GeneralField = Exclude<keyof ReturnType<typeof sometimesOf>, '回線の追加・変更' | '回線種別' | 'オプションメニュー' | '保守時間帯' | '回線設置場所' | '回線速度' | '反映'>;

/** 利用申込情報（回線・論理端末）登録画面: S0 1-④ names the items, the screen is in no document (assumed, after S0 1-⑥ and S1 2.). */
export class ChangeGeneralPage {
  readonly name = '利用申込情報（回線・論理端末）登録画面';
  readonly title = '回線・論理端末 入力';
  readonly texts = ['入力完了後に、「次へ進む」ボタンをクリックしてください。'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly sometimes: ReturnType<typeof sometimesOf>;
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator;
  readonly tables: Readonly<Record<'回線の変更・廃止に関する項目' | '論理端末の追加・廃止に関する項目' | 'メールボックスの追加・廃止に関する項目', Locator>>;
  readonly rowControls: Readonly<Record<'変更する' | '回線の廃止' | '論理端末の廃止' | 'メールボックスの廃止', (row: string) => Locator>>;
  /** The way back bears the name of the screen before, if it has one. */
  readonly back: Locator;

  constructor(page: Page) {
    const table = (heading: string): Locator => section(page, heading).getByRole('table');
    const box = (label: string) => (row: string): Locator => page.getByRole('checkbox', { name: `${label} ${row}`, exact: true });
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.sometimes = sometimesOf(page);
    this.alert = page.getByRole('alert');
    this.tables = {
      '回線の変更・廃止に関する項目': table('回線の変更・廃止に関する項目'),
      '論理端末の追加・廃止に関する項目': table('論理端末の追加・廃止に関する項目'),
      'メールボックスの追加・廃止に関する項目': table('メールボックスの追加・廃止に関する項目'),
    };
    this.rowControls = {
      '変更する': (row) => page.getByRole('button', { name: `変更する ${row}`, exact: true }),
      '回線の廃止': box('回線の廃止'), '論理端末の廃止': box('論理端末の廃止'), 'メールボックスの廃止': box('メールボックスの廃止'),
    };
    this.back = page.getByRole('button', { name: /に戻る$/ });
  }

  /** 「変更する」 of a line: fills in what it is now; the page is loaded again. */
  async takeLine(line: string): Promise<void> {
    await this.rowControls['変更する'](line).click();
  }

  async fillLine({ action, kind, speed, options = [], maintenance, site }: ChangedLineInput): Promise<void> {
    const { sometimes } = this;
    const choose = (group: '回線の追加・変更' | '回線種別' | '保守時間帯' | '回線設置場所', name: string): Promise<void> => sometimes[group].getByRole('radio', { name, exact: true }).check();
    if (action !== undefined) await choose('回線の追加・変更', action);
    if (kind !== undefined) await choose('回線種別', kind);
    if (speed !== undefined) await sometimes['回線速度'].selectOption({ label: speed });
    for (const option of options) await sometimes['オプションメニュー'].getByRole('checkbox', { name: option, exact: true }).check();
    if (maintenance !== undefined) await choose('保守時間帯', maintenance);
    if (site !== undefined) await choose('回線設置場所', site);
  }

  async fill(values: Partial<Record<GeneralField, string>>): Promise<void> {
    await fillIn(this.sometimes, values);
  }

  /** Writes the 郵便番号 of 設置場所 and lets NSS fill in the address; the page is loaded again. */
  async reflect(postalCode: string): Promise<void> {
    await this.sometimes['郵便番号'].fill(postalCode);
    await this.sometimes['反映'].click();
  }

  async abolish(what: '回線の廃止' | '論理端末の廃止' | 'メールボックスの廃止', ...rows: readonly string[]): Promise<void> {
    for (const row of rows) await this.rowControls[what](row).check();
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
