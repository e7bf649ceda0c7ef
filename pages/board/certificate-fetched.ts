import { facts, named } from '../types';
import { BoardPage } from './page';

/** デジタル証明書取得完了画面 (in no document). */
export class CertificateFetchedPage extends BoardPage {
  readonly name = 'デジタル証明書取得完了画面';
  readonly title = 'デジタル証明書の取得 完了';
  readonly path = '/dfw/certificate/done';
  override readonly texts = ['デジタル証明書の取得が完了しました。'] as const;
  override readonly controls = named(this.page, 'button', ['続けて別の証明書を取得する', '取得証明を保存する']);
  readonly values = facts(this.page, ['論理端末名', '企業名', '事業所名', '発行日', '取得日時']);

  async fetchAnother(): Promise<void> {
    await this.controls['続けて別の証明書を取得する'].click();
  }
}
