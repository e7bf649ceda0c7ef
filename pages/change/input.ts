import type { Locator, Page } from '@playwright/test';
import { named, type Labelled } from '../types';

/** What the input screens of 変更申込 that no document shows have in common; each names its own title and what stands on it. */
export abstract class ChangeInputPage {
  abstract readonly title: string;
  readonly texts: readonly string[] = ['現在の契約内容が表示されています', '入力完了後に、「次へ進む」ボタンをクリックしてください。'];
  readonly controls: Labelled<'次へ進む'>;
  /** What the screen says at its top when something is wrong. */
  readonly alert: Locator;
  /** The way back bears the name of the screen before, if it has one. */
  readonly back: Locator;

  constructor(protected readonly page: Page) {
    this.controls = named(page, 'button', ['次へ進む']);
    this.alert = page.getByRole('alert');
    this.back = page.getByRole('button', { name: /に戻る$/ });
  }

  /** Found when asked for: a subclass has no title yet while this constructor runs. */
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.title, exact: true });
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
