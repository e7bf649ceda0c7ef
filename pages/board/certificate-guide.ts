import { TitledPage } from '../titled';
import { named } from '../types';

/** NSS電子申請情報ページ, which mail M-4 leads to (S0 3-①; its contents are in no document). */
export class CertificateGuidePage extends TitledPage {
  readonly name = 'NSS電子申請情報ページ';
  readonly title = 'NSS電子申請情報ページ';
  readonly texts = ['デジタル証明書の取得手順'] as const;
  readonly controls = named(this.page, 'link', ['デジタル証明書取得画面']);

  async toFetch(): Promise<void> {
    await this.controls['デジタル証明書取得画面'].click();
  }
}
