import type { Locator } from '@playwright/test';
import { ConfirmationStep } from '../steps';
import { currentPhase, section } from '../types';

/** システム設定申込確認画面 (S1 3.): the 利用者コード and what was entered for them. Its layout is in an image. */
export class SettingsConfirmationPage extends ConfirmationStep {
  readonly name = 'システム設定申込確認画面';
  readonly title = 'システム設定申込 確認';
  readonly texts = [] as const;
  readonly phase = currentPhase(this.page);
  /** Files that are attached. */
  readonly files = section(this.page, '添付ファイル').getByRole('table');

  /** Everything that was entered for a 利用者コード. */
  settingsOf(code: string): Locator {
    return section(this.page, `利用者コード ${code}`);
  }
}
