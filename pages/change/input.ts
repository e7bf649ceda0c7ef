import type { Locator } from '@playwright/test';
import { TitledPage } from '../titled';
import { named, type Labelled } from '../types';

/** What the input screens of 変更申込 that no document shows have in common; each names its own title and what stands on it. */
export abstract class ChangeInputPage extends TitledPage {
  readonly texts: readonly string[] = ['現在の契約内容が表示されています', '入力完了後に、「次へ進む」ボタンをクリックしてください。'];
  readonly controls: Labelled<'次へ進む'> = named(this.page, 'button', ['次へ進む']);
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator = this.page.getByRole('alert');
  /** The way back bears the name of the screen before, if it has one. */
  readonly back: Locator = this.page.getByRole('button', { name: /に戻る$/ });

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
