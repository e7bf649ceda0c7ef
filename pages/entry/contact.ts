import type { Locator, Page } from '@playwright/test';
import { fillPerson, personControls, type PersonField } from '../person';
import { currentPhase, named } from '../types';

const controlsOf = (page: Page) => ({ ...personControls(page), ...named(page, 'button', ['申込内容確認へ進む']) });

/** 申込担当者入力画面（仮アカウント） (S1 1. bullet 3, S3 step 5). Its inputs are in no document: assumed as those of S0 1-⑤. */
export class EntryContactPage {
  readonly name = '申込担当者入力画面（仮アカウント）';
  readonly title = '申込担当者 入力';
  readonly texts = ['仮ログイン登録', '仮ログイン登録完了'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** What stands out of 業務フロー (S1 1. a). */
  readonly values: { readonly '業務フロー': Locator };
  /** The summary of what is wrong. */
  readonly alert: Locator;
  /** One can go back; its label is in no document (assumed). */
  readonly back: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.values = { '業務フロー': currentPhase(page) };
    this.alert = page.getByRole('alert');
    this.back = page.getByRole('button', { name: 'システム利用規程に戻る', exact: true });
  }

  /** Fills in the inputs that are named; the others stay as they are. */
  async fillContact(contact: Partial<Record<PersonField, string>>): Promise<void> {
    await fillPerson(this.controls, contact);
  }

  async proceed(): Promise<void> {
    await this.controls['申込内容確認へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.back.click();
  }
}
