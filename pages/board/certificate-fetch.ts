import { named } from '../types';
import { BoardPage } from './page';

/** デジタル証明書取得画面 of NACCS掲示板 (S0 1-①, M-4 name the procedure; the page is in no document). */
export class CertificateFetchPage extends BoardPage {
  readonly name = 'デジタル証明書取得画面';
  readonly title = 'デジタル証明書の取得';
  readonly path = '/dfw/certificate/';
  override readonly texts = ['認証コード1', '認証コード2'] as const;
  /** The codes are secrets: they are typed with `fillSecret`. */
  override readonly controls = {
    '認証コード1': this.page.getByLabel('認証コード1', { exact: true }),
    '認証コード2': this.page.getByLabel('認証コード2', { exact: true }),
    ...named(this.page, 'button', ['デジタル証明書を取得する']),
  };
  /** The summary of what is wrong. */
  readonly alert = this.page.getByRole('alert');

  async fetch(): Promise<void> {
    await this.controls['デジタル証明書を取得する'].click();
  }
}
