import type { Locator, Page } from '@playwright/test';
import { fillPerson, personControls, type PersonField } from '../person';
import { named } from '../types';

const controlsOf = (page: Page) => ({ ...personControls(page), ...named(page, 'button', ['申込内容選択に戻る', '次へ進む']) });

/** 申込担当者入力画面 (S0 1-⑤). */
export class ChangeContactPage {
  readonly name = '申込担当者入力画面';
  readonly title = '申込担当者 入力';
  // The lead text that speaks of 「申込内容確認へ進む」 is left out (D-09), as is the misprinted 半角英数字 of 電話番号 (C-13).
  readonly texts = [
    'NACCSセンターが当該利用申込に関する確認を行う際の連絡先となります。', '申込担当者の情報を確認し、変更があれば修正してください。',
    '入力完了後、「次へ進む」ボタンをクリックしてください。', '申込担当者に関する項目', '弊社へ利用申込を行う担当者の情報を登録します。',
    '氏名', '氏名(フリガナ)', '所属部課名', '役職名', '電話番号', 'FAX番号', 'E-mailアドレス', '任意', '(全角)', '(全角カナ)', '(半角英数字)',
    '例) 通関 太郎', '例) ツウカン タロウ', '例) 第一営業部営業第3課', '例) 課長', '例) 0301234567', '例) 0398765432', '例) taro.tsukan@naccs.jp',
    '「-」(ハイフン)を入力せずに、数字のみ入力してください。', '変更申込完了の通知先として登録します。',
    '確認のため、同じE-mailアドレスを入力してください。',
  ] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  /** Every button of the form. */
  readonly buttons: Locator;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.buttons = page.getByRole('main').getByRole('button');
  }

  /** Overwrites the inputs that are named; the others keep what the contract says. */
  async enterContact(contact: Partial<Record<PersonField, string>>): Promise<void> {
    await fillPerson(this.controls, contact);
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['申込内容選択に戻る'].click();
  }
}
