import type { Locator, Page } from '@playwright/test';
import { named, section } from '../types';

const controlsOf = (page: Page) => ({ ...named(page, 'combobox', ['再発行の理由']), ...named(page, 'button', ['前の画面に戻る', '次へ進む']) });

/** 再発行証明書選択画面 (クライアント証明書の再発行 is a menu item without a walkthrough; reasons as E-09 has them). */
export class ReissueInputPage {
  readonly name = '再発行証明書選択画面';
  readonly title = '再発行する証明書 選択';
  readonly texts = ['再発行の作業が完了すると、それまでの証明書は利用できなくなります。'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly tables: { readonly '再発行する証明書': Locator };
  /** By 論理端末名. */
  readonly rowControls = { '再発行': (terminal: string): Locator => this.rowOf(terminal).getByRole('checkbox', { name: `再発行 ${terminal}`, exact: true }) };
  /** The summary of what is wrong. */
  readonly alert: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.tables = { '再発行する証明書': section(page, '再発行する証明書').getByRole('table') };
    this.alert = page.getByRole('alert');
  }

  /** The row of a terminal. */
  rowOf(terminal: string): Locator {
    return this.tables['再発行する証明書'].getByRole('row').filter({ hasText: terminal });
  }

  async choose(cause: string, ...terminals: readonly string[]): Promise<void> {
    for (const terminal of terminals) await this.rowControls['再発行'](terminal).check();
    await this.controls['再発行の理由'].selectOption(cause);
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}
