import type { Locator, Page } from '@playwright/test';
import { facts, named, section } from '../types';
import { frameControls, FramedPage, frameTexts } from './frame';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['備考']),
  ...frameControls(page, ['申込内容を登録する']),
});

/** 入力確認画面 (S1 2., S3 step 17). */
export class NewConfirmationPage extends FramedPage {
  readonly name = '入力確認画面';
  readonly title = '入力内容 確認';
  readonly texts = [...frameTexts, '申込担当者', '事業所・企業', '利用者コード', '料金プラン', '請求先', '備考'] as const;
  readonly controls = controlsOf(this.page);
  readonly tables = { '添付ファイル': this.page.getByRole('table', { name: '添付ファイル', exact: true }) };

  /** A value beside its label. @param heading of the section, as 入力状況 calls the screen; @param part heading within it */
  value(heading: string, part: string, label: string): Locator {
    const table = section(this.page, heading).getByRole('table', { name: part, exact: true });
    return facts(table, [label])[label]!;
  }

  section(heading: string): Locator {
    return section(this.page, heading);
  }

  /** Back to the screen of that section; the label of the button is assumed. */
  async mend(heading: string): Promise<void> {
    await section(this.page, heading).getByRole('button', { name: `修正する ${heading}`, exact: true }).click();
  }

  async enterRemarks(remarks: string): Promise<void> {
    await this.controls['備考'].fill(remarks);
  }

  async register(): Promise<void> {
    await this.controls['申込内容を登録する'].click();
  }
}
