import type { Locator, Page } from '@playwright/test';
import { frameControls, frameTexts, newFrame, type NewFrame } from './new-frame';
import { named, section } from './types';

const controlsOf = (page: Page) => ({
  ...named(page, 'textbox', ['論理端末数 (netNACCS)', '論理端末数 (ebMS:自社システム用)', 'デジタル証明書数 (webNACCS)']),
  'こちら（論理端末について）': section(page, '論理端末に関する項目').getByRole('link', { name: 'こちら', exact: true }),
  ...frameControls(page, ['次へ進む']),
});

/** 詳細入力画面(論理端末・証明書) (S1 2.). Its inputs are in no document: assumed after S0 1-⑥. */
export class NewTerminalsPage {
  readonly name = '詳細入力画面(論理端末・証明書)';
  readonly title = '論理端末・証明書 入力';
  readonly texts = [...frameTexts, '論理端末・証明書', '次へ進む'] as const;
  readonly heading: Locator;
  readonly frame: NewFrame;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.frame = newFrame(page);
    this.controls = controlsOf(page);
  }

  /** Numbers as typed; what is not named stays as it is. */
  async fillTerminals(count: { net?: string; ebms?: string; web?: string }): Promise<void> {
    if (count.net !== undefined) await this.controls['論理端末数 (netNACCS)'].fill(count.net);
    if (count.ebms !== undefined) await this.controls['論理端末数 (ebMS:自社システム用)'].fill(count.ebms);
    if (count.web !== undefined) await this.controls['デジタル証明書数 (webNACCS)'].fill(count.web);
  }

  async proceed(): Promise<void> {
    await this.controls['次へ進む'].click();
  }

  async goBack(): Promise<void> {
    await this.controls['前の画面に戻る'].click();
  }

  /** Keeps everything entered so far and logs out. */
  async save(): Promise<void> {
    await this.controls['申込内容を一時保存する'].click();
  }
}
