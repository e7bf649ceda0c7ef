import type { Page } from '@playwright/test';
import { named, section } from '../types';
import { frameControls, frameTexts, InputPage } from './frame';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['論理端末数 (netNACCS)', '論理端末数 (ebMS:自社システム用)', 'デジタル証明書数 (webNACCS)']),
  'こちら（論理端末について）': section(page, '論理端末に関する項目').getByRole('link', { name: 'こちら', exact: true }),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(論理端末・証明書) (S1 2.). Its inputs are in no document: assumed after S0 1-⑥. */
export class NewTerminalsPage extends InputPage {
  readonly name = '詳細入力画面(論理端末・証明書)';
  readonly title = '論理端末・証明書 入力';
  readonly texts = [...frameTexts, '論理端末・証明書', '次へ進む'] as const;
  readonly controls = controlsOf(this.page);

  /** Numbers as typed; what is not named stays as it is. */
  async fillTerminals(count: { net?: string; ebms?: string; web?: string }): Promise<void> {
    if (count.net !== undefined) await this.controls['論理端末数 (netNACCS)'].fill(count.net);
    if (count.ebms !== undefined) await this.controls['論理端末数 (ebMS:自社システム用)'].fill(count.ebms);
    if (count.web !== undefined) await this.controls['デジタル証明書数 (webNACCS)'].fill(count.web);
  }
}
