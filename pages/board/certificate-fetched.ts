import type { Locator, Page } from '@playwright/test';
import { facts, named } from '../types';

const controlsOf = (page: Page) => named(page, 'button', ['続けて別の証明書を取得する', '取得証明を保存する']);
const valuesOf = (page: Page) => facts(page, ['論理端末名', '企業名', '事業所名', '発行日', '取得日時']);

/** デジタル証明書取得完了画面 (in no document). */
export class CertificateFetchedPage {
  readonly name = 'デジタル証明書取得完了画面';
  readonly title = 'デジタル証明書の取得 完了';
  readonly texts = ['デジタル証明書の取得が完了しました。'] as const;
  readonly heading: Locator;
  readonly controls: ReturnType<typeof controlsOf>;
  readonly values: ReturnType<typeof valuesOf>;

  constructor(page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: this.title, exact: true });
    this.controls = controlsOf(page);
    this.values = valuesOf(page);
  }

  async fetchAnother(): Promise<void> {
    await this.controls['続けて別の証明書を取得する'].click();
  }
}
