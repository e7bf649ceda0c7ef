import type { Locator, Page } from '@playwright/test';
import { attachBy, attached, type FileInput } from '../attaching';
import { currentPhase, named, section } from '../types';

const controlsOf = (page: Page) => ({
  '参照': page.getByLabel('参照', { exact: true }),
  ...named(page, 'button', ['ファイルを添付する', '前の画面に戻る', '次へ進む']),
  ...named(page, 'link', ['NACCS掲示板']),
});

/** 利用者コード選択画面 (S1 3. a, b). */
export class SettingsCodesPage {
  readonly name = '利用者コード選択画面';
  readonly title = '利用者コード 選択';
  readonly texts = ['利用者コード', '貨物引渡業務登録調査票', '航空会社インタフェース調査票', '船会社受委託関係登録兼船会社コード付与調査票'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly tables: { readonly '利用者コード': Locator; readonly '添付ファイル': Locator };
  /** The summary of what is wrong. */
  readonly alert: Locator;
  readonly phase: Locator;
  /** Labels of the buttons are assumed: the document says that a 利用者コード is selected, the screen is an image. */
  readonly rowControls = {
    'システム設定情報を入力する': (code: string): Locator => this.rowOf(code).getByRole('button', { name: 'システム設定情報を入力する', exact: true }),
    '入力を取り消す': (code: string): Locator => this.rowOf(code).getByRole('button', { name: '入力を取り消す', exact: true }),
    '添付ファイル': (file: string): Locator => attached(this.tables['添付ファイル']).file(file),
    '削除': (file: string): Locator => attached(this.tables['添付ファイル']).removal(file),
  };

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.tables = {
      '利用者コード': section(page, 'システム設定情報の登録').getByRole('table'),
      '添付ファイル': section(page, '添付ファイル').getByRole('table'),
    };
    this.alert = page.getByRole('alert');
    this.phase = currentPhase(page);
  }

  /** The row of a 利用者コード. */
  rowOf(code: string): Locator {
    return this.tables['利用者コード'].getByRole('row').filter({ hasText: code });
  }

  async enterSettings(code: string): Promise<void> {
    await this.rowControls['システム設定情報を入力する'](code).click();
  }

  /** Leaves out what was entered for the 利用者コード. */
  async clear(code: string): Promise<void> {
    await this.rowControls['入力を取り消す'](code).click();
  }

  /** Chooses a file and attaches it. */
  async attach(file: FileInput): Promise<void> {
    await attachBy(this.controls, 'ファイルを添付する', file);
  }

  async detach(file: string): Promise<void> {
    await this.rowControls['削除'](file).click();
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}
