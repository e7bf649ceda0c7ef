import { facts, section } from '../types';
import { BoardPage } from './page';

/** Whom to ask: お問合せ of NACCS掲示板 (S3 p. 1; S4 p. 5), and behind 「こちら」 of その他の契約変更 (S0 1-④). */
export class ContactPage extends BoardPage {
  readonly name = 'お問い合わせ先';
  readonly title = 'お問い合わせ先';
  readonly path = '/info/info.html';
  override readonly texts = ['cp-naccs@naccs.jp', '〒212-0013 神奈川県川崎市幸区堀川町580番地 ソリッドスクエア西館8階'] as const;
  readonly values = facts(section(this.page, '所在地'), ['利用契約事務課・お客様サポート課']);
  readonly tables = {
    '利用契約の手続き': this.page.getByRole('table', { name: '利用契約の手続き', exact: true }),
    'NACCSの導入': this.page.getByRole('table', { name: 'NACCSの導入', exact: true }),
  };
}
