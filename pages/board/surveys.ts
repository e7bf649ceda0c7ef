import { named } from '../types';
import { BoardPage } from './page';

/** The page of NACCS掲示板 that offers the 調査票 (S1 3. 注意). */
export class SurveysPage extends BoardPage {
  readonly name = 'システム設定調査票';
  readonly title = 'システム設定調査票';
  readonly path = '/nss/surveys.html';
  override readonly texts = ['貨物引渡業務登録調査票', '航空会社インタフェース調査票', '船会社受委託関係登録兼船会社コード付与調査票'] as const;
  // E-20: attached under another name, NSS takes none of them.
  override readonly controls = named(this.page, 'link', ['貨物引渡業務登録調査票.xlsx', '航空会社インタフェース調査票.xlsx', '船会社受委託関係登録兼船会社コード付与調査票.xlsx']);
}
