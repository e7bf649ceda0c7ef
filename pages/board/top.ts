import { named } from '../types';
import { BoardPage } from './page';

/** NACCS掲示板, where the procedure of サイバーポート begins (S3 step 1). */
export class BoardTopPage extends BoardPage {
  readonly name = 'NACCS掲示板';
  readonly title = 'トップページ';
  readonly path = '/';
  override readonly texts = ['お知らせ', 'ピックアップメニュー'] as const;
  private readonly menu = this.page.getByRole('navigation', { name: 'ヘッダメニュー', exact: true });
  /** ヘッダメニュー (S3 step 2; the items beside 契約手続(NSS) and お問合せ are assumed), ピックアップメニュー (S0 p. 1). */
  override readonly controls = {
    ...named(this.menu, 'link', ['お知らせ', '契約手続(NSS)', 'NACCSのご利用方法', '手続き・規程', 'よくあるご質問', 'お問合せ']),
    ...named(this.page.getByRole('region', { name: 'ピックアップメニュー', exact: true }), 'link', ['netNACCS端末(パソコン)入替方法']),
  };
  /** Where 「契約手続(NSS)」 has been pressed. */
  readonly sometimes = named(this.menu, 'link', ['NSS ログイン']);

  /** 「契約手続(NSS)」⇒「NSS ログイン」 (S3 step 2). */
  async toNss(): Promise<void> {
    await this.controls['契約手続(NSS)'].click();
    await this.sometimes['NSS ログイン'].click();
  }
}
