import type { Page } from '@playwright/test';
import { fillIn, placeControls, under } from '../new/frame';
import { personControls } from '../person';
import { named, section } from '../types';
import { ChangeInputPage } from './input';

/** By the items ticked on 変更内容入力画面: each has its section. */
const sometimesOf = (page: Page) => ({
  ...named(page, 'textbox', ['企業名', '企業名(フリガナ)', '事業所名', '事業所名(フリガナ)', '本社名', '本社名(フリガナ)', '契約者の役職', '契約者名', '緊急連絡用FAX番号']),
  ...under('企業', placeControls(section(page, '企業に関する項目'))),
  ...under('事業所', placeControls(section(page, '事業所に関する項目'))),
  ...under('本社', placeControls(section(page, '本社に関する項目'))),
  ...under('管理責任者', personControls(section(page, 'システム管理責任者に関する項目'))),
});

/** Names of everything that is written or selected. */
export type OfficeField = Exclude<keyof ReturnType<typeof sometimesOf>, '企業 反映' | '事業所 反映' | '本社 反映'>;

/** 利用申込情報（企業・事業所）登録画面: S0 1-④ names the items, the screen is in no document (assumed). */
export class ChangeOfficePage extends ChangeInputPage {
  readonly name = '利用申込情報（企業・事業所）登録画面';
  readonly title = '企業・事業所 入力';
  readonly sometimes = sometimesOf(this.page);

  async fill(values: Partial<Record<OfficeField, string>>): Promise<void> {
    await fillIn(this.sometimes, values);
  }

  /** 「反映」: writes the 郵便番号 and lets NSS fill in the address; the page is loaded again. */
  async reflect(whose: '企業' | '事業所' | '本社', postalCode: string): Promise<void> {
    await this.sometimes[`${whose} 郵便番号`].fill(postalCode);
    const answered = this.page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303);
    await this.sometimes[`${whose} 反映`].click();
    await answered;
  }
}
