import type { Locator, Page } from '@playwright/test';
import { named } from '../types';

const controlsOf = (page: Page) => ({
  '認証コード1': page.getByLabel('認証コード1', { exact: true }),
  '認証コード2': page.getByLabel('認証コード2', { exact: true }),
  ...named(page, 'button', ['デジタル証明書を取得する']),
});

/** デジタル証明書取得画面 of NACCS掲示板 (S0 1-①, M-4 name the procedure; the page is in no document). */
export class CertificateFetchPage {
  readonly name = 'デジタル証明書取得画面';
  readonly title = 'デジタル証明書の取得';
  readonly texts = ['認証コード1', '認証コード2'] as const;
  readonly heading: Locator;
  /** The codes are secrets: they are typed with `fillSecret`. */
  readonly controls: ReturnType<typeof controlsOf>;
  /** The summary of what is wrong. */
  readonly alert: Locator;

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.alert = page.getByRole('alert');
  }

  async open(): Promise<void> {
    await this.page.goto('/dfw/certificate/');
  }

  async fetch(): Promise<void> {
    await this.controls['デジタル証明書を取得する'].click();
  }
}
