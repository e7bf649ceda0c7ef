import type { Locator, Page } from '@playwright/test';
import { personControls, type PersonField } from '../person';
import { named } from '../types';

const controlsOf = (page: Page) => ({ ...personControls(page), ...named(page, 'button', ['前の画面に戻る', '次へ進む']) });

/** 申込担当者 (通関士IDの追加 is a menu item without a walkthrough; its inputs are taken to be those of S0 1-⑤). */
export class BrokerContactPage {
  readonly name = '申込担当者入力画面（通関士ID）';
  readonly title = '申込担当者 入力';
  readonly texts = ['申込担当者に関する項目'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
  }

  /** Overwrites the inputs that are named; the others keep what the contract says. */
  async enterContact(contact: Partial<Record<PersonField, string>>): Promise<void> {
    for (const [field, value] of Object.entries(contact)) await this.controls[field as PersonField].fill(value);
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }
}
