import { named, section } from '../types';
import { BoardPage } from './page';

/** NSS電子申請情報ページ: where 「NSS ログイン」 leads (S3 step 3) and mail M-4 (S0 3-①). */
export class NssGuidePage extends BoardPage {
  readonly name = 'NSS電子申請情報ページ';
  readonly title = 'NSS電子申請情報ページ';
  readonly path = '/nss/index.html';
  override readonly texts = ['1 NSSについて', 'デジタル証明書の取得手順'] as const;
  /** 「新規申込」 opens NSS in a tab of its own; so does the login (its label is in no document). */
  override readonly controls = {
    ...named(section(this.page, '1 NSSについて'), 'link', ['新規申込', 'NSSにログインする']),
    ...named(this.page, 'link', ['デジタル証明書取得画面']),
  };

  async toFetch(): Promise<void> {
    await this.controls['デジタル証明書取得画面'].click();
  }
}
