import type { Page } from '@playwright/test';
import { fillIn, placeControls } from '../new/frame';
import { named } from '../types';
import { ChangeInputPage } from './input';

/** By the items ticked on 変更内容入力画面: each has its section. */
const sometimesOf = (page: Page) => ({
  ...named(page, 'textbox', ['請求先名', '請求先担当者']),
  ...placeControls(page),
  ...named(page, 'group', ['支払の方法']),
});

/** Names of everything that is written or selected from a list. */
export type BillingField = Exclude<keyof ReturnType<typeof sometimesOf>, '反映' | '支払の方法'>;

/** 利用申込情報（請求先）登録画面: S0 1-④ names the items, the screen is in no document (assumed, after S3 step 16). */
export class ChangeBillingPage extends ChangeInputPage {
  readonly name = '利用申込情報（請求先）登録画面';
  readonly title = '請求先 入力';
  readonly sometimes = sometimesOf(this.page);
  readonly payment = named(this.sometimes['支払の方法'], 'radio', ['口座振替(口座振替申込専用用紙を送付します)', '銀行振込']);

  async fill(values: Partial<Record<BillingField, string>>): Promise<void> {
    await fillIn(this.sometimes, values);
  }

  /** 「反映」: writes the 郵便番号 and lets NSS fill in the address; the page is loaded again. */
  async reflect(postalCode: string): Promise<void> {
    await this.sometimes['郵便番号'].fill(postalCode);
    const answered = this.page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303);
    await this.sometimes['反映'].click();
    await answered;
  }

  async choosePayment(payment: '口座振替' | '銀行振込'): Promise<void> {
    await this.payment[payment === '口座振替' ? '口座振替(口座振替申込専用用紙を送付します)' : payment].check();
  }
}
