import type { Locator, Page } from '@playwright/test';
import { currentPhase, named, section } from '../types';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['備考']),
  ...named(page, 'button', ['前の画面に戻る', '申込内容を登録する']),
});

/** システム設定申込確認画面 (S1 3.): the 利用者コード and what was entered for them. Its layout is in an image. */
export class SettingsConfirmationPage {
  readonly name = 'システム設定申込確認画面';
  readonly title = 'システム設定申込 確認';
  readonly texts = [] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** The summary of what is wrong. */
  readonly alert: Locator;
  readonly phase: Locator;
  /** Files that are attached. */
  readonly files: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.alert = page.getByRole('alert');
    this.phase = currentPhase(page);
    this.files = section(page, '添付ファイル').getByRole('table');
  }

  /** Everything that was entered for a 利用者コード. */
  settingsOf(code: string): Locator {
    return section(this.page, `利用者コード ${code}`);
  }

  async enterRemarks(remarks: string): Promise<void> {
    await this.controls['備考'].fill(remarks);
  }

  async register(): Promise<void> {
    await this.controls['申込内容を登録する'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}
