import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

const controlsOf = (page: Page) => named(page, 'link', ['デジタル証明書取得画面']);

/** NSS電子申請情報ページ, which mail M-4 leads to (S0 3-①; its contents are in no document). */
export class CertificateGuidePage {
  readonly name = 'NSS電子申請情報ページ';
  readonly title = 'NSS電子申請情報ページ';
  readonly texts = ['デジタル証明書の取得手順'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
  }

  async toFetch(): Promise<void> {
    await this.controls['デジタル証明書取得画面'].click();
  }
}
